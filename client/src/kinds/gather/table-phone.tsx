/** Gathering at a table: sit down, write, see what others at it write, and choose together what goes to the plenary. */
import { fieldsOf } from '@cabildo/shared/kinds/gather/layout-parts'
import type { GatherConfig } from '@cabildo/shared/kinds/gather/schema'
import type { Tables } from '@cabildo/shared/kinds/gather/tables-schema'
import { useTranslation } from 'react-i18next'
import type { Delivery, PhoneProps } from '../kind-ui.ts'
import { CardsPhone } from './cards-phone.tsx'
import { FromTables } from './from-tables.tsx'
import { OwnMark } from './own-mark.tsx'
import { isAboutTable, seatedAt } from './own-table.ts'
import { TableCards } from './table-cards.tsx'
import { TableSeat } from './table-seat.tsx'

interface Props extends PhoneProps {
  config: GatherConfig
  tables: Tables
}

export function TablePhone({ tables, ...props }: Props) {
  const { t } = useTranslation('kind-gather')
  const { activity, config, said, contributions, act } = props
  const { count, bring: most } = tables
  const at = seatedAt(said, contributions)
  const seated = at.number !== null
  const mark = (card: string, bring: boolean) =>
    act({ type: bring ? 'bring-card' : 'leave-card', card }, `bring/${card}`)
  const onMark = activity.phase === 'open' ? mark : undefined
  // What was written before one moves and is not sent yet belongs where one sat then, so that this does not overtake that.
  const written = said.findLast(({ body, state }) => !isAboutTable(body) && isUnderWay(state))
  const sit = (table: number) => act({ type: 'sit-at', table }, `table/${written?.id ?? ''}`)
  return (
    <CardsPhone
      {...props}
      said={said.filter(({ body }) => !isAboutTable(body))}
      table={{
        seated,
        before: <TableSeat at={at} count={count} moderated={config.moderated} onSit={sit} />,
        shown: {
          heading: t('tables.board.wall'),
          from: (tables) => tables.length > 0 && <FromTables tables={tables} />,
        },
        mark: (card) => <OwnMark card={card} at={at} most={most} onMark={onMark} />,
        after: (own) => (
          <TableCards
            at={at}
            most={most}
            fields={fieldsOf(config)}
            own={own}
            onMark={seated ? onMark : undefined}
          />
        ),
      }}
    />
  )
}

function isUnderWay(state: Delivery): boolean {
  return state === 'on-phone' || state === 'sent'
}

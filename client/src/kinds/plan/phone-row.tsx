/** One row on a phone: what, until when, who; and the offer to stand for it. */
import { PARTS } from '@cabildo/shared/kinds/plan/lists'
import type { Part, PlanConfig } from '@cabildo/shared/kinds/plan/schema'
import type { ShownRow } from '@cabildo/shared/kinds/plan/view'
import type { RoomGroup } from '@cabildo/shared/workshop/view'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { ChampionLine } from './champion-line.tsx'
import { Declined } from './declined.tsx'
import type { OwnPledge } from './own-plan.ts'
import styles from './phone.module.css'
import { RowFacts } from './row-facts.tsx'
import { StatusMark } from './status-mark.tsx'
import { usePlanWords } from './use-plan-words.ts'

interface Props {
  row: ShownRow
  config: PlanConfig
  groups: readonly Pick<RoomGroup, 'id' | 'name'>[]
  group: string | null
  open: boolean
  pledges: readonly OwnPledge[]
  onOffer: (row: string, as: Part) => void
}

export function PhoneRow({ row, config, groups, group, open, pledges, onOffer }: Props) {
  const { t } = useTranslation('kind-plan')
  const words = usePlanWords(config)
  const { id, term, milestone, pledges: held, asked, declined } = row
  const wanted = wantedOf(row, group)
  const more = row.resources ?? row.barriers ?? row.opportunities ?? row.support ?? row.partner ?? row.note
  return (
    <>
      <Card
        title={row.action}
        lang={row.language}
        faded={row.status === 'dropped'}
        meta={
          <>
            <span className={styles.block}>
              {words.term(term)} · {row.due ? words.day(row.due) : words.until(term)}
            </span>
            <StatusMark status={row.status} />
            {milestone && (
              <span className={styles.block}>
                {t('field.milestone')}: <strong>{milestone}</strong>
              </span>
            )}
            {PARTS.map((as) => (
              <ChampionLine
                key={as}
                as={as}
                pledge={held[as]}
                ask={asked[as]}
                groups={groups}
                own={pledges.some((own) => own.row === id && own.as === as)}
              />
            ))}
            <Declined declined={declined} groups={groups} />
          </>
        }
        actions={
          open && wanted ? (
            <Button icon="hand" onClick={() => onOffer(id, wanted)}>
              {t(`offer.${wanted}`)}
            </Button>
          ) : undefined
        }
      />
      {(more ?? row.due) && (
        <details className={styles.more}>
          <summary>{t('phone.more')}</summary>
          <RowFacts row={row} config={config} />
        </details>
      )}
    </>
  )
}

/** For what somebody of this group could still step forward; null for nothing. */
function wantedOf({ pledges, status }: ShownRow, group: string | null): Part | null {
  if (status === 'dropped') return null
  const as = PARTS.find((part) => !pledges[part])
  const other = pledges[as === 'champion' ? 'co-champion' : 'champion']
  if (as === undefined) return null
  return other && group !== null && other.group === group ? null : as
}

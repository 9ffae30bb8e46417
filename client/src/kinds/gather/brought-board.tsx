/** What the tables bring, on the board: table by table, and at last all of it together. */
import type { GatherShow } from '@cabildo/shared/kinds/gather/view'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type Page, Pages } from '../../result/pages.tsx'
import styles from './gather.module.css'
import own from './tables-board.module.css'
import { useTableNames } from './use-table-names.ts'

type Shown = NonNullable<GatherShow['cards']>

interface Props {
  cards: Shown
  /** Draws some of the cards; `of` changes when they do. */
  wall: (cards: Shown, of: string) => ReactNode
}

/** So many tables are read one by one; more of them stand side by side. */
const ALONE = 6
const BESIDE = 3

export function BroughtBoard({ cards, wall }: Props) {
  const { t } = useTranslation('kind-gather')
  const nameOf = useTableNames()
  const numbers = [...new Set(cards.flatMap(({ tables }) => tables ?? []))].sort((one, other) => one - other)
  if (cards.length === 0) return <p className={styles.soon}>{t('tables.board.nothing')}</p>
  // Under its own table a card need not say where it is from.
  const at = (table: number) =>
    cards
      .filter(({ tables }) => tables?.includes(table))
      .map((card) => (card.tables?.length === 1 ? { ...card, tables: [] } : card))
  const pages: Page[] = chunks(numbers, numbers.length > ALONE ? BESIDE : 1).map((part) => ({
    id: `tables ${part.join(' ')}`,
    title:
      part.length === 1
        ? t('tables.board.brings', { table: part[0] })
        : t('tables.board.bringAll', { tables: nameOf(part) }),
    body:
      part.length === 1 ? (
        wall(at(part[0] ?? 0), `${part[0]}`)
      ) : (
        <div className={own.columns}>
          {part.map((table) => (
            <div key={table} className={own.column}>
              <h3 className={own.heading}>{t('tables.table', { table })}</h3>
              {wall(at(table), `${table}`)}
            </div>
          ))}
        </div>
      ),
  }))
  return <Pages pages={[...pages, { id: 'wall', title: t('tables.board.wall'), body: wall(cards, 'all') }]} />
}

function chunks<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
    list.slice(index * size, (index + 1) * size),
  )
}

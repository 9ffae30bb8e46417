/** A map on the board: who does what, what is missing, who works with whom, who is here. Signs always with words; never as votes. */
import { MapConfig } from '@cabildo/shared/kinds/map/schema'
import { MapShow } from '@cabildo/shared/kinds/map/view'
import { useTranslation } from 'react-i18next'
import { AnsweredMeter } from '../../result/answered-meter.tsx'
import { type Page, Pages } from '../../result/pages.tsx'
import type { BoardProps } from '../kind-ui.ts'
import styles from './board.module.css'
import { GapsPage } from './gaps-page.tsx'
import { LinkPage } from './link-page.tsx'
import { MarkTable } from './mark-table.tsx'
import { PrivatePage } from './private-page.tsx'
import { SeatsPage } from './seats-page.tsx'
import { useGapLines } from './use-gap-lines.ts'

/** Functions that find room beside each other, with words to be read from far. */
const COLUMNS = 3

export function MapBoard({ activity, people }: BoardProps) {
  const { t } = useTranslation(['kind-map', 'board'])
  const parsed = MapConfig.safeParse(activity.config)
  const shown = MapShow.safeParse(activity.show)
  const actors = (shown.success ? shown.data.cards : undefined) ?? []
  const functions = parsed.success ? parsed.data.functions : []
  const gapLines = useGapLines(actors, functions)
  if (activity.phase === 'planned') return <p className={styles.soon}>{t('board:soon')}</p>
  if (!parsed.success || !shown.success) return null
  const { cards, links, gaps, count, statements } = shown.data
  const open = activity.phase === 'open'
  const pages = (): Page[] => {
    if (cards === undefined) {
      const body = <PrivatePage count={count} statements={statements} open={open} />
      return [{ id: 'private', title: t('board.soFar'), quiet: true, body }]
    }
    const tables = chunks(functions, COLUMNS).map((part, index, all) => ({
      id: `marks ${index}`,
      title: all.length > 1 ? t('board.marksPart', { at: index + 1, of: all.length }) : t('board.marks'),
      body: <MarkTable actors={cards} functions={part} />,
    }))
    const lines = gaps ? gapLines(gaps) : []
    const more: (Page | false)[] = [
      lines.length > 0 && {
        id: 'gaps',
        title: t('gap.title', { count: lines.length }),
        body: <GapsPage lines={lines} />,
      },
      (links ?? []).length > 0 && {
        id: 'links',
        title: t('board.links'),
        body: <LinkPage actors={cards} links={links ?? []} />,
      },
      parsed.data.seats &&
        cards.some(({ seat }) => seat.said.length > 0 || seat.settled !== null) && {
          id: 'seats',
          title: t('board.seats'),
          body: <SeatsPage actors={cards} />,
        },
    ]
    const all = [...tables, ...more.filter((page): page is Page => page !== false)]
    if (all.length > 0) return all
    return [{ id: 'actors', title: t('board.soFar'), quiet: true, body: <SeatsPage actors={cards} /> }]
  }
  return (
    <div className={styles.slide}>
      <Pages pages={pages()} />
      <p className={styles.noVote}>{t('noVoteShort')}</p>
      {open && <AnsweredMeter activity={activity} people={people} />}
    </div>
  )
}

function chunks<Value>(values: readonly Value[], size: number): Value[][] {
  const count = Math.ceil(values.length / size)
  return Array.from({ length: count }, (_, index) => values.slice(index * size, index * size + size))
}

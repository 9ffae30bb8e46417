/** Gather on the board: only how many while cards are private, then the cards, the most merged first. */
import { fieldsOf } from '@cabildo/shared/kinds/gather/layout-parts'
import { GatherConfig } from '@cabildo/shared/kinds/gather/schema'
import { GatherShow } from '@cabildo/shared/kinds/gather/view'
import { useTranslation } from 'react-i18next'
import { AnsweredMeter } from '../../result/answered-meter.tsx'
import type { BoardProps } from '../kind-ui.ts'
import { BroughtBoard } from './brought-board.tsx'
import { CardWall } from './card-wall.tsx'
import styles from './gather.module.css'
import { laid } from './laid-card.ts'
import { LayoutBoard } from './layout-board.tsx'
import { TablesBoard } from './tables-board.tsx'

export function GatherBoard({ activity, people }: BoardProps) {
  const { t } = useTranslation('board')
  const config = GatherConfig.safeParse(activity.config)
  const show = GatherShow.safeParse(activity.show)
  if (activity.phase === 'planned') return <p className={styles.soon}>{t('soon')}</p>
  const count = show.success ? show.data.count : 0
  const cards = show.success ? (show.data.cards ?? null) : null
  const form = config.success && fieldsOf(config.data).length > 0 ? config.data : null
  const writes = config.success && config.data.contribute
  const meter = writes && activity.phase === 'open' && (
    <AnsweredMeter activity={activity} people={people} size="large" />
  )
  const tables = show.success ? (show.data.tables ?? null) : null
  const most = (config.success && config.data.tables?.bring) || 0
  if (cards === null && tables !== null) {
    return (
      <div className={styles.slide}>
        <TablesBoard tables={tables} most={most} open={activity.phase === 'open'} of={activity.id} />
        {meter}
      </div>
    )
  }
  if (cards === null) {
    return (
      <div className={styles.slide}>
        <p className={styles.count}>
          <span className={styles.figure}>{count}</span> {t('gather.cards', { count })}
        </p>
        <p className={styles.private}>{t(activity.phase === 'open' ? 'gather.private' : 'gather.closed')}</p>
        {meter}
      </div>
    )
  }
  const of = `${activity.id} ${count} ${cards.length}`
  if (tables !== null) {
    const wall = (some: typeof cards, part: string) =>
      form === null ? (
        <CardWall cards={some} of={`${of} ${part}`} />
      ) : (
        <LayoutBoard form={form} cards={laid(some)} of={`${of} ${part} ${JSON.stringify(some).length}`} />
      )
    return (
      <div className={styles.slide}>
        <BroughtBoard cards={cards} wall={wall} />
        {meter}
      </div>
    )
  }
  return (
    <div className={styles.slide}>
      {form === null ? (
        <>
          <p className={styles.sum}>{t('gather.sum', { count, top: cards.length })}</p>
          <CardWall cards={cards} of={of} />
        </>
      ) : (
        // What is written into a field changes how much room a card takes.
        <LayoutBoard form={form} cards={laid(cards)} of={`${of} ${JSON.stringify(cards).length}`} />
      )}
      {meter}
    </div>
  )
}

/** The plan on the wall: its three terms side by side, then what is missing, then the checklist it is held against. */
import { PlanConfig } from '@cabildo/shared/kinds/plan/schema'
import { PlanShow } from '@cabildo/shared/kinds/plan/view'
import { useTranslation } from 'react-i18next'
import { ItemColumns } from '../../result/item-columns.tsx'
import { type Page, Pages } from '../../result/pages.tsx'
import type { BoardProps } from '../kind-ui.ts'
import styles from './board.module.css'
import { Checklist } from './checklist.tsx'
import { GapWall } from './gap-wall.tsx'
import { PlanWall } from './plan-wall.tsx'

export function PlanBoard({ activity, room }: BoardProps) {
  const { t } = useTranslation('kind-plan')
  const config = PlanConfig.safeParse(activity.config)
  const show = PlanShow.safeParse(activity.show)
  if (!config.success || !show.success) return null
  const { items, rows, gaps, checklist } = show.data
  if (rows.length === 0) {
    const planned = activity.phase === 'planned'
    const empty = planned ? 'board.soon' : items.length === 0 ? 'board.noItems' : 'board.empty'
    return (
      <div className={styles.slide}>
        <p className={styles.soon}>{t(empty)}</p>
        {!planned && items.length > 0 && (
          <ItemColumns items={items.map(({ id, text, from }) => ({ id, text, from }))} />
        )}
      </div>
    )
  }
  const of = `${activity.id} ${rows.length} ${gaps.length}`
  const pages: Page[] = [
    {
      id: 'wall',
      title: t('board.wall'),
      quiet: true,
      body: <PlanWall rows={rows} config={config.data} room={room} of={of} />,
    },
    { id: 'gaps', title: t('gaps.title'), body: <GapWall show={show.data} room={room} of={of} /> },
    { id: 'checklist', title: t('check.title'), body: <Checklist checklist={checklist} large /> },
  ]
  return (
    <div className={styles.slide}>
      <Pages pages={pages} />
    </div>
  )
}

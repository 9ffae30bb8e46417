/** One row on the wall: what, the state to be reached, and who stands for it. */
import type { ShownRow } from '@cabildo/shared/kinds/plan/view'
import type { RoomGroup } from '@cabildo/shared/workshop/view'
import { CLOSEST } from '../../result/fit-tries.ts'
import { classNames } from '../../ui/class-names.ts'
import styles from './board.module.css'
import { ChampionLine } from './champion-line.tsx'
import { StatusMark } from './status-mark.tsx'

interface Props {
  row: ShownRow
  room: readonly RoomGroup[]
  density: number
}

export function WallCard({ row, room, density }: Props) {
  const { action, language, milestone, status, pledges, asked } = row
  return (
    <article className={classNames(styles.card, status === 'dropped' && styles.dropped)}>
      <p className={styles.action} lang={language}>
        {action}
      </p>
      {milestone && (
        <p className={styles.milestone} lang={language}>
          → {milestone}
        </p>
      )}
      <StatusMark status={status} />
      {status !== 'dropped' && (
        <ChampionLine as="champion" pledge={pledges.champion} ask={asked.champion} groups={room} short />
      )}
      {pledges['co-champion'] && density < CLOSEST && (
        <ChampionLine as="co-champion" pledge={pledges['co-champion']} ask={undefined} groups={room} short />
      )}
    </article>
  )
}

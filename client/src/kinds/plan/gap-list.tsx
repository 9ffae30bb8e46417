/** The gaps of a plan in the console. */
import type { PlanShow } from '@cabildo/shared/kinds/plan/view'
import type { RoomGroup } from '@cabildo/shared/workshop/view'
import { useTranslation } from 'react-i18next'
import styles from './facilitator.module.css'
import { GapDetails } from './gap-details.tsx'
import { gapLines } from './gap-words.ts'
import { useGapNames } from './use-gap-names.ts'

interface Props {
  show: PlanShow
  room: readonly RoomGroup[]
}

export function GapList({ show, room }: Props) {
  const { t } = useTranslation('kind-plan')
  const names = useGapNames(show, room)
  const lines = gapLines(show)
  if (lines.length === 0) return <p>{t(show.rows.length === 0 ? 'gaps.empty' : 'gaps.none')}</p>
  return (
    <ul className={styles.gaps}>
      {lines.map((line) => (
        <li key={line.gap}>
          <GapDetails words={t(`gap.${line.gap}`, { count: line.of.length })} names={names(line)} />
        </li>
      ))}
    </ul>
  )
}

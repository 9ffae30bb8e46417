/** What is missing, on the wall: each kind of gap with how many and which. */
import type { PlanShow } from '@cabildo/shared/kinds/plan/view'
import type { RoomGroup } from '@cabildo/shared/workshop/view'
import { useTranslation } from 'react-i18next'
import { Fit } from '../../result/fit.tsx'
import { CLOSEST } from '../../result/fit-tries.ts'
import { sliceOf } from '../../result/shown.ts'
import { Icon } from '../../ui/icons.tsx'
import styles from './board.module.css'
import { gapLines } from './gap-words.ts'
import { useGapNames } from './use-gap-names.ts'

interface Props {
  show: PlanShow
  room: readonly RoomGroup[]
  of: string
}

const NAMED = 3

export function GapWall({ show, room, of }: Props) {
  const { t } = useTranslation('kind-plan')
  const names = useGapNames(show, room)
  const lines = gapLines(show)
  if (lines.length === 0) return <p className={styles.whole}>{t('gaps.none')}</p>
  return (
    <Fit count={lines.length} of={of}>
      {(shown, density) => (
        <ul className={styles.gaps}>
          {sliceOf(lines, shown).map((line) => {
            const all = names(line)
            return (
              <li key={line.gap} className={styles.gap}>
                <p className={styles.gapName}>
                  <Icon name="alert" size="1em" />
                  <span>{t(`gap.${line.gap}`, { count: line.of.length })}</span>
                </p>
                {density < CLOSEST && all.length > 0 && (
                  <p className={styles.gapOf}>
                    {all.slice(0, NAMED).join(' · ')}
                    {all.length > NAMED && ` · +${all.length - NAMED}`}
                  </p>
                )}
              </li>
            )
          })}
        </ul>
      )}
    </Fit>
  )
}

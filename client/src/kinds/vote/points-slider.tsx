/** Points given to one item: a slider in steps of five that stops where the points are used up. */
import { useTranslation } from 'react-i18next'
import styles from './vote-form.module.css'

const STEP = 5

interface Props {
  title: string
  cap: number
  value: number
  /** Points not given yet. */
  left: number
  onGive: (count: number) => void
}

export function PointsSlider({ title, cap, value, left, onGive }: Props) {
  const { t } = useTranslation('kinds-phone')
  const points = t('vote.pointsHere', { count: value })
  return (
    <div className={styles.slider}>
      <input
        type="range"
        aria-label={title}
        aria-valuetext={points}
        min={0}
        max={cap}
        step={STEP}
        value={value}
        onChange={(event) => onGive(Math.min(Number(event.target.value), value + left))}
      />
      <strong className={styles.points} aria-hidden="true">
        {points}
      </strong>
    </div>
  )
}

/** How many have taken part out of how many: words first, a bar of masonry courses behind them. */
import { classNames } from './class-names.ts'
import styles from './meter.module.css'

interface Props {
  value: number
  /** Null when the whole is unknown: only the words are shown. */
  max: number | null
  /** The number in words, e.g. "17 of 23 answered". */
  text: string
  size?: 'normal' | 'large' | undefined
}

export function Meter({ value, max, text, size = 'normal' }: Props) {
  const share = max ? Math.min(1, value / max) : 0
  return (
    <div className={classNames(styles.meter, styles[size])}>
      <p className={styles.text}>{text}</p>
      {max !== null && (
        <div className={styles.track} aria-hidden="true">
          <div className={styles.fill} style={{ width: `${share * 100}%` }} />
        </div>
      )}
    </div>
  )
}

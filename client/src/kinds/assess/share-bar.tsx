/** One bar of 100 %: a segment per label with its percentage, lowest first; a picture, the figures stand in words elsewhere. */
import { useFormats } from '../../result/use-formats.ts'
import styles from './share-bar.module.css'
import { ROOM_FOR_TEXT, type ShareBarData } from './share-rows.ts'

interface Props {
  bar: ShareBarData
}

export function ShareBar({ bar: { segments, n } }: Props) {
  const write = useFormats()
  return (
    <span className={n === 0 ? styles.empty : styles.bar} aria-hidden="true">
      {segments
        .filter(({ count }) => count > 0)
        .map(({ place, share, tone }) => (
          <span
            key={place}
            className={styles.segment}
            style={{ width: `${share * 100}%`, background: tone.fill, color: tone.ink }}
          >
            {share >= ROOM_FOR_TEXT && write.percent(share)}
          </span>
        ))}
    </span>
  )
}

/** Grey courses where text will come; the label tells those who cannot see them. */
import styles from './skeleton.module.css'

interface Props {
  label: string
  lines?: number | undefined
}

const widths = ['72%', '96%', '84%', '58%']

export function Skeleton({ label, lines = 3 }: Props) {
  return (
    <div className={styles.skeleton}>
      <output className="sr-only">{label}</output>
      {Array.from({ length: lines }, (_, line) => (
        <div
          key={`line ${line + 1}`}
          className={styles.line}
          style={{ width: widths[line % widths.length] }}
          aria-hidden="true"
        />
      ))}
    </div>
  )
}

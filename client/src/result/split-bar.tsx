/** One side against the other, those on neither between them. Decoration of figures beside it; says nothing to screen readers. */
import styles from './split-bar.module.css'

interface Props {
  first: number
  between: number
  second: number
}

export function SplitBar({ first, between, second }: Props) {
  const all = Math.max(1, first + between + second)
  const share = (people: number) => ({ width: `${(people / all) * 100}%` })
  return (
    <span className={styles.bar} aria-hidden="true">
      <span className={styles.first} style={share(first)} />
      <span className={styles.between} style={share(between)} />
      <span className={styles.second} style={share(second)} />
    </span>
  )
}

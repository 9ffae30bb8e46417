/** The name of the house with its sign: three arches on a square. */
import styles from './wordmark.module.css'

interface Props {
  /** Only the sign, where the name stands nearby. */
  signOnly?: boolean | undefined
}

export function Wordmark({ signOnly }: Props) {
  return (
    <span className={styles.wordmark}>
      <svg viewBox="0 0 36 28" className={styles.sign} aria-hidden="true" focusable="false">
        <path
          fillRule="evenodd"
          fill="currentColor"
          d="M1 3h34v21H1Zm3.5 21v-8a3.5 3.5 0 0 1 7 0v8Zm10 0v-10a3.5 3.5 0 0 1 7 0v10Zm10 0v-8a3.5 3.5 0 0 1 7 0v8Z"
        />
        <path fill="var(--copper)" d="M0 25.200h36v2.300H0Z" />
      </svg>
      {!signOnly && <span className={styles.name}>Cabildo</span>}
    </span>
  )
}

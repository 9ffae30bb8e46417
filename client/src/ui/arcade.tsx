/** The house's one ornament: the arcade of a town hall, as a thin strip under a header. Says nothing to screen readers. */
import styles from './arcade.module.css'

export function Arcade() {
  return <div className={styles.arcade} aria-hidden="true" />
}

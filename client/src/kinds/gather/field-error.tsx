/** What is wrong with a field, under it; announced when it comes. */
import { Icon } from '../../ui/icons.tsx'
import styles from './form.module.css'

export function FieldError({ id, error }: { id: string; error: string | undefined }) {
  return (
    <p id={id} className={styles.error} role="alert">
      {error && (
        <>
          <Icon name="alert" size="1.15em" /> {error}
        </>
      )}
    </p>
  )
}

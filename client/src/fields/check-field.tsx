/** Yes or no, with the whole line as target. */
import { useId } from 'react'
import styles from './fields.module.css'

interface Props {
  label: string
  checked: boolean
  onChange: (checked: boolean) => void
  help?: string | undefined
  disabled?: boolean | undefined
}

export function CheckField({ label, checked, onChange, help, disabled }: Props) {
  const id = useId()
  return (
    <label className={styles.check} htmlFor={id}>
      <input
        id={id}
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span className={styles.checkText}>
        {label}
        {help && <span className={styles.checkHelp}>{help}</span>}
      </span>
    </label>
  )
}

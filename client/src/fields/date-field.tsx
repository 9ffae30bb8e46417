/** A day, as the browser's own field for it. The parent hears a whole day, or nothing chosen, when the field is left. */
import { useEffect, useId, useState } from 'react'
import { classNames } from '../ui/class-names.ts'
import styles from './fields.module.css'

interface Props {
  label: string
  /** YYYY-MM-DD, or '' for none. */
  value: string
  onChange: (day: string) => void
  help?: string | undefined
  disabled?: boolean | undefined
}

export function DateField({ label, value, onChange, help, disabled }: Props) {
  const id = useId()
  const [typed, setTyped] = useState(value)
  useEffect(() => setTyped(value), [value])
  return (
    <div>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {help && (
        <p id={`${id}-help`} className={styles.help}>
          {help}
        </p>
      )}
      <input
        id={id}
        type="date"
        min="2000-01-01"
        max="2199-12-31"
        className={classNames(styles.control, styles.number)}
        value={typed}
        disabled={disabled}
        aria-describedby={`${id}-help`}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => typed !== value && onChange(typed)}
      />
    </div>
  )
}

/** A whole number within bounds. What was typed is kept until the field is left; then the parent hears it, if it is a number in bounds. */
import { useEffect, useId, useState } from 'react'
import { classNames } from '../ui/class-names.ts'
import styles from './fields.module.css'

interface Props {
  label: string
  value: number
  min: number
  max: number
  onChange: (value: number) => void
  /** Said when what was typed is out of bounds or no number. */
  outside: string
  help?: string | undefined
  hideLabel?: boolean | undefined
  disabled?: boolean | undefined
}

export function NumberField({ label, value, min, max, onChange, outside, help, hideLabel, disabled }: Props) {
  const id = useId()
  const [typed, setTyped] = useState(String(value))
  useEffect(() => setTyped(String(value)), [value])
  const number = /^\d+$/.test(typed.trim()) ? Number(typed) : Number.NaN
  const fits = number >= min && number <= max
  return (
    <div>
      <label className={hideLabel ? 'sr-only' : styles.label} htmlFor={id}>
        {label}
      </label>
      {help && (
        <p id={`${id}-help`} className={styles.help}>
          {help}
        </p>
      )}
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        className={classNames(styles.control, styles.number)}
        value={typed}
        disabled={disabled}
        aria-invalid={!fits}
        aria-describedby={`${id}-help ${id}-error`}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => fits && number !== value && onChange(number)}
      />
      <p id={`${id}-error`} className={styles.error} role="alert">
        {!fits && outside}
      </p>
    </div>
  )
}

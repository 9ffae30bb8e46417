/** A whole number within bounds. What was typed is kept until the field is left; then the parent hears it, if it is a number in bounds. */
import { useEffect, useId, useState } from 'react'
import { classNames } from '../ui/class-names.ts'
import styles from './fields.module.css'

interface Props {
  label: string
  /** Null: none, shown as an empty field. */
  value: number | null
  min: number
  max: number
  onChange: (value: number) => void
  /** For a field that may be left empty. */
  onEmpty?: (() => void) | undefined
  /** Said when what was typed is out of bounds or no number. */
  outside: string
  help?: string | undefined
  hideLabel?: boolean | undefined
  disabled?: boolean | undefined
}

export function NumberField(props: Props) {
  const { label, value, min, max, onChange, onEmpty, outside, help, hideLabel, disabled } = props
  const id = useId()
  const kept = value === null ? '' : String(value)
  const [typed, setTyped] = useState(kept)
  useEffect(() => setTyped(kept), [kept])
  const number = /^\d+$/.test(typed.trim()) ? Number(typed) : Number.NaN
  const isNone = onEmpty !== undefined && typed.trim() === ''
  const fits = isNone || (number >= min && number <= max)
  const tell = () => {
    if (!fits || (isNone ? value === null : number === value)) return
    if (isNone) onEmpty()
    else onChange(number)
  }
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
        onBlur={tell}
      />
      <p id={`${id}-error`} className={styles.error} role="alert">
        {!fits && outside}
      </p>
    </div>
  )
}

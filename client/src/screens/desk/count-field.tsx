/** A whole number as it is typed; whoever asked for it says what becomes of it. */
import { useId } from 'react'
import fields from '../../fields/fields.module.css'
import { classNames } from '../../ui/class-names.ts'

interface Props {
  label: string
  value: string
  onChange: (typed: string) => void
  onLeave?: (() => void) | undefined
  /** Said when what was typed will not do; null while it does. */
  wrong: string | null
}

export function CountField({ label, value, onChange, onLeave, wrong }: Props) {
  const id = useId()
  return (
    <div>
      <label className={fields.label} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        className={classNames(fields.control, fields.number)}
        value={value}
        aria-invalid={wrong !== null}
        aria-describedby={`${id}-wrong`}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onLeave}
      />
      <p id={`${id}-wrong`} className={fields.error} role="alert">
        {wrong}
      </p>
    </div>
  )
}

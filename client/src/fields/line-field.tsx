/** One line of text. The parent hears it, trimmed, when the field is left and something changed. */
import { useEffect, useState } from 'react'
import { TextField } from '../ui/text-field.tsx'

interface Props {
  label: string
  help?: string | undefined
  value: string
  onChange: (text: string) => void
  limit: number
  disabled?: boolean | undefined
}

export function LineField({ label, help, value, onChange, limit, disabled }: Props) {
  const [typed, setTyped] = useState(value)
  // What comes from the server replaces what stands here only when it changed there.
  useEffect(() => setTyped(value), [value])
  const leave = () => {
    const text = typed.trim()
    if (text !== value) onChange(text)
  }
  return (
    <TextField
      label={label}
      help={help}
      value={typed}
      onChange={setTyped}
      onBlur={leave}
      limit={limit}
      disabled={disabled}
    />
  )
}

/** A line of text that is saved when it is left, and kept as typed when that was refused. */
import type { Language } from '@cabildo/shared/text'
import { useEffect, useState } from 'react'
import { TextField } from '../../ui/text-field.tsx'

interface Props {
  label: string
  value: string
  limit: number
  lang: Language
  onSave: (text: string) => Promise<boolean>
}

export function SavedText({ label, value, limit, lang, onSave }: Props) {
  const [typed, setTyped] = useState(value)
  // What comes from the server replaces what stands here only when it changed there.
  useEffect(() => setTyped(value), [value])
  const leave = () => {
    if (typed.trim() !== value) onSave(typed).catch(() => {})
  }
  return (
    <fieldset onBlur={leave}>
      <TextField label={label} value={typed} onChange={setTyped} limit={limit} lang={lang} />
    </fieldset>
  )
}

/** Parks a line. */
import { LINE_MAX } from '@cabildo/shared/workshop/desk-limits'
import { type FormEvent, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/text-field.tsx'

interface Props {
  label: string
  submit: string
  /** Words for so many characters left. */
  left: (count: number) => string
  /** What stands there at first. */
  text?: string | undefined
  busy: boolean
  /** True when it was taken; then the field is empty again. */
  onSend: (text: string) => Promise<boolean>
}

export function ParkForm({ label, submit, left, text: first = '', busy, onSend }: Props) {
  const [text, setText] = useState(first)
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() === '' || busy) return
    onSend(text).then(
      (taken) => {
        if (taken) setText('')
      },
      () => {},
    )
  }
  return (
    <form onSubmit={send}>
      <TextField
        label={label}
        value={text}
        onChange={setText}
        limit={LINE_MAX}
        leftText={(count) => (count < 40 ? left(count) : '')}
        enterKeyHint="send"
      />
      <Button type="submit" icon="plus" busy={busy} aria-disabled={text.trim() === ''}>
        {submit}
      </Button>
    </form>
  )
}

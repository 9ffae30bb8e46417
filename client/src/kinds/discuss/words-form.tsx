/** A few words of the facilitator's; what was typed stays when it is refused, and goes once it was recorded. */
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { RefusalLine } from '../../fields/refusal-line.tsx'
import type { Attempt } from '../../fields/use-attempt.ts'
import { Button } from '../../ui/button.tsx'
import type { IconName } from '../../ui/icons.tsx'
import { TextField } from '../../ui/text-field.tsx'
import desk from '../desk.module.css'

interface Props {
  /** The name of the act, under which its trouble is shown. */
  name: string
  label: string
  submit: string
  icon: IconName
  limit: number
  attempt: Attempt
  initial?: string | undefined
  multiline?: boolean | undefined
  /** Resolves with whether it was recorded. */
  onSend: (text: string) => Promise<boolean>
  onCancel?: (() => void) | undefined
}

export function WordsForm(props: Props) {
  const { name, label, submit, icon, limit, attempt, initial = '', multiline, onSend, onCancel } = props
  const { t } = useTranslation('kind-discuss')
  const [text, setText] = useState(initial)
  const send = (event: FormEvent) => {
    event.preventDefault()
    onSend(text)
      .then((done) => done && setText(''))
      .catch(() => {})
  }
  return (
    <form className={desk.form} onSubmit={send}>
      <TextField
        label={label}
        value={text}
        onChange={setText}
        limit={limit}
        multiline={multiline}
        autoFocus={onCancel !== undefined}
      />
      <RefusalLine attempt={attempt} of={name} />
      <p className={desk.buttons}>
        <Button type="submit" icon={icon} busy={attempt.busy === name}>
          {submit}
        </Button>
        {onCancel && <Button onClick={onCancel}>{t('lead.cancel')}</Button>}
      </p>
    </form>
  )
}

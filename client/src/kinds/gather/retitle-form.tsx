/** A better title for a card; what was typed stays when it is refused. */
import { CARD_TEXT_MAX } from '@cabildo/shared/kinds/gather/limits'
import type { Language } from '@cabildo/shared/text'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { RefusalLine } from '../../fields/refusal-line.tsx'
import type { Attempt } from '../../fields/use-attempt.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import desk from '../desk.module.css'

interface Props {
  card: string
  title: string
  run: (name: string, action: unknown, done: string) => Promise<boolean>
  attempt: Attempt
  writing: Language
  onDone: () => void
}

export function RetitleForm({ card, title, run, attempt, onDone, writing }: Props) {
  const { t } = useTranslation('console')
  const [text, setText] = useState(title)
  const name = `retitle ${card}`
  const submit = (event: FormEvent) => {
    event.preventDefault()
    run(name, { type: 'retitle-card', card, text, language: writing }, t('gather.retitled', { title: text }))
      .then((done) => done && onDone())
      .catch(() => {})
  }
  return (
    <form className={desk.form} onSubmit={submit}>
      <TextField
        label={t('gather.newTitle')}
        value={text}
        onChange={setText}
        limit={CARD_TEXT_MAX}
        autoFocus
      />
      <RefusalLine attempt={attempt} of={name} />
      <p className={desk.buttons}>
        <Button type="submit" look="primary" busy={attempt.busy === name}>
          {t('save')}
        </Button>
        <Button onClick={onDone}>{t('cancel')}</Button>
      </p>
    </form>
  )
}

/** A card the facilitator types for somebody, or from a paper. */
import { CARD_TEXT_MAX } from '@cabildo/shared/kinds/gather/limits'
import type { Language } from '@cabildo/shared/text'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { RefusalLine } from '../../fields/refusal-line.tsx'
import type { Attempt } from '../../fields/use-attempt.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './facilitator.module.css'

interface Props {
  run: (name: string, action: unknown, done: string) => Promise<boolean>
  attempt: Attempt
  writing: Language
}

export function AddCard({ run, attempt, writing }: Props) {
  const { t } = useTranslation('console')
  const [text, setText] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    run('add', { type: 'add-card', text, language: writing }, t('gather.added', { title: text }))
      .then((done) => done && setText(''))
      .catch(() => {})
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <TextField label={t('gather.addCard')} value={text} onChange={setText} limit={CARD_TEXT_MAX} />
      <RefusalLine attempt={attempt} of="add" />
      <p className={styles.buttons}>
        <Button type="submit" icon="plus" busy={attempt.busy === 'add'}>
          {t('gather.add')}
        </Button>
      </p>
    </form>
  )
}

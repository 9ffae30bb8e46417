/** All fields of a card in the facilitator's hands; only those that were changed are sent, one after the other. */
import { ownValue } from '@cabildo/shared/kinds/gather/arrange'
import type { CardField } from '@cabildo/shared/kinds/gather/form-schema'
import { isTrouble, readTyped } from '@cabildo/shared/kinds/gather/typed-value'
import type { GatherManage } from '@cabildo/shared/kinds/gather/view'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { RefusalLine } from '../../fields/refusal-line.tsx'
import type { Attempt } from '../../fields/use-attempt.ts'
import { Button } from '../../ui/button.tsx'
import desk from '../desk.module.css'
import { FieldSections } from './field-sections.tsx'
import { troublesIn, typedFrom, typedIn } from './typed-fields.ts'

interface Props {
  card: GatherManage['cards'][number]
  fields: readonly CardField[]
  title: string
  run: (name: string, action: unknown, done: string) => Promise<boolean>
  attempt: Attempt
  onDone: () => void
}

export function FieldsForm({ card, fields, title, run, attempt, onDone }: Props) {
  const { t } = useTranslation(['kind-gather', 'console'])
  const [typed, setTyped] = useState(() => typedFrom(card.fields))
  const [tried, setTried] = useState(false)
  const name = `set ${card.id}`
  const changed = fields.filter((field) => {
    const value = readTyped({ ...field, required: false }, typedIn(typed, field))
    return value !== (ownValue(card.fields, field.id) ?? null)
  })
  const troubles = troublesIn(changed, typed)
  const save = async () => {
    for (const field of changed) {
      const value = readTyped(field, typedIn(typed, field))
      if (isTrouble(value)) return
      const action = { type: 'set-field', card: card.id, field: field.id, value }
      if (!(await run(name, action, t('manage.saved', { title })))) return
    }
    onDone()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (troubles.size === 0) save().catch(() => {})
  }
  return (
    <form
      className={desk.form}
      onSubmit={submit}
      aria-label={t('manage.of', { field: t('manage.edit'), title })}
    >
      <FieldSections
        fields={fields}
        typed={typed}
        onChange={setTyped}
        troubles={tried ? troubles : new Map()}
      />
      <RefusalLine attempt={attempt} of={name} />
      <p className={desk.buttons}>
        <Button type="submit" look="primary" busy={attempt.busy === name}>
          {t('manage.save')}
        </Button>
        <Button onClick={onDone}>{t('console:cancel')}</Button>
      </p>
    </form>
  )
}

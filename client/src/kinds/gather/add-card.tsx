/** A card the facilitator types for somebody, or from a paper. */
import type { CardForm } from '@cabildo/shared/kinds/gather/form-schema'
import { fieldsOf } from '@cabildo/shared/kinds/gather/layout-parts'
import { CARD_TEXT_MAX } from '@cabildo/shared/kinds/gather/limits'
import type { Language } from '@cabildo/shared/text'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { RefusalLine } from '../../fields/refusal-line.tsx'
import { SelectField } from '../../fields/select-field.tsx'
import type { Attempt } from '../../fields/use-attempt.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import desk from '../desk.module.css'
import { FieldSections } from './field-sections.tsx'
import { type Typed, troublesIn, valuesIn } from './typed-fields.ts'

interface Props {
  form: CardForm
  /** How many tables there are; 0 where nobody sits at any. */
  tables: number
  run: (name: string, action: unknown, done: string) => Promise<boolean>
  attempt: Attempt
  writing: Language
}

export function AddCard({ form, tables, run, attempt, writing }: Props) {
  const { t } = useTranslation(['console', 'kind-gather'])
  const [table, setTable] = useState('none')
  const [text, setText] = useState('')
  const [typed, setTyped] = useState<Typed>({})
  const [tried, setTried] = useState(false)
  const fields = fieldsOf(form)
  const troubles = troublesIn(fields, typed)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(troubles.size > 0)
    if (troubles.size > 0) return
    const values = fields.length === 0 ? {} : { fields: valuesIn(fields, typed) }
    const at = table === 'none' ? {} : { table: Number(table) }
    const action = { type: 'add-card', text, ...values, language: writing, ...at }
    run('add', action, t('gather.added', { title: text }))
      .then((done) => {
        if (!done) return
        setText('')
        setTyped({})
      })
      .catch(() => {})
  }
  return (
    <form className={desk.form} onSubmit={submit}>
      <TextField label={t('gather.addCard')} value={text} onChange={setText} limit={CARD_TEXT_MAX} />
      {fields.length > 0 && (
        <FieldSections
          fields={fields}
          typed={typed}
          onChange={setTyped}
          troubles={tried ? troubles : new Map()}
        />
      )}
      {tables > 0 && (
        <SelectField
          label={t('kind-gather:tables.manage.where')}
          value={table}
          options={[
            { value: 'none', label: t('kind-gather:tables.manage.plenary') },
            ...Array.from({ length: tables }, (_, index) => ({
              value: String(index + 1),
              label: t('kind-gather:tables.table', { table: index + 1 }),
            })),
          ]}
          onChange={setTable}
        />
      )}
      <RefusalLine attempt={attempt} of="add" />
      <p className={desk.buttons}>
        <Button type="submit" icon="plus" busy={attempt.busy === 'add'}>
          {t('gather.add')}
        </Button>
      </p>
    </form>
  )
}

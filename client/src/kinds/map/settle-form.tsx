/** Settles one thing: what holds, and why. What was typed stays when it is refused. */
import { REASON_MAX } from '@cabildo/shared/kinds/map/limits'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { RefusalLine } from '../../fields/refusal-line.tsx'
import { SelectField } from '../../fields/select-field.tsx'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import desk from '../desk.module.css'
import type { Leading } from './leading.ts'
import type { SettleRow } from './use-settle-rows.ts'

interface Props extends Leading {
  row: SettleRow
  /** A reason must be given. */
  reasoned: boolean
  onDone: () => void
}

export function SettleForm({ row, reasoned, onDone, run, attempt, writing }: Props) {
  const { t } = useTranslation('kind-map')
  const [value, setValue] = useState(row.first)
  const [reason, setReason] = useState('')
  const name = `settle ${row.id}`
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const choice = row.choices.find((each) => each.value === value)
    if (choice === undefined) return
    const why = reason.trim() === '' ? {} : { reason }
    run(
      name,
      { type: 'settle', about: choice.statement, language: writing, ...why },
      t('said.settled', { title: row.title, value: choice.label }),
    )
      .then((done) => done && onDone())
      .catch(() => {})
  }
  return (
    <form className={desk.form} onSubmit={submit}>
      <SelectField
        label={t('settle.value')}
        value={value}
        options={row.choices.map((choice) => ({ value: choice.value, label: choice.label }))}
        onChange={setValue}
      />
      <TextField
        label={t(reasoned ? 'settle.reason' : 'settle.reasonFree')}
        value={reason}
        onChange={setReason}
        limit={REASON_MAX}
      />
      <RefusalLine attempt={attempt} of={name} />
      <p className={desk.buttons}>
        <Button type="submit" look="primary" icon="check" busy={attempt.busy === name}>
          {t('settle.save')}
        </Button>
        <Button onClick={onDone}>{t('lead.cancel')}</Button>
      </p>
    </form>
  )
}

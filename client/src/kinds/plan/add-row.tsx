/** A row the facilitator writes. */
import { ACTION_MAX, TEXT_MAX } from '@cabildo/shared/kinds/plan/limits'
import { TERMS } from '@cabildo/shared/kinds/plan/lists'
import type { Term } from '@cabildo/shared/kinds/plan/schema'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { RefusalLine } from '../../fields/refusal-line.tsx'
import { SelectField } from '../../fields/select-field.tsx'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './facilitator.module.css'
import { useDesk } from './use-desk.ts'
import { usePlanWords } from './use-plan-words.ts'

interface Props {
  item: string
  onDone: () => void
}

export function AddRow({ item, onDone }: Props) {
  const { t } = useTranslation('kind-plan')
  const { run, attempt, writing, config } = useDesk()
  const words = usePlanWords(config)
  const [term, setTerm] = useState<Term>('short')
  const [action, setAction] = useState('')
  const [milestone, setMilestone] = useState('')
  const name = `add ${item}`
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const said = milestone.trim() === '' ? {} : { milestone }
    run(name, { type: 'add-row', item, term, action, ...said, language: writing }, t('desk.added'))
      .then((done) => done && onDone())
      .catch(() => {})
  }
  return (
    <form className={styles.form} onSubmit={submit} aria-label={t('desk.add')}>
      <TextField label={t('form.action')} value={action} onChange={setAction} limit={ACTION_MAX} autoFocus />
      <TextField
        label={t('form.milestone')}
        help={t('form.milestoneHelp')}
        value={milestone}
        onChange={setMilestone}
        limit={TEXT_MAX.milestone}
      />
      <SelectField
        label={t('form.when')}
        value={term}
        options={TERMS.map((value) => ({ value, label: `${words.term(value)} · ${words.until(value)}` }))}
        onChange={setTerm}
      />
      <RefusalLine attempt={attempt} of={name} />
      <p className={styles.buttons}>
        <Button type="submit" look="primary" busy={attempt.busy === name}>
          {t('desk.addNow')}
        </Button>
        <Button onClick={onDone}>{t('form.cancel')}</Button>
      </p>
    </form>
  )
}

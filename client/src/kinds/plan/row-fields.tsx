/** Every field of a row; each is saved when it is left. */
import { ACTION_MAX, TEXT_MAX } from '@cabildo/shared/kinds/plan/limits'
import { STATUSES, TERMS } from '@cabildo/shared/kinds/plan/lists'
import type { ShownRow } from '@cabildo/shared/kinds/plan/view'
import { useTranslation } from 'react-i18next'
import { DateField } from '../../fields/date-field.tsx'
import { RefusalLine } from '../../fields/refusal-line.tsx'
import { SelectField } from '../../fields/select-field.tsx'
import { useLocalText } from '../../i18n/use-language.ts'
import { CheckInDays } from './check-in-days.tsx'
import styles from './facilitator.module.css'
import { SavedText } from './saved-text.tsx'
import { useDesk } from './use-desk.ts'
import { usePlanWords } from './use-plan-words.ts'

export function RowFields({ row }: { row: ShownRow }) {
  const { t } = useTranslation('kind-plan')
  const { run, attempt, items, config } = useDesk()
  const inWords = useLocalText()
  const words = usePlanWords(config)
  const save = (field: string) => (value: string | string[]) =>
    run(`edit ${row.id} ${field}`, { type: 'edit-row', row: row.id, field, value })
  const choose = (field: string) => (value: string) => {
    save(field)(value).catch(() => {})
  }
  const text = (field: keyof typeof TEXT_MAX) => (
    <SavedText
      label={t(`field.${field}`)}
      value={row[field] ?? ''}
      limit={TEXT_MAX[field]}
      lang={row.language}
      onSave={save(field)}
    />
  )
  return (
    <div className={styles.fields}>
      <SavedText
        label={t('field.action')}
        value={row.action}
        limit={ACTION_MAX}
        lang={row.language}
        onSave={save('action')}
      />
      {text('milestone')}
      <SelectField
        label={t('field.item')}
        value={row.item}
        options={items.map((item) => ({ value: item.id, label: inWords(item.text) }))}
        onChange={choose('item')}
      />
      <SelectField
        label={t('form.when')}
        value={row.term}
        options={TERMS.map((value) => ({ value, label: `${words.term(value)} · ${words.until(value)}` }))}
        onChange={choose('term')}
      />
      <DateField
        label={t('field.due')}
        help={t('field.dueHelp')}
        value={row.due ?? ''}
        onChange={choose('due')}
      />
      <SelectField
        label={t('field.status')}
        value={row.status}
        options={STATUSES.map((value) => ({ value, label: t(`status.${value}`) }))}
        onChange={choose('status')}
      />
      {text('note')}
      {text('resources')}
      {text('barriers')}
      {text('opportunities')}
      {text('support')}
      {text('addressee')}
      {text('partner')}
      <CheckInDays days={row.checkIns ?? []} onSave={save('checkIns')} />
      <div className={styles.wide}>
        <RefusalLine attempt={attempt} of={`edit ${row.id} `} />
      </div>
    </div>
  )
}

/** What the facilitator sets again and again, at the card itself: the status of a promise, the place in a matrix. */
import { ownValue } from '@cabildo/shared/kinds/gather/arrange'
import type { CardForm } from '@cabildo/shared/kinds/gather/form-schema'
import { partOf } from '@cabildo/shared/kinds/gather/layout-parts'
import type { GatherManage } from '@cabildo/shared/kinds/gather/view'
import { useTranslation } from 'react-i18next'
import type { Attempt } from '../../fields/use-attempt.ts'
import { useLocalText } from '../../i18n/use-language.ts'
import { ChoiceInput } from './choice-input.tsx'
import styles from './facilitator.module.css'

interface Props {
  card: GatherManage['cards'][number]
  form: CardForm
  title: string
  run: (name: string, action: unknown, done: string) => Promise<boolean>
  attempt: Attempt
}

const QUICK = ['status', 'row', 'column'] as const

export function QuickFields({ card, form, title, run, attempt }: Props) {
  const { t } = useTranslation('kind-gather')
  const local = useLocalText()
  const fields = QUICK.flatMap((part) => partOf(form, part) ?? [])
  if (fields.length === 0) return null
  return (
    <div className={styles.quick}>
      {fields.map((field) => (
        <ChoiceInput
          key={field.id}
          label={local(field.label)}
          name={t('manage.of', { field: local(field.label), title })}
          value={String(ownValue(card.fields, field.id) ?? '')}
          options={field.options ?? []}
          required
          error={undefined}
          onChange={(value) => {
            if (attempt.busy !== null) return
            const said = local(field.options?.find(({ id }) => id === value)?.text)
            const done = t('manage.set', { field: local(field.label), title, value: said })
            run(`set ${card.id}`, { type: 'set-field', card: card.id, field: field.id, value }, done).catch(
              () => {},
            )
          }}
        />
      ))}
    </div>
  )
}

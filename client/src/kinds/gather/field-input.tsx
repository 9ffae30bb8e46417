/** One field of a card to fill in, with the keyboard that fits what is asked. */
import type { CardField } from '@cabildo/shared/kinds/gather/form-schema'
import { longest, type TypedTrouble } from '@cabildo/shared/kinds/gather/typed-value'
import { useTranslation } from 'react-i18next'
import { TextField } from '../../ui/text-field.tsx'
import { ChoiceInput } from './choice-input.tsx'
import { DateInput } from './date-input.tsx'
import { useFieldLabel } from './use-value-text.ts'

interface Props {
  field: CardField
  value: string
  onChange: (value: string) => void
  /** What keeps it from being sent; null while that need not be said. */
  trouble: TypedTrouble['trouble'] | null
}

export function FieldInput({ field, value, onChange, trouble }: Props) {
  const { t } = useTranslation(['kind-gather', 'kinds-phone'])
  const label = useFieldLabel()(field)
  const error = trouble === null ? undefined : t(`form.trouble.${trouble}`)
  const given = { label, value, onChange, error }
  switch (field.type) {
    case 'choice':
      return <ChoiceInput {...given} options={field.options ?? []} required={field.required} />
    case 'date':
      return <DateInput {...given} />
    case 'number':
      return <TextField {...given} inputMode="decimal" autoComplete="off" />
    default:
      return (
        <TextField
          {...given}
          multiline={field.type === 'long'}
          rows={3}
          limit={longest(field)}
          leftText={(left) => {
            if (left < 0) return t('kinds-phone:text.tooMany', { count: -left })
            return left <= 60 ? t('kinds-phone:text.left', { count: left }) : ''
          }}
          autoCapitalize="sentences"
        />
      )
  }
}

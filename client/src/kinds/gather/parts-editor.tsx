/** Which field plays which part of the layout. */
import type { CardForm } from '@cabildo/shared/kinds/gather/form-schema'
import { fieldsOf, LAYOUT_PARTS, layoutOf } from '@cabildo/shared/kinds/gather/layout-parts'
import { useTranslation } from 'react-i18next'
import { SelectField } from '../../fields/select-field.tsx'
import { useLocalText } from '../../i18n/use-language.ts'
import { withPart } from './form-changes.ts'

interface Props {
  form: CardForm
  onChange: (form: CardForm) => void
  disabled: boolean
}

export function PartsEditor({ form, onChange, disabled }: Props) {
  const { t } = useTranslation('kind-gather')
  const local = useLocalText()
  return LAYOUT_PARTS[layoutOf(form)].map(({ part, types, optional }) => {
    const taken = Object.entries(form.parts ?? {}).flatMap(([other, id]) => (other === part ? [] : [id]))
    const fitting = fieldsOf(form).filter(({ id, type }) => types.includes(type) && !taken.includes(id))
    return (
      <SelectField
        key={part}
        label={t(`editor.parts.${part}`)}
        value={form.parts?.[part] ?? ''}
        options={[
          ...(optional ? [{ value: '', label: t('editor.noField') }] : []),
          ...fitting.map(({ id, label }) => ({ value: id, label: local(label) })),
        ]}
        onChange={(id) => onChange(withPart(form, part, id === '' ? null : id))}
        disabled={disabled}
      />
    )
  })
}

/** The form of a card: how cards are laid out, which field plays which part, and the fields in their order. */
import { type CardForm, Layout } from '@cabildo/shared/kinds/gather/form-schema'
import { fieldsOf, layoutOf } from '@cabildo/shared/kinds/gather/layout-parts'
import type { Language } from '@cabildo/shared/text'
import { useTranslation } from 'react-i18next'
import { SelectField } from '../../fields/select-field.tsx'
import { FieldList } from './field-list.tsx'
import { withLayout, withTitleLabel } from './form-changes.ts'
import styles from './form-editor.module.css'
import { NameField } from './name-field.tsx'
import { PartsEditor } from './parts-editor.tsx'

interface Props {
  form: CardForm
  onChange: (form: CardForm) => void
  languages: readonly Language[]
  disabled: boolean
}

export function FormEditor({ form, onChange, languages, disabled }: Props) {
  const { t } = useTranslation('kind-gather')
  const fields = fieldsOf(form)
  return (
    <fieldset className={styles.form}>
      <legend className={styles.legend}>{t('editor.title')}</legend>
      <SelectField
        label={t('editor.layout')}
        help={t('editor.layoutHelp')}
        value={layoutOf(form)}
        options={Layout.options.map((value) => ({ value, label: t(`editor.layouts.${value}`) }))}
        onChange={(layout) => onChange(withLayout(form, layout))}
        disabled={disabled}
      />
      <PartsEditor form={form} onChange={onChange} disabled={disabled} />
      {(fields.length > 0 || form.titleLabel) && (
        <NameField
          label={t('editor.titleLabel')}
          value={form.titleLabel ?? {}}
          languages={languages}
          onChange={(titleLabel) => onChange(withTitleLabel(form, titleLabel))}
          optional
          disabled={disabled}
        />
      )}
      <FieldList form={form} onChange={onChange} languages={languages} disabled={disabled} />
    </fieldset>
  )
}

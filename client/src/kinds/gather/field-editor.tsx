/** One field of the form: its name, what is written in it, whether it must be, and its answers or unit. */
import { type CardField, FieldType } from '@cabildo/shared/kinds/gather/form-schema'
import { LAYOUT_PARTS, type Part, WHO } from '@cabildo/shared/kinds/gather/layout-parts'
import type { Language, LocalText } from '@cabildo/shared/text'
import { useTranslation } from 'react-i18next'
import { CheckField } from '../../fields/check-field.tsx'
import { SelectField } from '../../fields/select-field.tsx'
import { isInWords, retyped } from './form-changes.ts'
import styles from './form-editor.module.css'
import { NameField } from './name-field.tsx'
import { OptionsEditor } from './options-editor.tsx'

interface Props {
  field: CardField
  /** The part of the layout that it plays. */
  part: Part | null
  onChange: (field: CardField) => void
  languages: readonly Language[]
  newOption: (at: number) => LocalText
  disabled: boolean
}

export function FieldEditor({ field, part, onChange, languages, newOption, disabled }: Props) {
  const { t } = useTranslation('kind-gather')
  // A field keeps a type that its part can be played with.
  const rule = Object.values(LAYOUT_PARTS)
    .flat()
    .find((each) => each.part === part)
  const isWho = part !== null && WHO.includes(part)
  const types = FieldType.options.filter((type) => rule === undefined || rule.types.includes(type))
  return (
    <div className={styles.body}>
      {part !== null && (
        <p className={styles.note}>{t('editor.plays', { part: t(`editor.parts.${part}`) })}</p>
      )}
      <NameField
        label={t('editor.name')}
        value={field.label}
        languages={languages}
        onChange={(label) => onChange({ ...field, label })}
        disabled={disabled}
      />
      <SelectField
        label={t('editor.type')}
        value={field.type}
        options={types.map((value) => ({ value, label: t(`editor.types.${value}`) }))}
        onChange={(type) => onChange(retyped(field, type, newOption(1)))}
        disabled={disabled || types.length === 1}
      />
      {field.type === 'choice' && (
        <OptionsEditor
          options={field.options ?? []}
          onChange={(options) => onChange({ ...field, options })}
          languages={languages}
          newName={newOption}
          disabled={disabled}
        />
      )}
      {field.type === 'number' && (
        <NameField
          label={t('editor.unitLabel')}
          value={field.unit ?? {}}
          languages={languages}
          onChange={({ ...unit }) => {
            const { unit: _before, ...rest } = field
            onChange(Object.keys(unit).length === 0 ? rest : { ...rest, unit })
          }}
          optional
          disabled={disabled}
        />
      )}
      {part !== 'status' && (
        <CheckField
          label={t('editor.required')}
          checked={field.required}
          onChange={(required) => onChange({ ...field, required })}
          disabled={disabled}
        />
      )}
      {isInWords(field.type) && (
        <CheckField
          label={t('editor.personal')}
          help={t('editor.personalHelp')}
          checked={isWho || field.personal === true}
          onChange={(personal) => {
            const { personal: _before, ...rest } = field
            onChange(personal ? { ...rest, personal } : rest)
          }}
          disabled={disabled || isWho}
        />
      )}
    </div>
  )
}

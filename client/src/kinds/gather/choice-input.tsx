/** One answer of a list, as the browser's own list; nothing chosen is a choice too. */
import type { FieldOption } from '@cabildo/shared/kinds/gather/form-schema'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/use-language.ts'
import { classNames } from '../../ui/class-names.ts'
import { FieldError } from './field-error.tsx'
import styles from './form.module.css'

interface Props {
  label: string
  /** What it is called where the label alone could be said of many. */
  name?: string | undefined
  /** One that was chosen can be changed, not taken back. */
  required?: boolean | undefined
  value: string
  options: readonly FieldOption[]
  onChange: (value: string) => void
  error: string | undefined
}

export function ChoiceInput({ label, name, value, options, onChange, required, error }: Props) {
  const { t } = useTranslation('kind-gather')
  const local = useLocalText()
  const id = useId()
  return (
    <div>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className={classNames(styles.control, error && styles.wrong)}
        value={value}
        aria-label={name}
        aria-invalid={Boolean(error)}
        aria-describedby={`${id}-error`}
        onChange={(event) => onChange(event.target.value)}
      >
        {(value === '' || !required) && (
          <option value="">{t(value === '' ? 'form.choose' : 'form.noAnswer')}</option>
        )}
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {local(option.text)}
          </option>
        ))}
      </select>
      <FieldError id={`${id}-error`} error={error} />
    </div>
  )
}

/** The answers of a choice: renamed, moved, removed, added; one always stays. */
import type { FieldOption } from '@cabildo/shared/kinds/gather/form-schema'
import { OPTIONS_MAX } from '@cabildo/shared/kinds/gather/limits'
import type { Language, LocalText } from '@cabildo/shared/text'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { useKeepFocus } from '../../ui/use-keep-focus.ts'
import { freshId, moved } from './form-changes.ts'
import styles from './form-editor.module.css'
import { MoveButtons } from './move-buttons.tsx'
import { NameField } from './name-field.tsx'

interface Props {
  options: readonly FieldOption[]
  onChange: (options: FieldOption[]) => void
  languages: readonly Language[]
  /** What an answer is called until it has a name. */
  newName: (at: number) => LocalText
  disabled: boolean
}

export function OptionsEditor({ options, onChange, languages, newName, disabled }: Props) {
  const { t } = useTranslation('kind-gather')
  const local = useLocalText()
  const { root, keep } = useKeepFocus<HTMLFieldSetElement>()
  return (
    <fieldset ref={root}>
      <legend className={styles.legend}>{t('editor.options')}</legend>
      <ol className={styles.options}>
        {options.map((option, at) => (
          <li key={option.id} className={styles.option}>
            <div className={styles.name}>
              <NameField
                label={t('editor.option', { at: at + 1 })}
                value={option.text}
                languages={languages}
                onChange={(text) =>
                  onChange(options.map((each) => (each === option ? { ...each, text } : each)))
                }
                disabled={disabled}
              />
            </div>
            <MoveButtons
              id={option.id}
              name={local(option.text)}
              at={at}
              of={options.length}
              fixed={options.length === 1}
              disabled={disabled}
              onMove={(to) => {
                keep(
                  to < at
                    ? [`${option.id} up`, `${option.id} down`]
                    : [`${option.id} down`, `${option.id} up`],
                )
                onChange(moved(options, at, to))
              }}
              onRemove={() => {
                keep([`${options[at + 1]?.id ?? options[at - 1]?.id} remove`, 'add option'])
                onChange(options.filter((each) => each !== option))
              }}
            />
          </li>
        ))}
      </ol>
      <Button
        icon="plus"
        data-focus="add option"
        disabled={disabled || options.length >= OPTIONS_MAX}
        onClick={() =>
          onChange([...options, { id: freshId('option', options), text: newName(options.length + 1) }])
        }
      >
        {t('editor.addOption')}
      </Button>
    </fieldset>
  )
}

/** The two axes of a plane with their ends, and the names of its quadrants. */
import { COLUMN_MAX } from '@cabildo/shared/kinds/matrix/limits'
import type { MatrixConfig, PlaneConfig } from '@cabildo/shared/kinds/matrix/schema'
import type { Language, LocalText } from '@cabildo/shared/text'
import { useTranslation } from 'react-i18next'
import { CheckField } from '../../fields/check-field.tsx'
import { LocalTextField } from '../../fields/local-text-field.tsx'
import styles from './editor.module.css'
import { QUADRANTS } from './starters.ts'

interface Props {
  config: PlaneConfig
  onChange: (config: MatrixConfig) => void
  languages: readonly Language[]
  disabled?: boolean | undefined
}

const hasWords = (text: LocalText) => Object.values(text).some((words) => words?.trim())

export function PlaneEditor({ config, onChange, languages, disabled }: Props) {
  const { t } = useTranslation('kind-matrix')
  const { quadrants, ...axes } = config
  const field = (label: string, value: LocalText, write: (text: LocalText) => void) => (
    <LocalTextField
      key={label}
      label={label}
      value={value}
      onChange={(text) => hasWords(text) && write(text)}
      languages={languages}
      limit={COLUMN_MAX}
      disabled={disabled}
    />
  )
  return (
    <>
      {(['x', 'y'] as const).map((axis) => (
        <fieldset key={axis} className={styles.axis}>
          <legend className={styles.legend}>{t(`editor.axis.${axis}`)}</legend>
          {(['name', 'low', 'high'] as const).map((part) =>
            field(t(`editor.${axis}.${part}`), config[axis][part], (text) =>
              onChange({ ...config, [axis]: { ...config[axis], [part]: text } }),
            ),
          )}
        </fieldset>
      ))}
      <CheckField
        label={t('editor.quadrants')}
        checked={quadrants !== undefined}
        onChange={(on) => onChange(on ? { ...axes, quadrants: QUADRANTS } : axes)}
        disabled={disabled}
      />
      {quadrants?.map((name, index) =>
        field(t(`editor.quadrant.${index}`), name, (text) =>
          onChange({ ...axes, quadrants: quadrants.map((each, at) => (at === index ? text : each)) }),
        ),
      )}
    </>
  )
}

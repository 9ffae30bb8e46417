/** Bounds, unit and support of a scale of whole numbers. */
import { NUMBER_MOST, UNIT_MAX } from '@cabildo/shared/kinds/assess/limits'
import type { Scale } from '@cabildo/shared/kinds/assess/schema'
import type { Language } from '@cabildo/shared/text'
import { useTranslation } from 'react-i18next'
import { LocalTextField } from '../../fields/local-text-field.tsx'
import { NumberField } from '../../fields/number-field.tsx'
import styles from './editor.module.css'

type Numeric = Extract<Scale, { type: 'numeric' }>

interface Props {
  scale: Numeric
  languages: readonly Language[]
  onChange: (scale: Numeric) => void
  disabled?: boolean | undefined
}

export function NumericEditor({ scale, languages, onChange, disabled }: Props) {
  const { t } = useTranslation(['kind-assess', 'console'])
  const { min, max, supportFrom, unit } = scale
  const clamp = (next: Numeric): Numeric => ({
    ...next,
    supportFrom: Math.min(next.max, Math.max(next.min, next.supportFrom)),
  })
  const field = (name: 'min' | 'max' | 'supportFrom', value: number, least: number, most: number) => (
    <NumberField
      label={t(`editor.numeric.${name}`)}
      value={value}
      min={least}
      max={most}
      outside={t('console:field.outside', { min: least, max: most })}
      onChange={(number) => onChange(clamp({ ...scale, [name]: number }))}
      disabled={disabled}
    />
  )
  return (
    <>
      <div className={styles.numbers}>
        {field('min', min, 0, max - 1)}
        {field('max', max, min + 1, NUMBER_MOST)}
        {field('supportFrom', supportFrom, min, max)}
      </div>
      <LocalTextField
        label={t('editor.numeric.unit')}
        value={unit}
        onChange={(words) => onChange({ ...scale, unit: words })}
        languages={languages}
        limit={UNIT_MAX}
        disabled={disabled}
      />
    </>
  )
}

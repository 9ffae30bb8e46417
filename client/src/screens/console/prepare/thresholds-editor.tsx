/** From which support an item counts as supported, and which gap between groups divides; standard or set for this step. */
import type { Thresholds } from '@cabildo/shared/workshop/setup'
import { useTranslation } from 'react-i18next'
import { CheckField } from '../../../fields/check-field.tsx'
import { NumberField } from '../../../fields/number-field.tsx'
import styles from './prepare.module.css'

interface Props {
  value: Thresholds | null
  /** The kind's own. */
  standard: Thresholds
  onChange: (thresholds: Thresholds | null) => void
  disabled: boolean
}

const percent = (share: number) => Math.round(share * 100)

export function ThresholdsEditor({ value, standard, onChange, disabled }: Props) {
  const { t } = useTranslation('console')
  const outside = t('field.outside', { min: 0, max: 100 })
  const used = value ?? standard
  return (
    <>
      <CheckField
        label={t('thresholds.standard', { support: percent(standard.support), gap: percent(standard.gap) })}
        help={t('thresholds.help')}
        checked={value === null}
        onChange={(on) => onChange(on ? null : standard)}
        disabled={disabled}
      />
      {value !== null && (
        <div className={styles.numbers}>
          <NumberField
            label={t('thresholds.support')}
            value={percent(used.support)}
            min={0}
            max={100}
            outside={outside}
            onChange={(support) => onChange({ ...used, support: support / 100 })}
            disabled={disabled}
          />
          <NumberField
            label={t('thresholds.gap')}
            value={percent(used.gap)}
            min={0}
            max={100}
            outside={outside}
            onChange={(gap) => onChange({ ...used, gap: gap / 100 })}
            disabled={disabled}
          />
        </div>
      )}
    </>
  )
}

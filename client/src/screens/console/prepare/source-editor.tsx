/** Where a step's items come from: an earlier step and the rule by which they are taken. */
import type { Source, Take } from '@cabildo/shared/workshop/setup'
import type { AgendaEntry } from '@cabildo/shared/workshop/view'
import { useTranslation } from 'react-i18next'
import { NumberField } from '../../../fields/number-field.tsx'
import { SelectField } from '../../../fields/select-field.tsx'
import { useLocalText } from '../../../i18n/use-language.ts'
import styles from './prepare.module.css'

interface Props {
  value: Source | null
  /** The steps before this one. */
  earlier: readonly AgendaEntry[]
  onChange: (source: Source | null) => void
  disabled: boolean
}

const STARTERS: { [Rule in Take['rule']]: Extract<Take, { rule: Rule }> } = {
  all: { rule: 'all' },
  top: { rule: 'top', n: 7 },
  threshold: { rule: 'threshold', share: 0.5 },
  picked: { rule: 'picked', items: [] },
}

export function SourceEditor({ value, earlier, onChange, disabled }: Props) {
  const { t } = useTranslation('console')
  const inWords = useLocalText()
  const take = value?.take ?? STARTERS.all
  const takes = (next: Take) => value !== null && onChange({ ...value, take: next })
  return (
    <>
      <SelectField
        label={t('source.from')}
        value={value?.activity ?? ''}
        options={[
          { value: '', label: t('source.none') },
          ...earlier.map(({ setup }, index) => ({
            value: setup.id,
            label: `${index + 1}. ${inWords(setup.title)}`,
          })),
        ]}
        onChange={(activity) =>
          onChange(
            activity === '' ? null : { activity, take: take.rule === 'picked' ? STARTERS.picked : take },
          )
        }
        disabled={disabled}
      />
      {value !== null && (
        <div className={styles.numbers}>
          <SelectField
            label={t('source.rule')}
            value={take.rule}
            options={(['all', 'top', 'threshold', 'picked'] as const).map((rule) => ({
              value: rule,
              label: t(`source.take.${rule}`),
            }))}
            onChange={(rule) => takes(STARTERS[rule])}
            disabled={disabled}
          />
          {take.rule === 'top' && (
            <NumberField
              label={t('source.n')}
              value={take.n}
              min={1}
              max={100}
              outside={t('field.outside', { min: 1, max: 100 })}
              onChange={(n) => takes({ rule: 'top', n })}
              disabled={disabled}
            />
          )}
          {take.rule === 'threshold' && (
            <NumberField
              label={t('source.share')}
              value={Math.round(take.share * 100)}
              min={0}
              max={100}
              outside={t('field.outside', { min: 0, max: 100 })}
              onChange={(percent) => takes({ rule: 'threshold', share: percent / 100 })}
              disabled={disabled}
            />
          )}
        </div>
      )}
      {take.rule === 'top' && value !== null && <p className={styles.note}>{t('source.tiers')}</p>}
    </>
  )
}

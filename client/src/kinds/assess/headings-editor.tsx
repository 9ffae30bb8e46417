/** What each row is rated under: criteria with their weights, or units side by side. */
import { HEADING_MAX, HEADINGS_MAX, WEIGHT_MAX } from '@cabildo/shared/kinds/assess/limits'
import type { AssessConfig } from '@cabildo/shared/kinds/assess/schema'
import type { Language } from '@cabildo/shared/text'
import { useTranslation } from 'react-i18next'
import { NumberField } from '../../fields/number-field.tsx'
import { SelectField } from '../../fields/select-field.tsx'
import styles from './editor.module.css'
import { TextList } from './text-list.tsx'

interface Props {
  config: AssessConfig
  languages: readonly Language[]
  onChange: (config: AssessConfig) => void
  disabled?: boolean | undefined
}

export function HeadingsEditor({ config, languages, onChange, disabled }: Props) {
  const { t } = useTranslation(['kind-assess', 'console'])
  const { headings, headingsAre } = config
  const weightOf = (id: string) => headings.find((heading) => heading.id === id)?.weight ?? 1
  const weigh = (id: string, weight: number) =>
    onChange({ ...config, headings: headings.map((each) => (each.id === id ? { ...each, weight } : each)) })
  return (
    <details open={headings.length > 0}>
      <summary className={styles.summary}>{t('editor.headings', { count: headings.length })}</summary>
      <p className={styles.help}>{t('editor.headingsHelp')}</p>
      <SelectField
        label={t('editor.headingsAre')}
        value={headingsAre}
        options={(['criteria', 'units'] as const).map((value) => ({
          value,
          label: t(`editor.are.${value}`),
        }))}
        onChange={(are) =>
          onChange({
            ...config,
            headingsAre: are,
            headings: are === 'units' ? headings.map((each) => ({ ...each, weight: 1 })) : headings,
          })
        }
        disabled={disabled}
      />
      <TextList
        entries={headings.map(({ id, text }) => ({ id, text }))}
        languages={languages}
        limit={HEADING_MAX}
        fewest={0}
        most={HEADINGS_MAX}
        names={{
          entry: (at) => t('editor.heading', { at }),
          add: t('editor.addHeading'),
          remove: (at) => t('editor.removeHeading', { at }),
        }}
        beside={(id) =>
          headingsAre === 'criteria' &&
          headings.some((heading) => heading.id === id) && (
            <NumberField
              label={t('editor.weight')}
              value={weightOf(id)}
              min={1}
              max={WEIGHT_MAX}
              outside={t('console:field.outside', { min: 1, max: WEIGHT_MAX })}
              onChange={(weight) => weigh(id, weight)}
              disabled={disabled}
            />
          )
        }
        onChange={(entries) =>
          onChange({
            ...config,
            headings: entries.map((entry) => ({ ...entry, weight: weightOf(entry.id) })),
          })
        }
        disabled={disabled}
      />
    </details>
  )
}

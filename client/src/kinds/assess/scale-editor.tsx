/** One scale: its type, its labels from lowest to highest, and what of it counts as support. */
import { LABEL_MAX, LABELS_LEAST, LABELS_MAX } from '@cabildo/shared/kinds/assess/limits'
import type { Scale } from '@cabildo/shared/kinds/assess/schema'
import { STARTER } from '@cabildo/shared/kinds/assess/starter'
import type { Language } from '@cabildo/shared/text'
import { useTranslation } from 'react-i18next'
import { SelectField } from '../../fields/select-field.tsx'
import { useLocalText } from '../../i18n/use-language.ts'
import styles from './editor.module.css'
import { NumericEditor } from './numeric-editor.tsx'
import { type Entry, TextList } from './text-list.tsx'

interface Props {
  scale: Scale
  languages: readonly Language[]
  onChange: (scale: Scale) => void
  disabled?: boolean | undefined
}

const TYPES = ['ordinal', 'choice', 'tick', 'signed', 'numeric'] as const

export function ScaleEditor({ scale, languages, onChange, disabled }: Props) {
  const { t } = useTranslation('kind-assess')
  const text = useLocalText()
  return (
    <div className={styles.scale}>
      <SelectField
        label={t('editor.type')}
        value={scale.type}
        options={TYPES.map((value) => ({ value, label: t(`editor.types.${value}`) }))}
        onChange={(type) => onChange(scaleOfType(type, scale))}
        disabled={disabled}
      />
      {'labels' in scale && (
        <>
          <p className={styles.legend}>{t(`editor.labels.${scale.type}`)}</p>
          <TextList
            entries={scale.labels.map((label, at) => ({ id: String(at), text: label }))}
            languages={languages}
            limit={LABEL_MAX}
            fewest={LABELS_LEAST}
            most={LABELS_MAX}
            names={{
              entry: (at) => t('editor.label', { at }),
              add: t('editor.addLabel'),
              remove: (at) => t('editor.removeLabel', { at }),
            }}
            onChange={(entries) => onChange(withLabels(scale, entries))}
            disabled={disabled}
          />
        </>
      )}
      {scale.type === 'ordinal' && (
        <SelectField
          label={t('editor.supportFrom')}
          help={t('editor.supportFromHelp')}
          value={String(scale.supportFrom)}
          options={scale.labels.map((label, at) => ({ value: String(at), label: text(label) })).slice(1)}
          onChange={(from) => onChange({ ...scale, supportFrom: Number(from) })}
          disabled={disabled}
        />
      )}
      {scale.type === 'choice' && (
        <SelectField
          label={t('editor.supportLabel')}
          help={t('editor.supportLabelHelp')}
          value={String(scale.supportLabel ?? '')}
          options={[
            { value: '', label: t('editor.noSupport') },
            ...scale.labels.map((label, at) => ({ value: String(at), label: text(label) })),
          ]}
          onChange={(label) => onChange({ ...scale, supportLabel: label === '' ? null : Number(label) })}
          disabled={disabled}
        />
      )}
      {scale.type === 'numeric' && (
        <NumericEditor scale={scale} languages={languages} onChange={onChange} disabled={disabled} />
      )}
    </div>
  )
}

type Labelled = Extract<Scale, { labels: unknown }>

/** Support stays at its label where labels before it went. */
function withLabels(scale: Labelled, entries: readonly Entry[]): Scale {
  const labels = entries.map(({ text }) => text)
  const placeOf = (label: number) => entries.findIndex(({ id }) => id === String(label))
  if (scale.type === 'ordinal') {
    const found = placeOf(scale.supportFrom)
    const from = found < 1 ? labels.length - 1 : found
    return { ...scale, labels, supportFrom: from }
  }
  const found = scale.supportLabel == null ? -1 : placeOf(scale.supportLabel)
  return { ...scale, labels, supportLabel: found < 0 ? null : found }
}

/** Labels are kept where the new type has labels too. */
function scaleOfType(type: Scale['type'], scale: Scale): Scale {
  const start = STARTER.scale
  const labels = 'labels' in scale ? scale.labels : 'labels' in start ? start.labels : []
  switch (type) {
    case 'ordinal':
      return { type, labels, supportFrom: labels.length - 1 }
    case 'choice':
      return { type, labels, supportFrom: null, supportLabel: null }
    case 'numeric':
      return { type, min: 0, max: 100, unit: {}, supportFrom: 50 }
    default:
      return { type }
  }
}

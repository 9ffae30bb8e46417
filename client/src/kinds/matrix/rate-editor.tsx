/** The scale of a rated matrix, lowest level first, and from which level on a cell counts as supported. */
import { LEVEL_MAX, LEVELS_MAX, LEVELS_MIN } from '@cabildo/shared/kinds/matrix/limits'
import type { MatrixConfig, RateConfig } from '@cabildo/shared/kinds/matrix/schema'
import type { Language } from '@cabildo/shared/text'
import { useTranslation } from 'react-i18next'
import { CheckField } from '../../fields/check-field.tsx'
import { SelectField } from '../../fields/select-field.tsx'
import { useLocalText } from '../../i18n/use-language.ts'
import { TextList } from './text-list.tsx'

interface Props {
  config: RateConfig
  onChange: (config: MatrixConfig) => void
  languages: readonly Language[]
  disabled?: boolean | undefined
}

export function RateEditor({ config, onChange, languages, disabled }: Props) {
  const { t } = useTranslation('kind-matrix')
  const text = useLocalText()
  const { levels, supportFrom, dontKnow } = config
  return (
    <>
      <TextList
        title={t('editor.levels')}
        labelOf={(at) => t('editor.level', { at })}
        texts={levels.map((level, index) => ({ id: `l${index + 1}`, text: level }))}
        onChange={(next) =>
          onChange({
            ...config,
            levels: next.map((level) => level.text),
            supportFrom: Math.min(supportFrom, next.length - 1),
          })
        }
        fewest={LEVELS_MIN}
        most={LEVELS_MAX}
        limit={LEVEL_MAX}
        prefix="l"
        languages={languages}
        disabled={disabled}
      />
      <SelectField
        label={t('editor.supportFrom')}
        help={t('editor.supportHelp')}
        value={String(supportFrom)}
        options={levels.slice(1).map((level, index) => ({ value: String(index + 1), label: text(level) }))}
        onChange={(value) => onChange({ ...config, supportFrom: Number(value) })}
        disabled={disabled}
      />
      <CheckField
        label={t('editor.dontKnow')}
        help={t('editor.dontKnowHelp')}
        checked={dontKnow}
        onChange={(next) => onChange({ ...config, dontKnow: next })}
        disabled={disabled}
      />
    </>
  )
}

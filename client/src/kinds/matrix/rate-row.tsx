/** One row to rate: every column with the levels of the scale under it. */
import type { RateConfig } from '@cabildo/shared/kinds/matrix/schema'
import { useTranslation } from 'react-i18next'
import { useForeign, useLocalText } from '../../i18n/use-language.ts'
import { type RowGiven, withLevel } from './matrix-draft.ts'
import { type Segment, Segments } from './segments.tsx'

interface Props {
  item: string
  config: RateConfig
  row: RowGiven
  onChange: (row: RowGiven) => void
}

export function RateRow({ item, config, row, onChange }: Props) {
  const { t } = useTranslation('kind-matrix')
  const text = useLocalText()
  const foreign = useForeign()
  const segments: Segment[] = [
    ...config.levels.map((level, index) => ({ level: index, label: text(level), lang: foreign(level) })),
    ...(config.dontKnow ? [{ level: null, label: t('dontKnow') }] : []),
  ]
  return config.columns.map((column) => (
    <Segments
      key={column.id}
      name={`${item} ${column.id}`}
      legend={<span lang={foreign(column.text)}>{text(column.text)}</span>}
      segments={segments}
      clear={t('clearOne', { what: text(column.text) })}
      value={row[column.id]}
      onChange={(level) => onChange(withLevel(row, column.id, level))}
    />
  ))
}

/** One row to put into a column, or into several. */
import type { AllocateConfig } from '@cabildo/shared/kinds/matrix/schema'
import { useTranslation } from 'react-i18next'
import { useForeign, useLocalText } from '../../i18n/use-language.ts'
import { ChoiceChip } from '../../ui/choice-chip.tsx'
import { ChoiceGroup } from '../../ui/choice-group.tsx'
import { type RowGiven, withLevel } from './matrix-draft.ts'

interface Props {
  item: string
  /** Names the question for who listens. */
  title: string
  config: AllocateConfig
  row: RowGiven
  onChange: (row: RowGiven) => void
}

export function AllocateRow({ item, title, config: { columns, several }, row, onChange }: Props) {
  const { t } = useTranslation('kind-matrix')
  const text = useLocalText()
  const foreign = useForeign()
  const choose = (column: string, on: boolean) => {
    if (several) onChange(withLevel(row, column, on ? 0 : undefined))
    else onChange({ [column]: 0 })
  }
  return (
    <ChoiceGroup legend={title} hideLegend help={several ? t('several') : undefined}>
      {columns.map((column) => (
        <ChoiceChip
          key={column.id}
          type={several ? 'checkbox' : 'radio'}
          name={`place ${item}`}
          value={column.id}
          label={text(column.text)}
          lang={foreign(column.text)}
          checked={row[column.id] !== undefined}
          onChange={(on) => choose(column.id, on)}
        />
      ))}
    </ChoiceGroup>
  )
}

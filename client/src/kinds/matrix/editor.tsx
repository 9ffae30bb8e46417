/** What is asked of every row: which way, under which headings, on which scale. */

import { rowsAllowed } from '@cabildo/shared/kinds/matrix/headings'
import { COLUMN_MAX, COLUMNS_MAX, COLUMNS_MIN } from '@cabildo/shared/kinds/matrix/limits'
import { MatrixConfig } from '@cabildo/shared/kinds/matrix/schema'
import { useTranslation } from 'react-i18next'
import { SelectField } from '../../fields/select-field.tsx'
import type { EditorProps } from '../kind-ui.ts'
import { AllocateEditor } from './allocate-editor.tsx'
import styles from './editor.module.css'
import { PlaneEditor } from './plane-editor.tsx'
import { RateEditor } from './rate-editor.tsx'
import { startOf } from './starters.ts'
import { TextList } from './text-list.tsx'

const MODES = ['rate', 'allocate', 'plane'] as const

export function MatrixEditor({ config, onChange, languages, items = [], disabled }: EditorProps) {
  const { t } = useTranslation('kind-matrix')
  const parsed = MatrixConfig.safeParse(config)
  if (!parsed.success) return null
  const matrix = parsed.data
  const common = { languages, disabled }
  return (
    <>
      <SelectField
        label={t('editor.mode')}
        value={matrix.mode}
        options={MODES.map((value) => ({ value, label: t(`editor.modes.${value}`) }))}
        onChange={(mode) => onChange(startOf(mode, matrix))}
        disabled={disabled}
      />
      {matrix.mode !== 'plane' && (
        <TextList
          title={t('editor.columns')}
          labelOf={(at) => t('editor.column', { at })}
          texts={matrix.columns}
          onChange={(columns) => onChange(withColumns(matrix, columns))}
          fewest={COLUMNS_MIN}
          most={COLUMNS_MAX}
          limit={COLUMN_MAX}
          prefix="c"
          {...common}
        />
      )}
      {matrix.mode === 'rate' && <RateEditor config={matrix} onChange={onChange} {...common} />}
      {matrix.mode === 'allocate' && (
        <AllocateEditor config={matrix} onChange={onChange} items={items} disabled={disabled} />
      )}
      {matrix.mode === 'plane' && <PlaneEditor config={matrix} onChange={onChange} {...common} />}
      <p className={styles.note}>{t('editor.most', { count: rowsAllowed(matrix) })}</p>
    </>
  )
}

type WithColumns = Exclude<MatrixConfig, { mode: 'plane' }>

/** An earlier allocation to a column that is gone goes with it. */
function withColumns(matrix: WithColumns, columns: WithColumns['columns']): MatrixConfig {
  if (matrix.mode === 'rate' || matrix.overlay === undefined) return { ...matrix, columns }
  const known = new Set(columns.map(({ id }) => id))
  const overlay = Object.entries(matrix.overlay).map(([item, places]): [string, string[]] => [
    item,
    places.filter((place) => known.has(place)),
  ])
  return {
    ...matrix,
    columns,
    overlay: Object.fromEntries(overlay.filter(([, places]) => places.length > 0)),
  }
}

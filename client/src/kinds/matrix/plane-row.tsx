/** One row to place between the ends of two axes: a scale for each, and the plane itself to tap on. */
import { PLANE_STEPS } from '@cabildo/shared/kinds/matrix/limits'
import type { PlaneConfig } from '@cabildo/shared/kinds/matrix/schema'
import { useTranslation } from 'react-i18next'
import { useForeign, useLocalText } from '../../i18n/use-language.ts'
import { type RowGiven, withLevel } from './matrix-draft.ts'
import { PlaneGrid } from './plane-grid.tsx'
import styles from './plane-row.module.css'
import { Segments } from './segments.tsx'

interface Props {
  item: string
  config: PlaneConfig
  row: RowGiven
  onChange: (row: RowGiven) => void
}

const STEPS = Array.from({ length: PLANE_STEPS }, (_, at) => at + 1)

export function PlaneRow({ item, config, row, onChange }: Props) {
  const { t } = useTranslation('kind-matrix')
  const text = useLocalText()
  const foreign = useForeign()
  return (
    <>
      {(['x', 'y'] as const).map((axis) => {
        const { name, low, high } = config[axis]
        const ends = { low: text(low), high: text(high), of: PLANE_STEPS }
        return (
          <Segments
            key={axis}
            name={`${item} ${axis}`}
            legend={<span lang={foreign(name)}>{text(name)}</span>}
            hint={
              <p className={styles.ends} lang={foreign(low)}>
                <span>1 · {ends.low}</span>
                <span>
                  {PLANE_STEPS} · {ends.high}
                </span>
              </p>
            }
            segments={STEPS.map((step) => ({
              level: step,
              label: String(step),
              spoken: t('plane.step', { ...ends, step }),
            }))}
            clear={t('clearOne', { what: text(name) })}
            value={row[axis]}
            onChange={(level) => onChange(withLevel(row, axis, level))}
          />
        )
      })}
      <PlaneGrid config={config} row={row} onPlace={onChange} />
    </>
  )
}

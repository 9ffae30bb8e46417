/** The plane as a grid to tap on: a second way for fingers to say what the two scales say; who listens has the scales. */
import { PLANE_STEPS } from '@cabildo/shared/kinds/matrix/limits'
import type { PlaneConfig } from '@cabildo/shared/kinds/matrix/schema'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/use-language.ts'
import { classNames } from '../../ui/class-names.ts'
import type { RowGiven } from './matrix-draft.ts'
import styles from './plane-row.module.css'

interface Props {
  config: PlaneConfig
  row: RowGiven
  onPlace: (row: RowGiven) => void
}

const STEPS = Array.from({ length: PLANE_STEPS }, (_, at) => at + 1)
const MIDDLE = (PLANE_STEPS + 1) / 2

const CORNERS = [
  { left: 0, top: 0 },
  { right: 0, top: 0 },
  { left: 0, bottom: 0 },
  { right: 0, bottom: 0 },
]

export function PlaneGrid({ config: { x, y, quadrants = [] }, row, onPlace }: Props) {
  const { t } = useTranslation('kind-matrix')
  const text = useLocalText()
  const high = [...STEPS].reverse()
  return (
    <div className={styles.frame} aria-hidden="true">
      <p className={styles.or}>{t('plane.tap')}</p>
      <p className={styles.axis}>
        <span>
          ↑ {text(y.name)}: {text(y.high)}
        </span>
      </p>
      <div className={styles.grid}>
        {high.flatMap((up) =>
          STEPS.map((right) => (
            <button
              key={`${right} ${up}`}
              type="button"
              tabIndex={-1}
              data-place={`${right} ${up}`}
              className={classNames(
                styles.cell,
                (up === MIDDLE || right === MIDDLE) && styles.middle,
                isHalf(row, right, up) && styles.half,
                row.x === right && row.y === up && styles.here,
              )}
              onClick={() => onPlace({ x: right, y: up })}
            />
          )),
        )}
        {quadrants.map((name, index) => (
          <span key={text(name)} className={styles.quadrant} style={CORNERS[index]}>
            {text(name)}
          </span>
        ))}
      </div>
      <p className={styles.axis}>
        <span>{text(x.low)}</span>
        <span>
          {text(x.name)}: {text(x.high)} →
        </span>
      </p>
    </div>
  )
}

/** On the line of the one axis that was said so far. */
function isHalf(row: RowGiven, right: number, up: number): boolean {
  if ((row.x === undefined) === (row.y === undefined)) return false
  return row.x === right || row.y === up
}

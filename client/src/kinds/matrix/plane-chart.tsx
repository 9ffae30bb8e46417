/** The rows in the plane: a number at the mean place of each, the ends of the axes in words, the quadrants by their names. */
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/use-language.ts'
import styles from './plane-chart.module.css'
import { isMoved, planePoints, signSize } from './plane-points.ts'
import type { Matrix } from './read-matrix.ts'

interface Props {
  matrix: Matrix
}

const percent = (share: number) => `${share * 100}%`

export function PlaneChart({ matrix }: Props) {
  const { t } = useTranslation('kind-matrix')
  const text = useLocalText()
  const { config } = matrix
  if (config.mode !== 'plane') return null
  const { x, y, quadrants } = config
  const size = signSize(matrix.rows.length)
  const points = planePoints(matrix, size)
  return (
    <figure className={styles.plane}>
      <p className={styles.axis}>
        <strong>{text(y.name)}</strong> ↑ {text(y.high)}
      </p>
      <div role="img" aria-label={t('plane.title')} className={styles.box}>
        {quadrants?.map((name, index) => (
          <span key={`quadrant ${index + 1}`} className={styles.quadrant} data-corner={index}>
            {text(name)}
          </span>
        ))}
        <svg className={styles.lines} viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          <path d="M50 0V100M0 50H100" className={styles.middle} />
          {points
            .filter((point) => isMoved(point, size))
            .map(({ id, at, to }) => (
              <path
                key={id}
                className={styles.lead}
                d={`M${at.x * 100} ${100 - at.y * 100}L${to.x * 100} ${100 - to.y * 100}`}
              />
            ))}
        </svg>
        {points.map(({ id, number, to }) => (
          <span
            key={id}
            className={styles.sign}
            style={{ left: percent(to.x), bottom: percent(to.y), fontSize: `${0.82 * size.scale}em` }}
          >
            {number}
          </span>
        ))}
      </div>
      <p className={styles.axis}>↓ {text(y.low)}</p>
      <p className={styles.across}>
        <span>← {text(x.low)}</span>
        <strong>{text(x.name)}</strong>
        <span>{text(x.high)} →</span>
      </p>
    </figure>
  )
}

/** The plane as one slide: the chart, and beside it what its numbers stand for. */
import { Fit } from '../../result/fit.tsx'
import styles from './plane-chart.module.css'
import { PlaneChart } from './plane-chart.tsx'
import { PlaneKey } from './plane-key.tsx'
import type { Matrix } from './read-matrix.ts'

interface Props {
  matrix: Matrix
  round: number
}

export function PlaneSlide({ matrix, round }: Props) {
  return (
    <div className={styles.slide}>
      <div className={styles.chart}>
        <PlaneChart matrix={matrix} />
      </div>
      <div className={styles.key}>
        <Fit count={matrix.rows.length} of={`key ${round}`}>
          {(shown) => <PlaneKey matrix={matrix} shown={shown} />}
        </Fit>
      </div>
    </div>
  )
}

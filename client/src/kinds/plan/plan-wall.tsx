/** Short, medium and long term as three columns of cards; as many as fit, the same part of each. */
import { TERMS } from '@cabildo/shared/kinds/plan/lists'
import type { PlanConfig } from '@cabildo/shared/kinds/plan/schema'
import type { ShownRow } from '@cabildo/shared/kinds/plan/view'
import type { RoomGroup } from '@cabildo/shared/workshop/view'
import { useTranslation } from 'react-i18next'
import { Fit } from '../../result/fit.tsx'
import { sliceOf } from '../../result/shown.ts'
import styles from './board.module.css'
import { usePlanWords } from './use-plan-words.ts'
import { WallCard } from './wall-card.tsx'

interface Props {
  rows: readonly ShownRow[]
  config: PlanConfig
  room: readonly RoomGroup[]
  /** Changes when the rows do. */
  of: string
}

export function PlanWall({ rows, config, room, of }: Props) {
  const { t } = useTranslation('kind-plan')
  const words = usePlanWords(config)
  const columns = TERMS.map((term) => ({ term, rows: rows.filter((row) => row.term === term) }))
  const most = Math.max(...columns.map((column) => column.rows.length))
  return (
    <Fit count={most} of={of}>
      {(shown, density) => (
        <div className={styles.columns}>
          {columns.map(({ term, rows: own }) => (
            <section key={term} className={styles.column}>
              <h3 className={styles.term}>
                {words.term(term)} <span className={styles.until}>{words.until(term)}</span>
              </h3>
              {own.length === 0 && <p className={styles.none}>{t('board.none')}</p>}
              <ul>
                {sliceOf(own, shown).map((row) => (
                  <li key={row.id}>
                    <WallCard row={row} room={room} density={density} />
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      )}
    </Fit>
  )
}

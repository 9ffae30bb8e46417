/** The slides of the third step: where the groups are furthest apart, and, where rows have an order, both tallies of it. */
import { isOrdered } from '@cabildo/shared/workshop/result/is-ordered'
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import type { RoomGroup } from '@cabildo/shared/workshop/view'
import { useTranslation } from 'react-i18next'
import { FindingLines } from '../../result/finding-lines.tsx'
import { Fit } from '../../result/fit.tsx'
import type { Page } from '../../result/pages.tsx'
import styles from '../../result/result.module.css'
import { useTallyPages } from '../../result/use-tally-pages.tsx'
import { GapChart, widestGaps } from './gap-chart.tsx'
import type { Matrix } from './read-matrix.ts'

export function useGapPages(matrix: Matrix, result: Result, room: readonly RoomGroup[]): Page[] {
  const { t } = useTranslation(['kind-matrix', 'result'])
  const count = widestGaps(matrix).length
  const { tallies, findings, capture } = useTallyPages(result, 'scores')
  if (result.groups.length === 0)
    return [{ id: 'uncut', title: t('result:step.3'), body: <FindingLines result={result} /> }]
  const gaps: Page = {
    id: 'gaps',
    title: t('gaps.title'),
    body: (
      <>
        {count === 0 ? (
          <p className={styles.finding}>{t('gaps.none')}</p>
        ) : (
          <Fit count={count} of={`gaps ${result.round}`}>
            {(shown) => <GapChart matrix={matrix} result={result} room={room} shown={shown} />}
          </Fit>
        )}
        {result.exchanged && <p className={styles.note}>{t('result:exchangedShort')}</p>}
      </>
    ),
  }
  if (!isOrdered(result)) return [gaps]
  return [gaps, tallies, findings, capture].filter((page) => page !== null)
}

/** The slides of the second step: where the room stands on each cell, and the cells that divide it. */
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import type { RoomGroup } from '@cabildo/shared/workshop/view'
import { useTranslation } from 'react-i18next'
import { Fit } from '../../result/fit.tsx'
import type { Page } from '../../result/pages.tsx'
import { DividedList, dividedCells } from './divided-list.tsx'
import type { Matrix } from './read-matrix.ts'
import { useTablePages } from './use-table-pages.tsx'

export function useStancePages(matrix: Matrix, result: Result, room: readonly RoomGroup[]): Page[] {
  const { t } = useTranslation('kind-matrix')
  const tables = useTablePages(matrix, result, 'stances')
  const divided = dividedCells(matrix).length
  if (divided === 0) return tables
  const list: Page = {
    id: 'divided',
    title: t('divided.title'),
    body: (
      <Fit count={divided} of={`divided ${result.round}`}>
        {(shown) => <DividedList matrix={matrix} result={result} room={room} shown={shown} />}
      </Fit>
    ),
  }
  return [...tables, list]
}

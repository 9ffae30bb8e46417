/** The slides of the first step: the cells or the plane, what is compared, what stands out by itself, the rows by their mean. */
import { compareOverlay } from '@cabildo/shared/kinds/matrix/readings'
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import { useTranslation } from 'react-i18next'
import { Fit } from '../../result/fit.tsx'
import type { Page } from '../../result/pages.tsx'
import { HighestCells, highestCells } from './highest-cells.tsx'
import { NoticeList, useNotices } from './notices.tsx'
import { OverlayList } from './overlay-list.tsx'
import { PlaneSlide } from './plane-slide.tsx'
import type { Matrix } from './read-matrix.ts'
import { RowMeans } from './row-means.tsx'
import { useTablePages } from './use-table-pages.tsx'

/** Cells that a room takes in without being told where to look. */
const LARGE = 24

export function useFigurePages(matrix: Matrix, result: Result): Page[] {
  const { t } = useTranslation('kind-matrix')
  const tables = useTablePages(matrix, result, 'figures')
  const notices = useNotices(matrix)
  const { mode } = matrix.config
  const compared = compareOverlay(matrix.detail, result.thresholds.support).length
  const of = (name: string) => `${name} ${result.round}`
  const highest = highestCells(matrix, result.smallestGroup).length
  const large = matrix.rows.length * matrix.headings.length > LARGE
  const pages: (Page | false)[] = [
    // A large table takes minutes to go round: what matters most of it comes before.
    mode === 'rate' &&
      large &&
      highest > 0 && {
        id: 'highest',
        title: t('highest.title'),
        body: (
          <Fit count={highest} of={of('highest')}>
            {(shown) => <HighestCells matrix={matrix} result={result} shown={shown} />}
          </Fit>
        ),
      },
    ...(mode === 'plane' ? [] : tables),
    mode === 'plane' && {
      id: 'plane',
      title: t('plane.title'),
      quiet: true,
      body: <PlaneSlide matrix={matrix} round={result.round} />,
    },
    compared > 0 && {
      id: 'overlay',
      title: t('overlay.title'),
      body: (
        <Fit count={compared} of={of('overlay')}>
          {(shown) => <OverlayList matrix={matrix} result={result} shown={shown} />}
        </Fit>
      ),
    },
    notices.length > 0 && {
      id: 'notices',
      title: t(`notices.${mode}`),
      body: (
        <Fit count={notices.length} of={of('notices')}>
          {(shown) => <NoticeList notices={notices} shown={shown} />}
        </Fit>
      ),
    },
    mode === 'rate' && {
      id: 'means',
      title: t('means.title'),
      body: (
        <Fit count={matrix.rows.length} of={of('means')}>
          {(shown) => <RowMeans matrix={matrix} result={result} shown={shown} />}
        </Fit>
      ),
    },
  ]
  return pages.filter((page): page is Page => page !== false)
}

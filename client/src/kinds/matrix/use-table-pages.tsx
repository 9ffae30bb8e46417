/** A matrix as slides: as many columns on each as can be read, its rows in parts where they do not fit. */
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import { useTranslation } from 'react-i18next'
import { Fit } from '../../result/fit.tsx'
import type { Page } from '../../result/pages.tsx'
import { columnParts } from './column-parts.ts'
import { MatrixTable } from './matrix-table.tsx'
import type { Matrix } from './read-matrix.ts'
import { ScaleKey } from './scale-key.tsx'

export function useTablePages(matrix: Matrix, result: Result, show: 'figures' | 'stances'): Page[] {
  const { t } = useTranslation('kind-matrix')
  const parts = columnParts(matrix.headings)
  return parts.map(({ from, to, columns }) => ({
    id: `${show} ${from}`,
    title:
      parts.length > 1
        ? t('columns', { from, to, of: matrix.headings.length })
        : t(`caption.${show}.${matrix.config.mode}`),
    body: (
      <>
        <Fit count={matrix.rows.length} of={`${show} ${from} ${result.round}`}>
          {(shown) => (
            <MatrixTable matrix={matrix} result={result} show={show} headings={columns} shown={shown} />
          )}
        </Fit>
        {show === 'figures' && <ScaleKey matrix={matrix} result={result} />}
      </>
    ),
  }))
}

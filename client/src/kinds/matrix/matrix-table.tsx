/** A released matrix as a table: the figure of every cell, or where the room stands on it. */
import type { Heading } from '@cabildo/shared/kinds/matrix/headings'
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import { useTranslation } from 'react-i18next'
import { useForeign, useLocalText } from '../../i18n/use-language.ts'
import { type Shown, sliceOf } from '../../result/shown.ts'
import { type HeatCell, HeatTable } from './heat-table.tsx'
import styles from './matrix-table.module.css'
import { heatOf, type Matrix, type MatrixCell, type MatrixRow, overlayOf } from './read-matrix.ts'
import { StanceMark } from './stance-mark.tsx'
import { useCellWords } from './use-cell-words.ts'

interface Props {
  matrix: Matrix
  result: Result
  show: 'figures' | 'stances'
  /** Only these, where there is no room for all. */
  headings?: readonly Heading[] | undefined
  shown?: Shown | undefined
  /** Each cell with its level in words and how many people it is of: for reading near by. */
  whole?: boolean | undefined
}

export function MatrixTable({ matrix, result, show, headings = matrix.headings, shown, whole }: Props) {
  const { t } = useTranslation('kind-matrix')
  const text = useLocalText()
  const foreign = useForeign()
  const words = useCellWords(matrix.config)
  const { mode } = matrix.config
  const figure = ({ cell, unknown }: MatrixCell, { item }: MatrixRow): HeatCell => ({
    id: cell.id,
    heat: heatOf(matrix.config, cell),
    marked: overlayOf(matrix, item.id)?.includes(cell.heading) ?? false,
    body: (
      <>
        {words.figure(cell)}
        {whole && cell.people.answered > 0 && (
          <span className={styles.small}>
            {words.level(cell)}{' '}
            {mode === 'allocate'
              ? t('ofPeople', { n: cell.people.support, of: cell.people.answered })
              : t('n', { n: cell.people.answered })}
          </span>
        )}
        {whole && unknown > 0 && <span className={styles.small}>{t('unknown', { count: unknown })}</span>}
      </>
    ),
  })
  const stance = ({ cell }: MatrixCell): HeatCell => ({
    id: cell.id,
    heat: cell.people.answered === 0 ? null : undefined,
    body: (
      <span className={styles.compact}>
        <StanceMark cell={cell} result={result} />
      </span>
    ),
  })
  const ends = whole && mode === 'rate'
  return (
    <HeatTable
      caption={t(`caption.${show}.${mode}`)}
      corner={t('corner')}
      headings={headings.map(({ id, text: name }) => ({ id, text: text(name), lang: foreign(name) }))}
      end={ends ? t('meanColumn') : undefined}
      rows={sliceOf(matrix.rows, shown).map((row) => ({
        id: row.item.id,
        head: text(row.item.text),
        lang: foreign(row.item.text),
        end: row.item.people.mean === null ? '–' : words.mean(row.item.people.mean),
        cells: row.cells
          .filter(({ heading }) => headings.some(({ id }) => id === heading.id))
          .map((cell) => (show === 'figures' ? figure(cell, row) : stance(cell))),
      }))}
    />
  )
}

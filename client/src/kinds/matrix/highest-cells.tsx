/** The cells that were rated highest. They are no order of the rows: a row may be there more than once. */
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/use-language.ts'
import { type Shown, sliceOf } from '../../result/shown.ts'
import styles from './matrix-table.module.css'
import { heatOf, type Matrix, type Place, placesOf } from './read-matrix.ts'
import { useCellWords } from './use-cell-words.ts'

interface Props {
  matrix: Matrix
  result: Pick<Result, 'smallestGroup'>
  shown?: Shown | undefined
}

const MOST = 8

/** The first few by their mean, with all that are tied with the last of them; cells that too few rated are not among them. */
export function highestCells(matrix: Matrix, fewest: number): Place[] {
  const meanOf = ({ cell }: Place) => cell.people.mean ?? 0
  const cells = placesOf(matrix)
    .filter(({ cell: { people } }) => people.answered >= Math.max(1, fewest) && (people.mean ?? 0) > 0)
    .sort((one, other) => meanOf(other) - meanOf(one))
  const last = cells[MOST - 1]
  return last === undefined ? cells : cells.filter((cell) => meanOf(cell) >= meanOf(last))
}

export function HighestCells({ matrix, result, shown }: Props) {
  const { t } = useTranslation('kind-matrix')
  const text = useLocalText()
  const words = useCellWords(matrix.config)
  return (
    <ul className={styles.places}>
      {sliceOf(highestCells(matrix, result.smallestGroup), shown).map(({ item, heading, cell }) => {
        const heat = heatOf(matrix.config, cell) ?? 1
        return (
          <li key={cell.id} className={styles.high}>
            <span
              className={styles.chip}
              style={{ background: `var(--heat-${heat})`, color: `var(--heat-ink-${heat})` }}
            >
              {words.figure(cell)}
            </span>
            <span>
              <span className={styles.strong}>{text(item.text)}</span> · {text(heading.text)}{' '}
              <span className={styles.fact}>
                {words.level(cell)} · {t('n', { n: cell.people.answered })}
              </span>
            </span>
          </li>
        )
      })}
    </ul>
  )
}

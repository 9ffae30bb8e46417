/** The numbers of the plane with the names of the rows, and where each stands on both axes. */
import { useTranslation } from 'react-i18next'
import { useForeign, useLocalText } from '../../i18n/use-language.ts'
import { type Shown, sliceOf } from '../../result/shown.ts'
import styles from './plane-chart.module.css'
import type { Matrix } from './read-matrix.ts'
import { useCellWords } from './use-cell-words.ts'

interface Props {
  matrix: Matrix
  shown?: Shown | undefined
  /** With the figures on both axes: for reading near by. */
  whole?: boolean | undefined
}

export function PlaneKey({ matrix, shown, whole }: Props) {
  const { t } = useTranslation('kind-matrix')
  const text = useLocalText()
  const foreign = useForeign()
  const words = useCellWords(matrix.config)
  const numbered = matrix.rows.map((row, index) => ({ ...row, number: index + 1 }))
  return (
    <ol>
      {sliceOf(numbered, shown).map(({ item, answered, cells, number }) => (
        <li key={item.id} className={styles.row}>
          <span className={styles.number}>{number}</span>
          <span lang={foreign(item.text)}>
            {text(item.text)}
            {answered === 0 && <span className={styles.facts}>{t('unplaced')}</span>}
            {answered > 0 && whole && (
              <span className={styles.facts}>
                {[
                  ...cells.map(({ heading, cell }) => `${text(heading.text)} ${words.figure(cell)}`),
                  t('n', { n: answered }),
                ].join(' · ')}
              </span>
            )}
          </span>
        </li>
      ))}
    </ol>
  )
}

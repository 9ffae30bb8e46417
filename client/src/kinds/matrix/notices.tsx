/** What says something by itself: rows that nobody placed or that most people put into several columns, cells nobody rated. */
import { orphans, overlaps } from '@cabildo/shared/kinds/matrix/readings'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/use-language.ts'
import { type Shown, sliceOf } from '../../result/shown.ts'
import styles from './matrix-table.module.css'
import { type Matrix, placesOf } from './read-matrix.ts'
import { useCellWords } from './use-cell-words.ts'

export type Notice = { id: string; what: string; fact: string }

/** Empty where there is nothing to notice. */
export function useNotices(matrix: Matrix): Notice[] {
  const { t } = useTranslation('kind-matrix')
  const text = useLocalText()
  const words = useCellWords(matrix.config)
  const nameOf = (row: string) => text(matrix.rows.find(({ item }) => item.id === row)?.item.text)
  if (matrix.config.mode !== 'rate') {
    const fact = t(matrix.config.mode === 'plane' ? 'unplaced' : 'orphan')
    return [
      ...orphans(matrix.detail).map(({ id }) => ({ id, what: nameOf(id), fact })),
      ...overlaps(matrix.detail).map(({ id, several, answered }) => ({
        id,
        what: nameOf(id),
        fact: t('overlap', { share: words.percent(several / answered) }),
      })),
    ]
  }
  return placesOf(matrix)
    .filter(({ cell }) => cell.people.answered === 0)
    .map(({ item, heading, cell }) => ({
      id: cell.id,
      what: `${text(item.text)} · ${text(heading.text)}`,
      fact: t('unrated'),
    }))
}

interface Props {
  notices: readonly Notice[]
  shown?: Shown | undefined
}

export function NoticeList({ notices, shown }: Props) {
  return (
    <ul className={styles.places}>
      {sliceOf(notices, shown).map(({ id, what, fact }) => (
        <li key={id}>
          <span className={styles.strong}>{what}</span> <span className={styles.fact}>{fact}</span>
        </li>
      ))}
    </ul>
  )
}

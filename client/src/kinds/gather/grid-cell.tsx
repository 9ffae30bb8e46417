/** One cell of a matrix: its cards, the first few where there is little room, or that it is empty. */
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/use-language.ts'
import type { LaidCard } from './laid-card.ts'
import styles from './layouts.module.css'

interface Props {
  cards: readonly LaidCard[]
  short: boolean
}

const FEW = 2

export function GridCell({ cards, short }: Props) {
  const { t } = useTranslation('kind-gather')
  const local = useLocalText()
  if (cards.length === 0) {
    return (
      <td className={styles.empty}>
        <span className={styles.nothing}>{t('board.empty')}</span>
      </td>
    )
  }
  const seen = short ? cards.slice(0, FEW) : cards
  return (
    <td>
      <ul className={styles.inCell}>
        {seen.map(({ id, text }) => (
          <li key={id}>{local(text)}</li>
        ))}
        {seen.length < cards.length && <li>+ {cards.length - seen.length}</li>}
      </ul>
    </td>
  )
}

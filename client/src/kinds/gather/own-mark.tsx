/** What a table makes of one's own card: whether it goes to the plenary, or that it lies on another table. */
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/use-language.ts'
import { BringMark } from './bring-mark.tsx'
import type { OwnCard } from './own-cards.ts'
import type { SeatedAt } from './own-table.ts'
import styles from './tables.module.css'

interface Props {
  card: OwnCard
  at: SeatedAt
  most: number
  onMark: ((card: string, bring: boolean) => void) | undefined
}

export function OwnMark({ card: { id, text, table, state }, at, most, onMark }: Props) {
  const { t } = useTranslation('kind-gather')
  const inWords = useLocalText()
  const here = at.cards.find((card) => card.id === id)
  if (state === 'waiting') return <p className={styles.note}>{t('tables.phone.waits')}</p>
  if (here === undefined) {
    const elsewhere = table !== null && table !== at.number
    return elsewhere ? <p className={styles.note}>{t('tables.phone.writtenAt', { table })}</p> : null
  }
  if (!onMark && !here.brought) return null
  return (
    <BringMark
      title={inWords(text)}
      brought={here.brought}
      last={at.marking.get(here.id) ?? null}
      full={at.brought >= most}
      onMark={onMark && ((bring) => onMark(here.id, bring))}
    />
  )
}

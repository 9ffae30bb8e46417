/** A ranking for reading: place and item, ties on one place. */
import { useTranslation } from 'react-i18next'
import { placeOf, type Tiers } from '../../ui/rank-moves.ts'
import type { RankItem } from '../../ui/rank-row.tsx'
import styles from './rank-summary.module.css'

interface Props {
  items: readonly RankItem[]
  tiers: Tiers
}

export function RankSummary({ items, tiers }: Props) {
  const { t } = useTranslation('kinds-phone')
  const byId = new Map(items.map((item) => [item.id, item]))
  const order = tiers.flat()
  if (order.length === 0) return <p>{t('ballot.noPreference')}</p>
  return (
    <ol>
      {order.map((id) => (
        <li key={id} className={styles.line}>
          <strong className={styles.place}>{placeOf(tiers, id)}</strong>
          <span lang={byId.get(id)?.lang}>{byId.get(id)?.title}</span>
        </li>
      ))}
    </ol>
  )
}

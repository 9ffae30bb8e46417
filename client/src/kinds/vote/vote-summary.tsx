/** A vote for reading: the items that got something, most dots first. */
import { useTranslation } from 'react-i18next'
import type { VoteRow } from './vote-row.ts'
import styles from './vote-summary.module.css'

interface Props {
  rows: readonly VoteRow[]
  dots: Readonly<Record<string, number>>
  approval: boolean
}

export function VoteSummary({ rows, dots, approval }: Props) {
  const { t } = useTranslation('kinds-phone')
  const chosen = rows
    .map((row) => ({ ...row, count: dots[row.id] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count)
  if (chosen.length === 0) return <p>{t('ballot.noPreference')}</p>
  return (
    <ul>
      {chosen.map(({ id, title, lang, count }) => (
        <li key={id} className={styles.line}>
          <span lang={lang}>{title}</span>
          <strong className={styles.count}>{approval ? '✓' : t('vote.dots', { count })}</strong>
        </li>
      ))}
    </ul>
  )
}

/** A vote for reading: the items that something was said of, most first. */
import type { VoteMethod } from '@cabildo/shared/kinds/vote/schema'
import { useTranslation } from 'react-i18next'
import { useVoteWords } from './use-vote-words.ts'
import type { VoteRow } from './vote-row.ts'
import styles from './vote-summary.module.css'

interface Props {
  rows: readonly VoteRow[]
  dots: Readonly<Record<string, number>>
  method: VoteMethod
}

export function VoteSummary({ rows, dots, method }: Props) {
  const { t } = useTranslation('kinds-phone')
  const words = useVoteWords(method)
  const chosen = rows
    .flatMap((row) => {
      const count = dots[row.id]
      return count === undefined ? [] : [{ ...row, count }]
    })
    .sort((one, other) => other.count - one.count)
  if (chosen.length === 0) return <p>{t('ballot.noPreference')}</p>
  return (
    <ul>
      {chosen.map(({ id, title, lang, count }) => (
        <li key={id} className={styles.line}>
          <span lang={lang}>{title}</span>
          <strong className={styles.count}>{words.given(count)}</strong>
        </li>
      ))}
    </ul>
  )
}

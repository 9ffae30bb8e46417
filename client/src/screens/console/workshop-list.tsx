/** The workshops on this server, the latest first. */
import { displayCode } from '@cabildo/shared/join-code'
import type { WorkshopSummary } from '@cabildo/shared/wire/contract'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useLocalText } from '../../i18n/use-language.ts'
import styles from './console.module.css'
import rehearsalStyles from './rehearsal/rehearsal.module.css'

interface Props {
  workshops: readonly WorkshopSummary[]
}

export function WorkshopList({ workshops }: Props) {
  const { t, i18n } = useTranslation(['console', 'rehearsal'])
  const inWords = useLocalText()
  const date = useMemo(() => new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium' }), [i18n.language])
  if (workshops.length === 0) return <p className={styles.empty}>{t('home.none')}</p>
  const latest = [...workshops].sort((one, other) => (other.openedAt ?? 0) - (one.openedAt ?? 0))
  return (
    <ul className={styles.list}>
      {latest.map(({ id, code, title, status, people, openedAt, rehearsal }) => (
        <li key={id}>
          <Link href={`/console/w/${id}`} className={styles.entry}>
            <strong className={styles.entryTitle}>{inWords(title)}</strong>
            {rehearsal && <span className={rehearsalStyles.badge}>{t('rehearsal:badge')}</span>}{' '}
            <span className={styles.soft}>
              {t(`status.${status}`)} · {t('people', { count: people })} · {displayCode(code)}
              {openedAt !== null && ` · ${date.format(openedAt)}`}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}

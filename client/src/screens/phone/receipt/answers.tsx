/** The questions that this phone has answered, once they are closed: of each it can be looked whether the answer is in. */
import '../../../i18n/receipt-words.ts'
import type { Trail } from '@cabildo/shared/workshop/trail'
import { useTranslation } from 'react-i18next'
import { useForeign, useLocalText } from '../../../i18n/use-language.ts'
import type { OutboxEntry } from '../../../net/outbox-entry.ts'
import type { Session } from '../../../net/session.ts'
import { hasAnswered } from './has-answered.ts'
import styles from './receipt.module.css'
import { ReceiptButton } from './receipt-button.tsx'

interface Props {
  trail: Trail
  entries: readonly OutboxEntry[]
  session: Session
  person: string
}

export function Answers({ trail, entries, session, person }: Props) {
  const { t } = useTranslation(['receipt', 'phone'])
  const text = useLocalText()
  const foreign = useForeign()
  const answered = trail.steps.flatMap(({ id, title, secrecy, sealed }) =>
    sealed
      .filter(({ n }) => hasAnswered(entries, id, n))
      .map(({ n, asked }) => ({ id, title, secrecy, round: n, asked })),
  )
  if (answered.length === 0) return null
  return (
    <section className={styles.answers}>
      <h2>{t('answers.title')}</h2>
      <p className={styles.note}>{t('answers.lead')}</p>
      <ul>
        {answered.map(({ title, asked, ...activity }) => (
          <li key={`${activity.id}/${activity.round}`}>
            <h3 lang={foreign(title)}>
              {text(title)}
              {asked > 1 && ` · ${t('phone:round', { round: asked })}`}
            </h3>
            <ReceiptButton activity={activity} session={session} person={person} />
          </li>
        ))}
      </ul>
    </section>
  )
}

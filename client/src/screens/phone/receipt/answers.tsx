/** The questions that this phone has answered, once they are closed: of each it can be looked whether the answer is in. */
import '../../../i18n/receipt-words.ts'
import type { Trail } from '@cabildo/shared/workshop/trail'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useForeign, useLocalText } from '../../../i18n/use-language.ts'
import type { OutboxEntry } from '../../../net/outbox-entry.ts'
import type { Session } from '../../../net/session.ts'
import styles from './receipt.module.css'
import { ReceiptButton } from './receipt-button.tsx'
import { recordedCast } from './recorded-cast.ts'

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
  const names = useId()
  const answered = trail.steps.flatMap(({ id, title, secrecy, sealed }) =>
    sealed.flatMap(({ n, asked }) => {
      const cast = recordedCast(entries, id, n)
      return cast ? [{ activity: { id, secrecy, round: n }, title, asked, cast }] : []
    }),
  )
  return (
    <section className={styles.answers}>
      <h2>{t('answers.title')}</h2>
      <p className={styles.note}>{t(answered.length === 0 ? 'answers.none' : 'answers.lead')}</p>
      <ul>
        {answered.map(({ activity, title, asked, cast }, at) => (
          <li key={`${activity.id}/${activity.round}`}>
            <h3 id={`${names}${at}`}>
              <span lang={foreign(title)}>{text(title)}</span>
              {asked > 1 && ` · ${t('phone:round', { round: asked })}`}
            </h3>
            <ReceiptButton
              activity={activity}
              session={session}
              person={person}
              cast={cast}
              about={`${names}${at}`}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What is being asked now and who can see the answers, for whoever stands before the tablet. */
import type { Secrecy } from '@cabildo/shared/secrecy'
import type { ActivityView } from '@cabildo/shared/workshop/view'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useForeign, useLocalText } from '../../i18n/use-language.ts'
import type { SeatMail } from '../../net/seat-mail.ts'
import { useWorkshop } from '../../net/use-workshop.ts'
import { askedNow } from './asked-now.ts'
import styles from './kiosk.module.css'

interface Props {
  /** Null when nothing is before the room, undefined while the tablet cannot know. */
  current: ActivityView | null | undefined
  /** Of all questions of the workshop. */
  modes: readonly Secrecy[]
}

export function Now({ current, modes }: Props) {
  const { t } = useTranslation(['kiosk', 'phone'])
  const text = useLocalText()
  const foreign = useForeign()
  const isAsked = current && current.kind !== 'present'
  return (
    <section className={styles.now} aria-labelledby="kiosk-now">
      <h2 id="kiosk-now" className={styles.nowTitle}>
        {t('start.now')}
      </h2>
      {current ? (
        <p className={styles.question} lang={foreign(current.prompt)}>
          {text(current.prompt) || text(current.title)}
        </p>
      ) : (
        <p className={styles.question}>{t(current === null ? 'start.none' : 'start.unknown')}</p>
      )}
      {current === null && <p>{t('start.noneHelp')}</p>}
      {current && (!isAsked || current.phase !== 'open') && (
        <p>
          <strong>{t(isAsked ? `phone:phase.${current.phase}` : 'start.shown')}</strong>
        </p>
      )}
      {isAsked ? (
        <p>{t(`phone:secrecy.this.${current.secrecy}`)}</p>
      ) : (
        !current && modes.map((mode) => <p key={mode}>{t(`phone:secrecy.some.${mode}`)}</p>)
      )}
    </section>
  )
}

interface LiveProps {
  code: string
  token: string
  modes: readonly Secrecy[]
  /** Forgets anonymous cards once their question has closed, also where nobody sits down any more. */
  mail: SeatMail | null
}

/** The same, told by the server as to the board. A link that was taken back tells nothing more. */
export function LiveNow({ code, token, modes, mail }: LiveProps) {
  const { state } = useWorkshop('display', { workshop: code, token })
  const open = askedNow(state.view, false)
  useEffect(() => {
    if (open !== undefined) mail?.asked(open)
  }, [mail, open])
  return <Now current={state.link === 'gone' ? undefined : state.view?.current} modes={modes} />
}

/** Which workshop, and what is before the room. */
import type { OperatorView } from '@cabildo/shared/workshop/view'
import { useTranslation } from 'react-i18next'
import { LanguageSwitch } from '../../i18n/language-switch.tsx'
import { useForeign, useLocalText } from '../../i18n/use-language.ts'
import { PhoneTime } from '../phone/phone-time.tsx'
import styles from './desk.module.css'

interface Props {
  view: OperatorView
  clockOffset: number | null
  /** While one sheet is open it takes the place. */
  brief: boolean
}

export function DeskHead({ view, clockOffset, brief }: Props) {
  const { t } = useTranslation(['desk', 'phone'])
  const text = useLocalText()
  const foreign = useForeign()
  const { workshop, current, timer } = view
  const ended = workshop.status === 'ended'
  const question = current && (text(current.prompt) || text(current.title))
  return (
    <header className={styles.head}>
      <div className={styles.headLine}>
        <h1 className={styles.title} lang={foreign(workshop.title)}>
          {text(workshop.title)}
        </h1>
        {timer && !ended && <PhoneTime view={view} clockOffset={clockOffset} />}
      </div>
      {!brief && (
        <>
          <LanguageSwitch />
          <section className={styles.now} aria-labelledby="desk-now">
            <h2 id="desk-now" className={styles.nowTitle}>
              {t('now.title')}
            </h2>
            {ended ? (
              <p>{t('now.ended')}</p>
            ) : current === null ? (
              <p>{t('now.none')}</p>
            ) : (
              <>
                <p className={styles.question} lang={foreign(current.prompt)}>
                  {question}
                </p>
                <p>
                  {current.kind === 'present' ? t('now.shown') : t(`phone:phase.${current.phase}`)}
                  {current.asked > 1 && ` · ${t('phone:round', { round: current.asked })}`}
                </p>
              </>
            )}
          </section>
        </>
      )}
    </header>
  )
}

/** What everybody finds on the tablet, always the same: the languages, what is being asked and who can see it, and two ways in. */
import type { Door } from '@cabildo/shared/wire/contract'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { LanguageSwitch } from '../../i18n/language-switch.tsx'
import { useForeign, useLocalText } from '../../i18n/use-language.ts'
import type { SeatMail } from '../../net/seat-mail.ts'
import { Arcade } from '../../ui/arcade.tsx'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Wordmark } from '../../ui/wordmark.tsx'
import { ClearTablet } from './clear-tablet.tsx'
import styles from './kiosk.module.css'
import { LiveNow, Now } from './now.tsx'
import { Unsent } from './unsent.tsx'
import { usePageTop } from './use-page-top.ts'

interface Props {
  code: string
  /** By which the tablet reads what is before the room; null where it cannot. */
  token: string | null
  door: Door
  away: boolean
  mail: SeatMail | null
  /** How many have a place on this tablet. */
  used: number
  onStart: () => void
  onBack: () => void
}

export function StartPage({ code, token, door, away, mail, used, onStart, onBack }: Props) {
  const { t } = useTranslation(['kiosk', 'phone'])
  const text = useLocalText()
  const foreign = useForeign()
  const heading = usePageTop()
  const { workshop, secrecy } = door
  const ended = workshop.status === 'ended'
  const isShut = ended || workshop.locked
  useEffect(() => {
    if (ended) mail?.asked(null)
  }, [mail, ended])
  return (
    <>
      <header className={styles.house}>
        <Wordmark />
        <LanguageSwitch />
      </header>
      <Arcade />
      <main className={styles.start}>
        <h1 ref={heading} tabIndex={-1} className={styles.title} lang={foreign(workshop.title)}>
          {text(workshop.title)}
        </h1>
        {workshop.rehearsal && <Banner tone="warn">{t('phone:rehearsal')}</Banner>}
        {away && <Banner tone="info">{t('start.away')}</Banner>}
        {mail && <Unsent mail={mail} />}
        {ended ? (
          <p role="alert">{t('phone:join.ended')}</p>
        ) : (
          <>
            {token === null ? (
              <Now current={undefined} modes={secrecy} />
            ) : (
              <LiveNow code={code} token={token} modes={secrecy} mail={mail} />
            )}
            {workshop.locked && <p role="alert">{t('phone:join.locked')}</p>}
          </>
        )}
        <div className={styles.ways}>
          {!isShut && (
            <Button look="primary" size="large" wide onClick={onStart}>
              {t('start.begin')}
            </Button>
          )}
          <Button look={isShut ? 'primary' : 'secondary'} size="large" wide onClick={onBack}>
            {t('start.back')}
          </Button>
        </div>
        {used > 0 && <p className={styles.soft}>{t('start.used', { count: used })}</p>}
        {ended && used > 0 && mail && <ClearTablet code={code} mail={mail} />}
      </main>
    </>
  )
}

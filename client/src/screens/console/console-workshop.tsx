/** One workshop in the console: finds out with which token this browser may run it, and tries the host's where another has ended. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { takeFragment } from './claim-host.ts'
import styles from './console.module.css'
import { ConsoleFrame } from './console-frame.tsx'
import {
  forgetFacilitatorToken,
  keepFacilitatorToken,
  readFacilitatorToken,
  readHostToken,
} from './tokens.ts'
import { WorkshopConsole } from './workshop-console.tsx'

interface Props {
  workshop: string
}

export function ConsoleWorkshop({ workshop }: Props) {
  const { t } = useTranslation(['console', 'people'])
  const [token, setToken] = useState(() => {
    const fresh = takeFragment('f')
    if (fresh !== null) keepFacilitatorToken(workshop, fresh)
    return fresh ?? readFacilitatorToken(workshop) ?? readHostToken()
  })
  // Links end when a workshop is handed over: what this browser kept of one must not keep its host out.
  const asHost = () => {
    const host = readHostToken()
    if (host === null || host === token) return
    forgetFacilitatorToken(workshop)
    setToken(host)
  }
  if (token !== null) {
    return <WorkshopConsole key={token} workshop={workshop} token={token} onUnknown={asHost} />
  }
  return (
    <ConsoleFrame>
      <main className={styles.home}>
        <section className={styles.section}>
          <h1>{t('home.locked')}</h1>
          <p>{t('home.noFacilitator')}</p>
          <p>
            <Link href="/recover" className={styles.wayIn}>
              {t('people:recover.link')}
            </Link>
          </p>
          <Link href="/console" className={styles.wayIn}>
            {t('home.title')}
          </Link>
        </section>
      </main>
    </ConsoleFrame>
  )
}

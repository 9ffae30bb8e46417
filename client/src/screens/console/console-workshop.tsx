/** One workshop in the console: finds out with which token this browser may run it. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { takeFragment } from './claim-host.ts'
import styles from './console.module.css'
import { ConsoleFrame } from './console-frame.tsx'
import { keepFacilitatorToken, readFacilitatorToken, readHostToken } from './tokens.ts'
import { WorkshopConsole } from './workshop-console.tsx'

interface Props {
  workshop: string
}

export function ConsoleWorkshop({ workshop }: Props) {
  const { t } = useTranslation(['console', 'people'])
  const [token] = useState(() => {
    const fresh = takeFragment('f')
    if (fresh !== null) keepFacilitatorToken(workshop, fresh)
    return fresh ?? readFacilitatorToken(workshop) ?? readHostToken()
  })
  if (token !== null) return <WorkshopConsole workshop={workshop} token={token} />
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

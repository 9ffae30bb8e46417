/** First page of the console: claims the one-time link, then lists the workshops and opens new ones. */
import { isRefusal, type Refusal } from '@cabildo/shared/refusal'
import type { WorkshopSummary } from '@cabildo/shared/wire/contract'
import { useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { RefusalLine } from '../../fields/refusal-line.tsx'
import { fetchWorkshops } from '../../net/api.ts'
import { Button } from '../../ui/button.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { claimHost, takeFragment } from './claim-host.ts'
import styles from './console.module.css'
import { ConsoleFrame } from './console-frame.tsx'
import { OpenFile } from './handover/open-file.tsx'
import { NewWorkshop } from './new-workshop.tsx'
import { SignOutOthers } from './sign-out-others.tsx'
import { readHostToken } from './tokens.ts'
import { WorkshopList } from './workshop-list.tsx'

type Trouble = Refusal | 'unreachable' | 'no-token'

export function ConsoleHome() {
  const { t } = useTranslation(['console', 'people'])
  const [secret] = useState(() => takeFragment('k'))
  const [token, setToken] = useState<string | null>(null)
  const [workshops, setWorkshops] = useState<WorkshopSummary[] | null>(null)
  const [trouble, setTrouble] = useState<Trouble | null>(null)

  const load = useCallback(async () => {
    setTrouble(null)
    const claimed = secret === null ? null : await claimHost(secret)
    const held = readHostToken()
    if (held === null) return setTrouble(claimed ?? 'no-token')
    const answer = await fetchWorkshops(held)
    if (answer === null) return setTrouble('unreachable')
    if (isRefusal(answer)) return setTrouble(claimed ?? answer)
    setToken(held)
    setWorkshops(answer)
  }, [secret])

  useEffect(() => {
    load().catch(() => setTrouble('unreachable'))
  }, [load])

  return (
    <ConsoleFrame>
      <main className={styles.home}>
        {trouble !== null && (
          <section className={styles.section}>
            <h1>{t('home.locked')}</h1>
            {trouble !== 'no-token' && <RefusalLine attempt={{ failed: { name: 'home', trouble } }} />}
            <p>{t('home.lockedHelp')}</p>
            <Button
              icon="refresh"
              onClick={() => {
                load().catch(() => setTrouble('unreachable'))
              }}
            >
              {t('home.again')}
            </Button>
            <p>
              <Link href="/recover" className={styles.wayIn}>
                {t('people:recover.link')}
              </Link>
            </p>
          </section>
        )}
        {trouble === null && workshops === null && <Skeleton label={t('loading')} />}
        {token !== null && workshops !== null && (
          <>
            <h1>{t('home.title')}</h1>
            <WorkshopList workshops={workshops} />
            <NewWorkshop token={token} />
            <OpenFile
              token={token}
              className={styles.section}
              onTaken={() => {
                load().catch(() => setTrouble('unreachable'))
              }}
            />
            <SignOutOthers token={token} />
          </>
        )}
      </main>
    </ConsoleFrame>
  )
}

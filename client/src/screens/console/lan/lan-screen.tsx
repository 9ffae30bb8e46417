/** `/console/w/ID/lan`: the test before people come. This computer by itself, then one phone, and what to do when it does not arrive. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import styles from '../console.module.css'
import { ConsoleFrame } from '../console-frame.tsx'
import { readHostToken } from '../tokens.ts'
import { useJoinBase } from '../use-join-base.ts'
import lan from './lan.module.css'
import { OwnChecks } from './own-checks.tsx'
import { PhoneArrivals } from './phone-arrivals.tsx'
import { Remedies } from './remedies.tsx'
import { usePhoneTest } from './use-phone-test.ts'

interface Props {
  workshop: string
}

export function LanScreen({ workshop }: Props) {
  const { t } = useTranslation('lan')
  const [token] = useState(readHostToken)
  return (
    <ConsoleFrame>
      <main className={styles.home}>
        <div>
          <h1>{t('page.title')}</h1>
          <p>{t('page.lead')}</p>
          <Link href={`/console/w/${workshop}`}>{t('page.back')}</Link>
        </div>
        {token === null ? <p>{t('page.hostOnly')}</p> : <Test token={token} workshop={workshop} />}
      </main>
    </ConsoleFrame>
  )
}

function Test({ token, workshop }: { token: string; workshop: string }) {
  const { t } = useTranslation('lan')
  const join = useJoinBase(token)
  const seen = usePhoneTest(token, workshop)
  return (
    <>
      <div className={lan.columns}>
        <section className={styles.section}>
          <h2>{t('own.title')}</h2>
          <OwnChecks join={join} seen={seen} />
        </section>
        <section className={styles.section}>
          <h2>{t('phone.title')}</h2>
          <PhoneArrivals base={join.base} seen={seen} />
        </section>
      </div>
      <section className={styles.section}>
        <Remedies base={join.base} late={seen.late} />
      </section>
    </>
  )
}

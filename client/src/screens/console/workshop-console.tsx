/** The live console of one workshop: prepare it, run it. What is shown stays while the connection is away. */
import type { FacilitatorView } from '@cabildo/shared/workshop/view'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { RefusalLine } from '../../fields/refusal-line.tsx'
import { useWorkshop } from '../../net/use-workshop.ts'
import { Banner } from '../../ui/banner.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import styles from './console.module.css'
import { ConsoleFrame } from './console-frame.tsx'
import { ConsoleHead, type Mode } from './console-head.tsx'
import { StoppedBar } from './handover/stopped-bar.tsx'
import { Prepare } from './prepare/prepare.tsx'
import { RehearsalBar } from './rehearsal/rehearsal-bar.tsx'
import { Run } from './run/run.tsx'
import { readHostToken } from './tokens.ts'
import { UndoLine } from './undo-line.tsx'
import { useUndo } from './use-undo.ts'

interface Props {
  workshop: string
  token: string
  /** The server does not know the token, or not any more. */
  onUnknown: () => void
}

const firstMode = ({ workshop, people }: FacilitatorView): Mode =>
  workshop.status === 'lobby' && people === 0 ? 'prepare' : 'run'

export function WorkshopConsole({ workshop, token, onUnknown }: Props) {
  const { t } = useTranslation(['console', 'people'])
  const { state, run } = useWorkshop('facilitator', { workshop, token })
  const [chosen, setChosen] = useState<Mode | null>(null)
  const { view, link, gone, clockOffset } = state
  const undo = useUndo(view, run)
  const isUnknown = gone?.refused === 'unknown-token'
  useEffect(() => {
    if (isUnknown) onUnknown()
  }, [isUnknown, onUnknown])
  if (view === null || link === 'gone') {
    return (
      <ConsoleFrame>
        <main className={styles.home}>
          {link === 'gone' ? (
            <section className={styles.section}>
              <h1>{t('home.locked')}</h1>
              {gone !== null && <RefusalLine attempt={{ failed: { name: 'link', trouble: gone } }} />}
              <p>
                <Link href="/recover" className={styles.wayIn}>
                  {t('people:recover.link')}
                </Link>
              </p>
              <Link href="/console" className={styles.wayIn}>
                {t('home.title')}
              </Link>
            </section>
          ) : (
            <Skeleton label={t('loading')} />
          )}
        </main>
      </ConsoleFrame>
    )
  }
  const mode = chosen ?? firstMode(view)
  return (
    <div className={styles.console}>
      {link === 'reconnecting' && <Banner tone="warn">{t('away')}</Banner>}
      {view.rehearsalOf !== null && <RehearsalBar view={view} of={view.rehearsalOf} token={token} />}
      {view.workshop.stopped && (
        <StoppedBar stopped={view.workshop.stopped} workshop={workshop} host={readHostToken()} />
      )}
      <ConsoleHead view={view} mode={mode} onMode={setChosen} />
      <UndoLine view={view} undo={undo} />
      {mode === 'prepare' ? (
        <Prepare view={view} run={run} token={token} onReady={() => setChosen('run')} />
      ) : (
        <Run
          view={view}
          run={run}
          workshop={workshop}
          token={token}
          rev={state.rev}
          clockOffset={clockOffset}
          onUndo={undo.press}
        />
      )}
    </div>
  )
}

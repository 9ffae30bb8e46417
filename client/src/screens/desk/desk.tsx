/** The desk in a workshop: the link, what was entered and not yet acknowledged, and either all sheets or one of them. */
import { useCallback, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../i18n/use-language.ts'
import { isPending } from '../../net/outbox-entry.ts'
import { useOutbox } from '../../net/use-outbox.ts'
import { useWorkshop } from '../../net/use-workshop.ts'
import { Banner } from '../../ui/banner.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import styles from './desk.module.css'
import { DeskGone } from './desk-gone.tsx'
import { DeskHead } from './desk-head.tsx'
import { DeskHome } from './desk-home.tsx'
import type { DeskPass } from './desk-pass.ts'
import { openDeskStorage } from './desk-storage.ts'
import { SheetPage } from './sheet-page.tsx'
import { useEntering } from './use-entering.ts'

interface Props {
  workshop: string
  pass: DeskPass
}

export function Desk({ workshop, pass }: Props) {
  const { t } = useTranslation(['desk', 'common'])
  const text = useLocalText()
  const { state, deliver, run } = useWorkshop('operator', { workshop, token: pass.token })
  const { view, link } = state
  // A phone of the same browser in the same workshop has an outbox of its own.
  const { outbox, kept } = useOutbox(
    `desk-${workshop}`,
    useCallback((envelope) => deliver({ ...envelope, workshop }), [deliver, workshop]),
    link,
    openDeskStorage,
  )
  const [filter, setFilter] = useState('')
  const entering = useEntering(view, kept.entries, filter)
  const { sheet } = entering
  const left = useRef<string | null>(null)
  const title = view ? text(view.workshop.title) : ''
  useEffect(() => {
    document.title = title || 'Cabildo'
  }, [title])

  if (link === 'gone') {
    return <DeskGone refusal={state.gone} waiting={kept.entries.filter(isPending).length} />
  }
  if (view === null || outbox === null || !kept.ready) {
    return (
      <main className={styles.desk}>
        <Skeleton label={t('common:loading')} lines={4} />
      </main>
    )
  }
  return (
    <div className={styles.desk}>
      <DeskHead view={view} clockOffset={state.clockOffset} brief={sheet !== null} />
      {view.workshop.rehearsal && <Banner tone="warn">{t('rehearsal')}</Banner>}
      {link !== 'live' && <Banner tone="warn">{t('away')}</Banner>}
      <p role="status" className={entering.said === '' ? undefined : styles.said}>
        {entering.said}
      </p>
      <main className={styles.main}>
        {sheet === null ? (
          <DeskHome
            view={view}
            entries={kept.entries}
            outbox={outbox}
            run={run}
            filter={filter}
            back={left.current}
            onFilter={setFilter}
            onOpen={entering.open}
            onSay={entering.say}
          />
        ) : (
          <SheetPage
            key={sheet.id}
            workshop={workshop}
            secret={pass.secret}
            sheet={sheet}
            view={view}
            entries={kept.entries}
            outbox={outbox}
            run={run}
            next={entering.next}
            onNext={entering.open}
            onBack={() => {
              left.current = sheet.id
              entering.close()
            }}
            onSay={entering.say}
          />
        )}
      </main>
    </div>
  )
}

/** Running the workshop: the agenda, what is in front of everybody with its one big button, and the room. */
import type { FacilitatorView } from '@cabildo/shared/workshop/view'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAttempt } from '../../../fields/use-attempt.ts'
import { Tabs } from '../../../ui/tabs.tsx'
import { nextAct } from '../next-act.ts'
import type { RunCommand } from '../run-command.ts'
import { useJoinBase } from '../use-join-base.ts'
import { ActivityStage } from './activity-stage.tsx'
import { AgendaRail } from './agenda-rail.tsx'
import { Confirm } from './confirm.tsx'
import { DoorNotice } from './door-notice.tsx'
import { KeysHelp } from './keys-help.tsx'
import { NotesPanel } from './notes/notes-panel.tsx'
import { PaceStrip } from './pace-strip.tsx'
import { PrimaryBar } from './primary-bar.tsx'
import styles from './run.module.css'
import { SidePanels } from './side-panels.tsx'
import { useNarrow } from './use-narrow.ts'
import { usePace } from './use-pace.ts'
import { usePrimary } from './use-primary.ts'
import { useShortcuts } from './use-shortcuts.ts'

interface Props {
  view: FacilitatorView
  run: RunCommand
  workshop: string
  token: string
  rev: number
  /** What to add to this page's clock to get the server's, in ms; null while it is not known. */
  clockOffset: number | null
  onUndo: () => void
}

type Part = 'now' | 'agenda' | 'room'

export function Run({ view, run, workshop, token, rev, clockOffset, onUndo }: Props) {
  const { t } = useTranslation('console')
  const narrow = useNarrow()
  const [part, setPart] = useState<Part>('now')
  const [looked, setLooked] = useState<string | null>(null)
  const [help, setHelp] = useState(false)
  const join = useJoinBase(token)
  const attempt = useAttempt()
  const next = nextAct(view)
  const primary = usePrimary({ view, run, attempt, next, onDone: () => setLooked(null) })
  const shown = view.agenda.find(({ setup }) => setup.id === (looked ?? view.current?.id)) ?? view.agenda[0]
  const pace = usePace({ view, run, attempt })
  const keys = useShortcuts({ view, primary, pace, attempt, run, onUndo, onHelp: () => setHelp(true) })

  const rail = (
    <AgendaRail
      view={view}
      looked={shown?.setup.id ?? null}
      onLook={(id) => {
        setLooked(id)
        setPart('now')
      }}
    />
  )
  const stage = <ActivityStage view={view} entry={shown} run={run} attempt={attempt} />
  const look = (id: string) => {
    setLooked(id)
    setPart('now')
  }
  const notes = <NotesPanel view={view} step={shown?.setup.id ?? null} run={run} />
  const side = (
    <SidePanels view={view} run={run} workshop={workshop} token={token} rev={rev} join={join} onLook={look} />
  )
  const door = <DoorNotice view={view} run={run} />
  const strip = <PaceStrip view={view} pace={pace} attempt={attempt} clockOffset={clockOffset} />
  const bar = (
    <PrimaryBar
      view={view}
      next={next}
      attempt={attempt}
      onPress={primary.press}
      onHelp={() => setHelp(true)}
    >
      {!narrow && strip}
    </PrimaryBar>
  )
  return (
    <>
      {narrow ? (
        <main className={styles.narrow}>
          {door}
          <Tabs
            label={t('parts')}
            tabs={(['now', 'agenda', 'room'] as const).map((id) => ({ id, label: t(`part.${id}`) }))}
            value={part}
            onChange={setPart}
          >
            {part === 'now' && strip}
            {part === 'now' && stage}
            {part === 'now' && notes}
            {part === 'agenda' && rail}
            {part === 'room' && side}
          </Tabs>
          {bar}
        </main>
      ) : (
        <main className={styles.wide}>
          {rail}
          <div className={styles.middle}>
            {bar}
            {door}
            {stage}
            {notes}
          </div>
          {side}
        </main>
      )}
      <Confirm view={view} next={primary.asked} onAnswer={primary.answer} />
      <KeysHelp open={help} onClose={() => setHelp(false)} keys={keys} />
    </>
  )
}

/** One sheet: whose it is, the question's own form to enter what stands on it, and the way to the next. */
import type { StandIn } from '@cabildo/shared/workshop/people-view'
import type { OperatorView } from '@cabildo/shared/workshop/view'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Outbox } from '../../net/outbox.ts'
import type { OutboxEntry } from '../../net/outbox-entry.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import type { RunCommand } from '../console/run-command.ts'
import styles from './desk.module.css'
import { shownOf, stateOf } from './desk-entries.ts'
import { GroupLine } from './group-line.tsx'
import { SheetForm } from './sheet-form.tsx'
import { TakeBack } from './take-back.tsx'
import { useGroupNames } from './use-group-names.ts'
import { useHeldQuestion } from './use-held-question.ts'

interface Props {
  workshop: string
  secret: string
  sheet: StandIn
  view: OperatorView
  entries: readonly OutboxEntry[]
  outbox: Outbox
  run: RunCommand
  next: StandIn | null
  onNext: (person: string) => void
  onBack: () => void
  onSay: (words: string) => void
}

export function SheetPage(props: Props) {
  const { workshop, secret, sheet, view, entries, outbox, run, next, onNext, onBack, onSay } = props
  const { t } = useTranslation('desk')
  const { nameOf } = useGroupNames(view)
  const heading = useRef<HTMLHeadingElement>(null)
  const [asks, setAsks] = useState(false)
  const ended = view.workshop.status === 'ended'
  const { activity, draft, onDraft, late } = useHeldQuestion(workshop, sheet.id, ended ? null : view.current)
  const [before] = useState(sheet.answered)
  const [openedAt] = useState(() => Date.now())
  const shown = activity ? shownOf(entries, sheet.id, activity, openedAt) : []
  // Of a closed round nothing is said but what became of this very entry: what counts of a sheet is not told any more.
  const hasForm = activity && activity.kind !== 'present' && (activity.phase === 'open' || shown.length > 0)
  const state = activity && stateOf(sheet, entries, activity)
  const group = nameOf(sheet.group)

  // A new sheet begins at its top, also for who listens.
  useEffect(() => {
    window.scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [])

  return (
    <section className={styles.page} aria-labelledby="desk-sheet">
      <div>
        <Button look="quiet" icon="arrow-left" onClick={onBack}>
          {t('sheet.all')}
        </Button>
      </div>
      <h2 id="desk-sheet" ref={heading} tabIndex={-1} className={styles.number}>
        {t('sheets.sheet', { number: sheet.number })} · <GroupLine group={group} />
      </h2>
      {late && <Banner tone="warn">{t('sheet.late')}</Banner>}
      {before && state === 'entered' && <p className={styles.told}>{t('sheet.again')}</p>}
      {state === 'waiting' && <Banner tone="warn">{t('sheet.waiting')}</Banner>}
      {hasForm ? (
        <SheetForm
          key={`${activity.id}/${activity.round}`}
          workshop={workshop}
          secret={secret}
          sheet={sheet}
          activity={activity}
          draft={draft}
          onDraft={onDraft}
          entries={shown}
          outbox={outbox}
          groups={view.groups}
        />
      ) : (
        <p>{t('sheets.notOpen')}</p>
      )}
      <div className={styles.buttons}>
        {next && (
          <Button icon="arrow-right" onClick={() => onNext(next.id)}>
            {t('sheet.next', { number: next.number })}
          </Button>
        )}
        {!ended && (
          <Button look="quiet" icon="trash" onClick={() => setAsks(true)}>
            {t('sheet.back')}
          </Button>
        )}
      </div>
      {asks && (
        <TakeBack
          sheet={sheet}
          group={group}
          anonymous={view.current?.secrecy === 'anonymous'}
          run={run}
          onDone={(gone) => {
            setAsks(false)
            if (!gone) return
            onBack()
            onSay(t('back.done', { number: sheet.number }))
          }}
        />
      )}
    </section>
  )
}

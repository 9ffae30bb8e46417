/** Which sheet is open, which comes next, and what is said of the one before. */
import type { StandIn } from '@cabildo/shared/workshop/people-view'
import type { OperatorView } from '@cabildo/shared/workshop/view'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { hasDraft } from '../../net/drafts.ts'
import type { OutboxEntry } from '../../net/outbox-entry.ts'
import { nextSheet, personOf } from './desk-entries.ts'
import { draftName } from './draft-name.ts'
import { isAsked } from './is-asked.ts'
import { useSettled } from './use-settled.ts'

export type Entering = {
  sheet: StandIn | null
  /** The next one not yet entered; null where none is left, or nothing is asked. */
  next: StandIn | null
  said: string
  say: (words: string) => void
  open: (person: string) => void
  close: () => void
}

/** `group`: whose sheets are entered one after the other; '' for all. */
export function useEntering(
  view: OperatorView | null,
  entries: readonly OutboxEntry[],
  group: string,
): Entering {
  const { t } = useTranslation('desk')
  const [at, setAt] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const sheets = (view?.standIns ?? []).filter(({ channel }) => channel === 'paper')
  const sheet = sheets.find(({ id }) => id === at) ?? null
  const current = view?.current ?? null
  const inFilter = sheets.filter((one) => group === '' || one.group === group)
  const after = (one: StandIn) =>
    view && current && isAsked(view) ? nextSheet(inFilter, entries, current, one) : null

  useSettled(entries, (entry) => {
    const about = sheets.find(({ id }) => id === personOf(entry))
    if (about === undefined) return
    const number = about.number
    if (entry.state === 'refused') return setSaid(t('said.refused', { number }))
    const isBallot = 'round' in entry.command
    const round = 'round' in entry.command ? entry.command.round : 0
    // Where every step of an answer is sent, the sheet is entered with the last.
    if (isBallot && view && hasDraft(draftName(view.workshop.id, entry.activity, round, about.id))) return
    const next = isBallot && about.id === at ? after(about) : null
    const isDone = isBallot && about.id === at && next === null
    setSaid(t(isDone ? 'said.last' : 'said.entered', { number }))
    if (isBallot && about.id === at) setAt(next?.id ?? null)
  })

  return {
    sheet,
    next: sheet && after(sheet),
    said,
    say: setSaid,
    open: (person) => {
      setSaid('')
      setAt(person)
    },
    close: () => {
      setSaid('')
      setAt(null)
    },
  }
}

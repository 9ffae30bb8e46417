/** Whether somebody has said what is being asked of them, in this sitting: then the tablet can be handed on. */
import type { ActivityView } from '@cabildo/shared/workshop/view'
import { useState } from 'react'
import { hasDraft } from '../../net/drafts.ts'
import type { OutboxState } from '../../net/outbox.ts'
import type { OutboxEntry } from '../../net/outbox-entry.ts'
import { keptUnder, type Seat } from '../../net/seats.ts'

type Finished = {
  now: boolean
  /** What was said last in this sitting; null for whoever said nothing. */
  last: OutboxEntry | null
  /** Something is written and not sent. */
  isBegun: boolean
  /** Shows the question again, until something else is said. */
  look: () => void
}

export function useFinished(
  seat: Seat,
  current: ActivityView | null,
  { entries, ready }: OutboxState,
): Finished {
  const [since, setSince] = useState<ReadonlySet<string> | null>(null)
  const [seen, setSeen] = useState<string | null>(null)
  // What is there when one sits down was said before.
  if (ready && since === null) setSince(new Set(entries.map(({ id }) => id)))
  const here = since === null ? [] : entries.filter(({ id }) => !since.has(id))
  const { id = '', round = 0 } = current ?? {}
  const last = here.findLast((entry) => entry.activity === id) ?? null
  const ballot = last && 'round' in last.command && last.command.round === round ? last : null
  const isBegun = hasDraft(`${keptUnder(seat)}/${id}/${round}`)
  return {
    // Where every step of an answer is sent, it is finished with the last.
    now: ballot !== null && ballot.id !== seen && ballot.state !== 'refused' && !isBegun,
    last,
    isBegun,
    look: () => setSeen(ballot?.id ?? null),
  }
}

/** What was entered at this desk, by whose sheet it is. */
import type { StandIn } from '@cabildo/shared/workshop/people-view'
import type { ActivityView } from '@cabildo/shared/workshop/view'
import { isPending, type OutboxEntry } from '../../net/outbox-entry.ts'

type Place = { id: string; round: number }

export function personOf({ command }: OutboxEntry): string | null {
  return 'person' in command ? command.person : null
}

/** Whether it is about this round; an action on cards belongs to no round. */
export function isAbout({ activity, command }: OutboxEntry, { id, round }: Place): boolean {
  return activity === id && (!('round' in command) || command.round === round)
}

/**
 * What is shown of what a sheet said to whoever opened it at that time. What was recorded before is not shown again: it is
 * entered anew from the paper. Cards stay, so that no one is written twice, but not where they are anonymous.
 */
export function shownOf(
  entries: readonly OutboxEntry[],
  person: string,
  { id, secrecy }: Pick<ActivityView, 'id' | 'secrecy'>,
  openedAt: number,
): OutboxEntry[] {
  return entries.filter((entry) => {
    if (personOf(entry) !== person || entry.activity !== id) return false
    const isCard = entry.command.type === 'act-for' && secrecy !== 'anonymous'
    return entry.state !== 'recorded' || entry.settledAt >= openedAt || isCard
  })
}

export type SheetState = 'entered' | 'waiting' | 'refused' | 'missing'

/** Where a sheet stands in the round before the room; what is under way or was refused here comes first. */
export function stateOf(sheet: StandIn, entries: readonly OutboxEntry[], place: Place): SheetState {
  const last = entries.findLast((entry) => personOf(entry) === sheet.id && isAbout(entry, place))
  if (last && isPending(last)) return 'waiting'
  if (last?.state === 'refused') return 'refused'
  return sheet.answered ? 'entered' : 'missing'
}

/** The next sheet that waits to be entered after this number, from the first again after the last; the view may lag behind the entries. */
export function nextSheet(
  sheets: readonly StandIn[],
  entries: readonly OutboxEntry[],
  place: Place,
  after: StandIn,
): StandIn | null {
  const said = new Set(
    entries.filter((entry) => entry.state !== 'refused' && isAbout(entry, place)).map(personOf),
  )
  const open = sheets.filter(({ id, answered }) => !answered && id !== after.id && !said.has(id))
  return open.find(({ number }) => number > after.number) ?? open[0] ?? null
}

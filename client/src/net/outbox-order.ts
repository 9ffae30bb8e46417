/** What stands in the outbox when several tabs of one browser share it: one order, and nothing that a newer word has overtaken. */
import { isPending, type OutboxEntry } from './outbox-entry.ts'

/** How far an entry has come; whichever tab saw it further on is right. */
function progress({ state, tried }: OutboxEntry): number {
  if (state === 'recorded') return 3
  if (state === 'refused') return 2
  return tried ? 1 : 0
}

/**
 * What this tab knows and what is kept, as one, in order. `said`: ids of what was just said here, which comes after all
 * that is kept, by whatever clock. `lasting`: what this tab has settled and is kept no more was let go by another tab.
 */
export function merged(
  mine: readonly OutboxEntry[],
  kept: readonly OutboxEntry[],
  { said, lasting }: { said: ReadonlySet<string>; lasting: boolean },
): OutboxEntry[] {
  const all = new Map(kept.map((entry) => [entry.id, entry]))
  for (const entry of mine) {
    const other = all.get(entry.id)
    const letGo = other === undefined && lasting && !isPending(entry)
    if (!letGo && (other === undefined || progress(entry) >= progress(other))) all.set(entry.id, entry)
  }
  const placed = [...all.values()].filter(({ id }) => !said.has(id)).sort(inOrder)
  const fresh = [...all.values()].filter(({ id }) => said.has(id)).sort(inOrder)
  for (const entry of fresh) {
    const last = placed.at(-1)?.order ?? 0
    placed.push(entry.order > last ? entry : { ...entry, order: last + 1 })
  }
  return placed
}

/**
 * Leaves out what a newer entry of the same slot has overtaken: everything once the newer one is recorded; before that
 * only what was refused or never tried. What may have reached the server stays until it is answered, and is answered
 * first, so that no copy of it that is still under way can land on the newer one: its id is used up by then (I2).
 */
export function withoutOvertaken(entries: readonly OutboxEntry[]): OutboxEntry[] {
  return entries.filter((entry) => {
    const newer = entries.filter(({ slot, order }) => slot === entry.slot && order > entry.order)
    if (newer.some(({ state }) => state === 'recorded')) return false
    const mayGo = entry.state === 'refused' || (entry.state === 'on-phone' && !entry.tried)
    return !(mayGo && newer.some(isPending))
  })
}

/** The first that waits becomes the one that is sent. */
export function firstSent(entries: readonly OutboxEntry[]): OutboxEntry[] {
  const first = entries.find(isPending)
  return entries.map((entry) => (entry === first ? { ...entry, state: 'sent', tried: true } : entry))
}

function inOrder(one: OutboxEntry, other: OutboxEntry): number {
  return one.order - other.order
}

/** What was changed on the way, counted: whoever reads the report is to know that it was. */
import type { WorkshopEvent } from './events.ts'

export const DEEDS = [
  'undone',
  'round-withdrawn',
  'activity-removed',
  'workshop-resumed',
  'person-removed',
  'people-merged',
  'person-moved',
  'rejoin-issued',
] as const satisfies readonly WorkshopEvent['type'][]
/** undone: an act was taken back; the others say what was done. */
export type Deed = (typeof DEEDS)[number]

/** In place. */
export function countDeed(deeds: Map<Deed, number>, { type }: WorkshopEvent): void {
  const deed = DEEDS.find((known) => known === type)
  if (deed) deeds.set(deed, (deeds.get(deed) ?? 0) + 1)
}

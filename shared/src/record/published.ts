/**
 * What of the log may be published: a closed list of events and of their fields. Whatever is not named here, a new event or
 * a new field too, stays covered: names, codes, links, texts, who wrote what and when, tallies of groups that are too small.
 */

const ACT = ['@at', '@by', 'type'] as const

const FIELDS: Readonly<Record<string, readonly string[]>> = {
  'workshop-opened': [...ACT, 'id', 'rehearsal'],
  'activity-entered': [...ACT, 'activity'],
  'activity-left': [...ACT, 'activity'],
  'round-opened': [...ACT, 'activity', 'round', 'items', 'reopened', 'partial', 'smallestGroup', 'rule'],
  'round-withdrawn': [...ACT, 'activity', 'round'],
  'hands-counted': ['type', 'activity', 'round'],
  'round-closed': [...ACT, 'activity', 'round', 'answered', 'seal', 'exchanged'],
  revealed: [...ACT, 'activity', 'step'],
  'timer-set': [...ACT, 'seconds'],
  'timer-extended': [...ACT, 'seconds'],
  'timer-stopped': ACT,
  'phones-paused': ACT,
  'phones-resumed': ACT,
  'workshop-ended': ACT,
  'workshop-resumed': ACT,
}

/** Of these the words and the rule are told only while the report prints that round. */
const ONLY_PRINTED: readonly string[] = ['items', 'rule']

/** Null for an event of which nothing is told. */
export function publishedFields(type: string): readonly string[] | null {
  return Object.hasOwn(FIELDS, type) ? (FIELDS[type] ?? null) : null
}

export function isOnlyPrinted(field: string): boolean {
  return ONLY_PRINTED.includes(field)
}

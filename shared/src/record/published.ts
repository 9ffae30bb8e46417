/**
 * What of the log may be published: a closed list of events and of their fields. Whatever is not named here, a new event or
 * a new field too, stays covered: names, codes, links, texts, who wrote what and when, tallies of groups that are too small.
 */

const ACT = ['@at', '@by', 'type'] as const

const FIELDS: Readonly<Record<string, readonly string[]>> = {
  'workshop-opened': [...ACT, 'id', 'rehearsal', 'predecessor'],
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

/** Of these an event may have none. */
const MAY_LACK: Readonly<Record<string, readonly string[]>> = {
  'workshop-opened': ['rehearsal', 'predecessor'],
  'round-opened': ['partial', ...ONLY_PRINTED],
  'round-closed': ['exchanged'],
}

/**
 * How many fields of an event stay covered, the person included: known, so that nobody can cover one that the program tells
 * and say that the event never had it.
 */
const COVERED: Readonly<Record<string, (told: ReadonlyMap<string, unknown>) => readonly number[]>> = {
  // Its code and its set-up.
  'workshop-opened': () => [3],
  // When and by whom, and of which group.
  'hands-counted': () => [4],
  'round-opened': (told) => (told.has('rule') ? [1] : told.has('items') ? [1, 2] : [2, 3]),
  // The tallies, and the salt that covers the ballots of a seal.
  'round-closed': (told) => [coversBallots(told.get('seal')) ? 3 : 2],
  'workshop-resumed': () => [1, 2],
}

function coversBallots(seal: unknown): boolean {
  return Object(seal).leaf !== undefined
}

/** Null for an event of which nothing is told. */
export function publishedFields(type: string): readonly string[] | null {
  return Object.hasOwn(FIELDS, type) ? (FIELDS[type] ?? null) : null
}

export function isOnlyPrinted(field: string): boolean {
  return ONLY_PRINTED.includes(field)
}

/** Whether as much of an event is told as the program tells: not a field less, as if it had never been there. */
export function isAsPublished(told: ReadonlyMap<string, unknown>, covered: number): boolean {
  const type = String(told.get('type'))
  const names = publishedFields(type)
  if (names === null) return false
  const counts = COVERED[type]?.(told) ?? [1]
  return (
    [...told.keys()].every((name) => names.includes(name)) &&
    names.every((name) => told.has(name) || MAY_LACK[type]?.includes(name)) &&
    counts.includes(covered)
  )
}

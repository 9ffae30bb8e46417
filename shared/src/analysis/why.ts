/** Why a value is null, in one sentence; `null` never stands without it. */
export const WHY = {
  noOrders: 'no ballot expresses an order',
  fewOrders: 'fewer than two ballots express an order',
  noCommonPair: 'no two people ordered the same two items',
  noWinner: 'no item beats every other one',
  severalOrders: 'several orders are optimal',
  notCounted: 'more items than are solved exactly go in a circle; the order is the best one found',
  manyOrders: 'more optimal orders than 9007199254740991',
  manyTies: 'the ties can be settled in too many ways to list them all',
  noBallots: 'no ballots',
  tieDecides: 'it depends on how the tie is settled',
  tooManySets: 'too many items or places to try every set',
  noAnswers: 'no answers',
  fewLevels: 'fewer levels than the measure needs',
  unseen: 'somebody left an item without a score',
  noGroups: 'no groups',
  fewInGroups: 'no group has three answers or more',
  tiedGroups: 'one of the two groups ties everything',
} as const

export type Why = (typeof WHY)[keyof typeof WHY]

/** The value under its name, or null with the reason beside it under `nameWhy`. */
export function orWhy<Name extends string, Value>(
  name: Name,
  value: Value | null | undefined,
  why: Why,
): Record<Name, Value | null> & Partial<Record<`${Name}Why`, Why>> {
  const entries: [string, unknown][] = [[name, value ?? null]]
  if (value === null || value === undefined) entries.push([`${name}Why`, why])
  return Object.fromEntries(entries) as Record<Name, Value | null> & Partial<Record<`${Name}Why`, Why>>
}

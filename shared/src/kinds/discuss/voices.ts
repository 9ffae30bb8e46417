/** How often each group has spoken: voice balance, to be read beside who is in the room. */
import { mergeSmallGroups } from '../../disclosure/merge-small-groups.ts'
import type { DiscussSlice } from './slice.ts'

/** Turns from which a group is told apart where nobody is named. */
const FEWEST_TURNS = 3

/** `parts`: groups told apart (null: people without one). `rest`: turns of all others, silent ones included; null where nothing is pooled. */
export type TurnsByGroup = { parts: { group: string | null; turns: number }[]; rest: number | null }

/**
 * Where people are named, as it is; groups that are not among the parts have not spoken. Where they are not, groups with
 * few turns are pooled with those that have none, so that no group can be told from what is left over; no parts where a
 * single one would remain.
 */
export function turnsByGroup({ turns, secret }: DiscussSlice): TurnsByGroup {
  const sizes = [...turns].map(([group, n]) => ({ group: group === '' ? null : group, n }))
  if (!secret) return { parts: sizes.map(({ group, n }) => ({ group, turns: n })), rest: null }
  const buckets = mergeSmallGroups([...sizes, { group: null, n: 0 }], FEWEST_TURNS)
  return {
    parts: buckets.flatMap(({ groups: [group = null], n, pooled }) => (pooled ? [] : [{ group, turns: n }])),
    rest: buckets.find(({ pooled }) => pooled)?.n ?? null,
  }
}

export function turnsInAll({ turns }: DiscussSlice): number {
  let sum = 0
  for (const count of turns.values()) sum += count
  return sum
}

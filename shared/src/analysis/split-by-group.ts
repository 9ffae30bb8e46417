/** Ballots that stand for several people each, sorted into the groups of these people. */
import type { Groups } from './analysis-input.ts'

/** Per group, in order of first appearance, its ballots with the number of its people who voted so. */
export function splitByGroup<Ballot extends { readonly count: number }>(
  ballots: readonly Ballot[],
  groups: Groups,
): Map<string, Ballot[]> {
  const split = new Map<string, Ballot[]>()
  let person = 0
  for (const ballot of ballots) {
    const counts = new Map<string, number>()
    for (let voter = 0; voter < ballot.count; voter++, person++) {
      const group = groups[person] ?? null
      if (group !== null) counts.set(group, (counts.get(group) ?? 0) + 1)
    }
    for (const [group, count] of counts) {
      const list = split.get(group) ?? []
      split.set(group, list)
      list.push({ ...ballot, count })
    }
  }
  return split
}

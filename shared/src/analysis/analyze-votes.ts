/** Votes agree, pass, disagree on statements: what every group can live with. */
import { groupInformedConsensus } from '../methods/group-informed-consensus.ts'
import { lowestGroupSupport } from '../methods/group-support.ts'
import type { VotesInput, VotesRow } from './analysis-input.ts'
import { orWhy, WHY } from './why.ts'

export type VotesAnalysis = ReturnType<typeof analyzeVotes>

/**
 * Everybody in the file counts in agree, disagree and pass, people of no group too. `groupInformedConsensus`: product over
 * groups of (A + 1) / (S + 2); `minOverGroups`: the smallest of these, over groups of which three saw the statement.
 */
export function analyzeVotes({ statements, people }: VotesInput) {
  const groups = new Map<string, VotesRow[]>()
  for (const person of people) {
    if (person.group === null) continue
    const members = groups.get(person.group) ?? []
    groups.set(person.group, members)
    members.push(person)
  }
  const inOrder = [...groups].sort(([one], [other]) => (one < other ? -1 : 1))
  return {
    kind: 'votes' as const,
    people: people.length,
    groups: Object.fromEntries(inOrder.map(([id, members]) => [id, members.length])),
    statements: statements.map((id, at) => {
      const perGroup = inOrder.map(([group, members]) => ({ group, ...count(members, at) }))
      const supports = perGroup.map(({ agree, seen }) => ({ support: agree, n: seen }))
      const consensus = groupInformedConsensus(supports)
      const { agree, disagree, seen } = count(people, at)
      return {
        id,
        agree,
        disagree,
        pass: seen - agree - disagree,
        ...orWhy('groupInformedConsensus', consensus?.product, WHY.noGroups),
        ...orWhy('geometricMean', consensus?.geometricMean, WHY.noGroups),
        ...orWhy(
          'minOverGroups',
          lowestGroupSupport(supports),
          groups.size === 0 ? WHY.noGroups : WHY.fewInGroups,
        ),
        perGroup: Object.fromEntries(
          perGroup.map(({ group, agree, disagree, seen }) => [group, { agree, disagree, seen }]),
        ),
      }
    }),
  }
}

function count(people: readonly VotesRow[], at: number): { agree: number; disagree: number; seen: number } {
  let [agree, disagree, seen] = [0, 0, 0]
  for (const { votes } of people) {
    const vote = votes[at] ?? null
    if (vote === null) continue
    seen += 1
    if (vote > 0) agree += 1
    else if (vote < 0) disagree += 1
  }
  return { agree, disagree, seen }
}

/** What is shown of a vote beyond sums and support: how the dots were spread. */
import { itemAt } from '../item-positions.ts'
import type { MethodNote, RoundContext } from '../kind.ts'
import type { VoteConfig, VoteDetail } from './schema.ts'
import { reachedBy, type VoteTally } from './tally.ts'

export function voteDetail({ config, items }: RoundContext<VoteConfig>, tally: VoteTally): VoteDetail {
  const reached = reachedBy(tally)
  return {
    ...config,
    ballots: tally.ballots,
    abstained: tally.abstained,
    items: tally.gave.map((gave, position) => {
      const people = reached[position] ?? 0
      return {
        id: itemAt(items, position),
        dots: tally.dots[position] ?? 0,
        reached: people,
        spread: [tally.ballots - people, ...gave],
      }
    }),
    spent: [...tally.spent],
  }
}

export function voteMethods({ method, budget, cap }: VoteConfig): MethodNote[] {
  return method === 'approval'
    ? [{ key: 'vote-approval', params: { budget } }]
    : [{ key: 'vote-dots', params: { budget, cap } }]
}

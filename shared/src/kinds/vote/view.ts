/** What is shown of a vote beyond sums and support: how it was spread, and what scores and credits come to. */
import { median } from '../../methods/ordinal.ts'
import { itemAt } from '../item-positions.ts'
import type { MethodNote, RoundContext } from '../kind.ts'
import { saysZero, supportFrom } from './ballot-type.ts'
import type { VoteConfig, VoteDetail } from './schema.ts'
import { levelsOf, reachedBy, type VoteTally } from './tally.ts'

export function voteDetail({ config, items }: RoundContext<VoteConfig>, tally: VoteTally): VoteDetail {
  const levels = levelsOf(tally)
  const reached = saysZero(config) ? levels.map(total) : reachedBy(tally)
  return {
    ...config,
    ...(config.method === 'score' ? { supportFrom: supportFrom(config) } : {}),
    ballots: tally.ballots,
    abstained: tally.abstained,
    items: tally.gave.map((gave, position) => {
      const people = reached[position] ?? 0
      const dots = tally.dots[position] ?? 0
      const spread = saysZero(config) ? (levels[position] ?? []) : [tally.ballots - people, ...gave]
      return {
        id: itemAt(items, position),
        dots,
        reached: people,
        ...(config.method === 'quadratic' ? { credits: creditsOf(gave) } : {}),
        ...(config.method === 'score'
          ? { mean: people === 0 ? null : dots / people, median: median(spread) }
          : {}),
        spread,
      }
    }),
    spent: [...tally.spent],
  }
}

/** v votes of one person cost v². */
function creditsOf(gave: readonly number[]): number {
  return gave.reduce((sum, people, at) => sum + people * (at + 1) ** 2, 0)
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, people) => sum + people, 0)
}

export function voteMethods(config: VoteConfig): MethodNote[] {
  const { method, budget, cap } = config
  const fairShare = { key: 'vote-fair-share' }
  switch (method) {
    case 'dots':
      return [{ key: 'vote-dots', params: { budget, cap } }, fairShare]
    case 'approval':
      return [{ key: 'vote-approval', params: { budget } }, fairShare]
    case 'points':
      return [{ key: 'vote-points', params: { budget, cap } }, fairShare]
    case 'quadratic':
      return [{ key: 'vote-quadratic', params: { budget } }]
    case 'score':
      return [{ key: 'vote-score', params: { cap, from: supportFrom(config) } }]
    case 'yes-no':
      return [{ key: 'vote-yes-no' }]
  }
}

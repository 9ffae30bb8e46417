/** What the dots say: sums, people reached, how they were spread, and the comparisons they imply. */
import { addRanks, emptyPairwise, mergePairwise, type Pairwise, removeRanks } from '../../methods/pairwise.ts'
import { addCounts, bump, zeros } from '../counts.ts'
import { itemPositions, positionOf } from '../item-positions.ts'
import type { Measure, MeasureUnit, RoundContext } from '../kind.ts'
import type { VoteAnswer, VoteConfig } from './schema.ts'

type Context = RoundContext<VoteConfig>

/** `gave[item][d - 1]` = people who gave the item d dots; `spent[s]` = people who used s dots. Plain JSON. */
export type VoteTally = {
  ballots: number
  abstained: number
  dots: number[]
  gave: number[][]
  spent: number[]
  pairwise: Pairwise
}

export function emptyVoteTally({ config, items }: Context): VoteTally {
  return {
    ballots: 0,
    abstained: 0,
    dots: zeros(items.length),
    gave: items.map(() => zeros(config.cap)),
    spent: zeros(config.budget + 1),
    pairwise: emptyPairwise(items.length),
  }
}

export function addVote(context: Context, tally: VoteTally, answer: VoteAnswer): void {
  addRanks(tally.pairwise, count(context, tally, answer, 1))
}

export function removeVote(context: Context, tally: VoteTally, answer: VoteAnswer): void {
  removeRanks(tally.pairwise, count(context, tally, answer, -1))
}

/** Counts everything but the comparisons; returns the weak order the dots induce, fewer dots = lower place. */
function count({ config, items }: Context, tally: VoteTally, { dots }: VoteAnswer, sign: 1 | -1): number[] {
  const positions = itemPositions(items)
  const ranks = new Array<number>(items.length).fill(config.cap)
  let spent = 0
  for (const [id, given] of Object.entries(dots)) {
    const position = positionOf(positions, id)
    bump(tally.dots, position, sign * given)
    bump(tally.gave[position] ?? [], given - 1, sign)
    ranks[position] = config.cap - given
    spent += given
  }
  tally.ballots += sign
  if (spent === 0) tally.abstained += sign
  bump(tally.spent, spent, sign)
  return ranks
}

export function mergeVotes(context: Context, tallies: readonly VoteTally[]): VoteTally {
  const merged = emptyVoteTally(context)
  for (const tally of tallies) {
    merged.ballots += tally.ballots
    merged.abstained += tally.abstained
    addCounts(merged.dots, tally.dots)
    for (const [position, gave] of tally.gave.entries()) addCounts(merged.gave[position] ?? [], gave)
    addCounts(merged.spent, tally.spent)
  }
  merged.pairwise = mergePairwise([merged.pairwise, ...tallies.map(({ pairwise }) => pairwise)])
  return merged
}

/** People who gave an item one dot or more. */
export function reachedBy(tally: VoteTally): number[] {
  return tally.gave.map((gave) => gave.reduce((sum, people) => sum + people, 0))
}

/** Everybody who submitted counts in the denominator: an empty ballot approves nothing, it is not missing. */
export function measureVotes(_context: Context, tally: VoteTally): Measure {
  return {
    n: tally.ballots,
    abstained: tally.abstained,
    sums: [...tally.dots],
    support: reachedBy(tally),
    answered: tally.dots.map(() => tally.ballots),
    pairwise: tally.pairwise,
  }
}

export function voteUnit({ config }: Context): MeasureUnit {
  return { min: 0, max: config.cap, divisor: 1 }
}

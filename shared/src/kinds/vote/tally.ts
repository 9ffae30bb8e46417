/** What the votes say: sums, people reached, how they were spread, and the comparisons they imply. */
import { addRanks, emptyPairwise, mergePairwise, type Pairwise, removeRanks } from '../../methods/pairwise.ts'
import { addCounts, bump, zeros } from '../counts.ts'
import { itemPositions, positionOf } from '../item-positions.ts'
import type { Measure, MeasureUnit, RoundContext } from '../kind.ts'
import { saysZero, spentBy, supportFrom, widthOf } from './ballot-type.ts'
import type { VoteAnswer, VoteConfig } from './schema.ts'

type Context = RoundContext<VoteConfig>

/**
 * `gave[item][d - 1]` = people who gave the item d (points: anything); `none[item]` = people who gave it a zero that says
 * something; `spent[s]` = people who used s of the budget. Plain JSON.
 */
export type VoteTally = {
  ballots: number
  abstained: number
  dots: number[]
  gave: number[][]
  none?: number[]
  spent: number[]
  pairwise: Pairwise
}

export function emptyVoteTally({ config, items }: Context): VoteTally {
  return {
    ballots: 0,
    abstained: 0,
    dots: zeros(items.length),
    gave: items.map(() => zeros(widthOf(config))),
    ...(saysZero(config) ? { none: zeros(items.length) } : {}),
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

/**
 * Counts everything but the comparisons; returns the weak order the vote induces: less given = lower place. An item left
 * out stands last where that is giving nothing, and is not compared where it is no opinion.
 */
function count(
  { config, items }: Context,
  tally: VoteTally,
  { dots }: VoteAnswer,
  sign: 1 | -1,
): (number | null)[] {
  const positions = itemPositions(items)
  const ranks = new Array<number | null>(items.length).fill(saysZero(config) ? null : config.cap)
  const entries = Object.entries(dots)
  for (const [id, given] of entries) {
    const position = positionOf(positions, id)
    bump(tally.dots, position, sign * given)
    if (given === 0) bump(tally.none ?? [], position, sign)
    else bump(tally.gave[position] ?? [], Math.min(given, widthOf(config)) - 1, sign)
    ranks[position] = config.cap - given
  }
  tally.ballots += sign
  if (entries.length === 0) tally.abstained += sign
  const spent = spentBy(
    config,
    entries.map(([, given]) => given),
  )
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
    addCounts(merged.none ?? [], tally.none ?? [])
    addCounts(merged.spent, tally.spent)
  }
  merged.pairwise = mergePairwise([merged.pairwise, ...tallies.map(({ pairwise }) => pairwise)])
  return merged
}

/** People who gave an item so much or more. */
export function reachedBy(tally: VoteTally, least = 1): number[] {
  return tally.gave.map((gave) => gave.slice(least - 1).reduce((sum, people) => sum + people, 0))
}

/** People per item and level, from 0 to the most. */
export function levelsOf({ gave, none = [] }: VoteTally): number[][] {
  return gave.map((counts, position) => [none[position] ?? 0, ...counts])
}

/**
 * Everybody who submitted counts in the denominator of what is given out of a budget: an empty ballot approves nothing, it
 * is not missing. Scores, and yes and no, are of those who gave one: none is no opinion and never a zero.
 */
export function measureVotes({ config }: Context, tally: VoteTally): Measure {
  const sums = [...tally.dots]
  const support = reachedBy(tally, supportFrom(config))
  const { ballots, abstained, pairwise } = tally
  if (!saysZero(config)) {
    return {
      n: ballots,
      abstained,
      sums,
      support,
      answered: tally.dots.map(() => tally.ballots),
      pairwise,
    }
  }
  const n = ballots - abstained
  const answered = levelsOf(tally).map((levels) => levels.reduce((sum, people) => sum + people, 0))
  const fewest = config.method === 'score' ? Math.max(3, Math.ceil(n / 4)) : 0
  return { n, abstained, sums, support, answered, fewest, pairwise }
}

export function voteUnit({ config }: Context): MeasureUnit {
  return { min: 0, max: config.cap, divisor: 1 }
}

/** Whatever got anything. */
export function supportedBy({ items }: Context, { dots }: VoteAnswer): number[] {
  const positions = itemPositions(items)
  return Object.keys(dots).map((id) => positionOf(positions, id))
}

/** The two readings of one result: each person equal (primary) and each stakeholder group equal (companion). */
import { leastCommonMultiple } from './least-common-multiple.ts'
import { tiersOf } from './tiers.ts'

/** One group: people who answered, and per item the integer sum of what they gave (doubled scores stay doubled). */
type GroupSums = { readonly n: number; readonly sums: readonly number[] }

/** Per item its value (in the unit of the sums, per person), and the tiers, best first, decided without rounding. */
type Weighted = { values: number[]; tiers: number[][] }

/**
 * Every group has the same say: per item the mean over groups of sum / n. Groups nobody answered in are left out.
 * Ties are exact, by integers over the common denominator. null when no group answered.
 */
export function equalGroupValues(groups: readonly GroupSums[]): Weighted | null {
  const answered = groups.filter(({ n }) => n > 0)
  const common = answered.reduce((lcm, { n }) => leastCommonMultiple(lcm, BigInt(n)), 1n)
  return weigh(answered, (n) => common / BigInt(n), common * BigInt(answered.length))
}

/** Every person has the same say: per item the sum over all groups / all who answered. null when nobody answered. */
export function personValues(groups: readonly GroupSums[]): Weighted | null {
  const answered = groups.filter(({ n }) => n > 0)
  return weigh(answered, () => 1n, BigInt(answered.reduce((total, { n }) => total + n, 0)))
}

function weigh(
  groups: readonly GroupSums[],
  factor: (n: number) => bigint,
  denominator: bigint,
): Weighted | null {
  const items = groups[0]?.sums.length
  if (items === undefined) return null
  const numerators = new Array<bigint>(items).fill(0n)
  for (const { n, sums } of groups) {
    if (sums.length !== items) throw new RangeError('groups over different items cannot be weighed together')
    for (const [item, sum] of sums.entries()) {
      numerators[item] = (numerators[item] ?? 0n) + BigInt(sum) * factor(n)
    }
  }
  return {
    values: numerators.map((numerator) => quotient(numerator, denominator)),
    tiers: tiersOf(numerators, (first, second) => (first < second ? -1 : Number(first > second))),
  }
}

/** As a double, correctly rounded while both fit in 2^53; cut down first where a double would overflow. */
function quotient(numerator: bigint, denominator: bigint): number {
  const excess = BigInt(Math.max(0, denominator.toString(2).length - 900))
  return Number(numerator >> excess) / Number(denominator >> excess)
}

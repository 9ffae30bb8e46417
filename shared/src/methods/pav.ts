/** Proportional approval voting: the set with the most satisfaction, 1 + 1/2 + 1/3 + ... per person for what they support in it. */
import type { ApprovalBallot } from './approval.ts'
import { bitCount } from './bit-sets.ts'
import { binomial, combinations } from './combinations.ts'
import { leastCommonMultiple } from './least-common-multiple.ts'

/** Most looked at: sets times different ballots, where making a set is the work of 50 ballots. */
const MOST_WORK = 50_000_000
const SET_WORK = 50
/** Bits of one integer. */
const MOST_ITEMS = 31
/** Its whole harmonic unit, lcm(1..20), times 1e6 people stays an exact integer. */
const MOST_SEATS = 20

/**
 * All sets of k items with the highest score, each in index order, and that score. `sets` null when more than `most` tie;
 * the whole null when there are too many items, places or sets to try them all. Ties are decided in integers.
 * Source: Thiele 1895; Lackner & Skowron 2023.
 */
export function pav(
  m: number,
  ballots: readonly ApprovalBallot[],
  k: number,
  most: number,
): { score: number; sets: number[][] | null } | null {
  const size = Math.min(k, m)
  if (m > MOST_ITEMS || size > MOST_SEATS || binomial(m, size) * (ballots.length + SET_WORK) > MOST_WORK)
    return null
  const { unit, worth } = harmonic(size)
  const masks = ballots.map(({ items, count }) => ({ mask: maskOf(items), count }))
  if (ballots.reduce((sum, { count }) => sum + count, 0) * (worth.at(-1) ?? 0) > Number.MAX_SAFE_INTEGER)
    return null
  let best = -1
  let sets: number[][] = []
  let ties = 0
  for (const set of combinations([...new Array(m).keys()], size)) {
    const chosen = maskOf(set)
    let score = 0
    for (const { mask, count } of masks) score += count * (worth[bitCount(mask & chosen)] ?? 0)
    if (score < best) continue
    if (score > best) [best, sets, ties] = [score, [], 0]
    ties += 1
    if (ties <= most) sets.push(set)
  }
  return { score: best / unit, sets: ties > most ? null : sets }
}

/** worth[j] = (1 + 1/2 + ... + 1/j) in whole units of 1 / lcm(1..size). */
function harmonic(size: number): { unit: number; worth: number[] } {
  const parts = Array.from({ length: size }, (_, at) => at + 1)
  const unit = Number(parts.reduce((lcm, part) => leastCommonMultiple(lcm, BigInt(part)), 1n))
  const worth = [0]
  for (const part of parts) worth.push((worth.at(-1) ?? 0) + unit / part)
  return { unit, worth }
}

function maskOf(items: readonly number[]): number {
  return items.reduce((mask, item) => mask | (1 << item), 0)
}

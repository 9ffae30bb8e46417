/** Method of Equal Shares: everybody has the same budget, and an item is bought by those who support it, paying equally. */
import type { ApprovalBallot } from './approval.ts'
import { greatestCommonDivisor } from './least-common-multiple.ts'

/** Ballots read over all ways of settling ties; beyond it the ways are too many. */
const MOST_READ = 30_000_000

/**
 * All sets that may be bought when ties are settled one way or another, each in index order; one set when ties do not
 * matter. Each of n people has k/n; an item costs 1; its supporters pay the same rho each, or all they have left; the item
 * with the lowest rho comes first, until none is affordable. Usually fewer than k are bought. Exact fractions throughout.
 * null without ballots, and when there are more than `most` sets or too many ways. Source: Peters & Skowron 2020.
 */
export function equalShares(
  m: number,
  ballots: readonly ApprovalBallot[],
  k: number,
  most: number,
): number[][] | null {
  const n = ballots.reduce((sum, { count }) => sum + count, 0)
  if (n === 0) return null
  const supporters = Array.from({ length: m }, (): number[] => [])
  for (const [ballot, { items }] of ballots.entries())
    for (const item of items) supporters[item]?.push(ballot)
  const start: Purse = {
    unit: BigInt(n),
    money: [BigInt(k)],
    kindOf: new Int32Array(ballots.length),
    bought: [],
  }
  const sets = new Map<string, number[]>()
  const seen = new Set<string>()
  const open = [start]
  let read = 0
  for (let purse = open.pop(); purse; purse = open.pop()) {
    for (;;) {
      read += ballots.length * 4 + m
      if (read > MOST_READ && open.length > 0) return null
      const tied = cheapest(purse, supporters, ballots)
      if (tied.length === 0) {
        const bought = [...purse.bought].sort((a, b) => a - b)
        sets.set(bought.join(), bought)
        if (sets.size > most) return null
        break
      }
      const [first, ...rest] = contested(purse, tied, supporters)
      if (first === undefined) break
      if (rest.length > 0) {
        for (const offer of [first, ...rest]) {
          const branch = buy(purse, offer, supporters[offer.item] ?? [])
          const key = fingerprint(branch)
          if (!seen.has(key)) open.push(branch)
          seen.add(key)
        }
        break
      }
      purse = buy(purse, first, supporters[first.item] ?? [])
    }
  }
  return [...sets.values()]
}

/**
 * What is left of the budgets. Ballots of one kind have the same money; money is in 1/unit of an item's cost, so that all
 * budgets are integers over one denominator. Never changed in place: branches share it.
 */
type Purse = {
  readonly unit: bigint
  readonly money: readonly bigint[]
  readonly kindOf: Int32Array
  readonly bought: readonly number[]
}

/** rho = owed / payers, in 1/unit: what is to be paid by those who cannot be emptied, and how many they are. */
type Offer = { readonly item: number; readonly owed: bigint; readonly payers: bigint }

/** The affordable items with the lowest rho: several when they tie. */
function cheapest(
  purse: Purse,
  supporters: readonly (readonly number[])[],
  ballots: readonly ApprovalBallot[],
): Offer[] {
  const { money, kindOf } = purse
  const poorestFirst = [...money.keys()].sort((a, b) => compare(money[a] ?? 0n, money[b] ?? 0n))
  let best: Offer[] = []
  for (const [item, voters] of supporters.entries()) {
    if (purse.bought.includes(item)) continue
    const people = new Float64Array(money.length)
    for (const voter of voters) {
      const kind = kindOf[voter] ?? 0
      people[kind] = (people[kind] ?? 0) + (ballots[voter]?.count ?? 0)
    }
    const offer = offerOf(item, poorestFirst, people, purse)
    if (offer === null) continue
    const against = best[0] ? compare(offer.owed * best[0].payers, best[0].owed * offer.payers) : -1
    if (against < 0) best = [offer]
    else if (against === 0) best.push(offer)
  }
  return best
}

function offerOf(
  item: number,
  poorestFirst: readonly number[],
  people: Float64Array,
  { unit, money }: Purse,
): Offer | null {
  let owed = unit
  let payers = BigInt(people.reduce((sum, each) => sum + each, 0))
  for (const kind of poorestFirst) {
    const many = people[kind] ?? 0
    if (many === 0) continue
    const each = money[kind] ?? 0n
    if (each * payers >= owed) return { item, owed, payers }
    owed -= each * BigInt(many)
    payers -= BigInt(many)
  }
  return null
}

/**
 * One group of tied items that people with money support in common. Groups take nothing from one another, so each may be
 * settled alone and in any order: rho never falls, and no other item becomes as cheap meanwhile.
 */
function contested(
  purse: Purse,
  tied: readonly Offer[],
  supporters: readonly (readonly number[])[],
): Offer[] {
  const payers = (offer: Offer) =>
    (supporters[offer.item] ?? []).filter((voter) => (purse.money[purse.kindOf[voter] ?? 0] ?? 0n) > 0n)
  const [first, ...others] = tied
  if (!first) return []
  const group = [first]
  const people = new Set(payers(first))
  let left = others
  for (let grown = true; grown; ) {
    const sharing = left.filter((offer) => payers(offer).some((voter) => people.has(voter)))
    grown = sharing.length > 0
    for (const offer of sharing) for (const voter of payers(offer)) people.add(voter)
    group.push(...sharing)
    left = left.filter((offer) => !sharing.includes(offer))
  }
  return group
}

function buy(purse: Purse, { item, owed, payers }: Offer, supporters: readonly number[]): Purse {
  // In units so fine that rho is an integer: `owed`.
  const kept = purse.money.map((each) => each * payers)
  const money = [...kept]
  const paid = new Map<number, number>()
  const kindOf = purse.kindOf.slice()
  for (const voter of supporters) {
    const kind = kindOf[voter] ?? 0
    let after = paid.get(kind)
    if (after === undefined) {
      const before = kept[kind] ?? 0n
      after = money.push(before > owed ? before - owed : 0n) - 1
      paid.set(kind, after)
    }
    kindOf[voter] = after
  }
  return { unit: purse.unit * payers, money, kindOf, bought: [...purse.bought, item] }
}

/** The same for purses from which the same follows. */
function fingerprint({ unit, money, kindOf, bought }: Purse): string {
  const left = money.map((each) => fraction(each, unit))
  return `${[...bought].sort((a, b) => a - b).join()} ${Array.from(kindOf, (kind) => left[kind]).join(' ')}`
}

function fraction(numerator: bigint, denominator: bigint): string {
  const common = greatestCommonDivisor(denominator, numerator)
  return `${numerator / common}/${denominator / common}`
}

function compare(a: bigint, b: bigint): number {
  return a < b ? -1 : Number(a > b)
}

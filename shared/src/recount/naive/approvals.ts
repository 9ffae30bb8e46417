/** Approvals a second time: each person alone with a purse or a satisfaction of their own, every set, every way of a tie. */
import { type Fraction, fraction, less, minus, same, times, total } from './fractions.ts'
import { naiveSubsets } from './subsets.ts'

/** What each person supports. */
export type Supports = readonly (readonly number[])[]

const itemsOf = (m: number) => [...new Array(m).keys()]

const supporters = (people: Supports, item: number) => people.filter((each) => each.includes(item)).length

export function naiveTopSets(people: Supports, items: readonly number[], k: number): number[][] {
  const sets = naiveSubsets(items, Math.min(k, items.length))
  const support = (set: readonly number[]) => set.reduce((sum, item) => sum + supporters(people, item), 0)
  const most = Math.max(...sets.map(support))
  return sets.filter((set) => support(set) === most)
}

export function naiveUnrepresented(people: Supports, set: readonly number[]): number {
  return people.filter((each) => !set.some((item) => each.includes(item))).length
}

export function naivePav(people: Supports, m: number, k: number): { score: Fraction; sets: number[][] } {
  const sets = naiveSubsets(itemsOf(m), Math.min(k, m))
  const score = (set: readonly number[]) =>
    total(
      people.flatMap((each) =>
        set.filter((item) => each.includes(item)).map((_, already) => fraction(1, already + 1)),
      ),
    )
  let best = fraction(-1)
  for (const set of sets) if (less(best, score(set))) best = score(set)
  return { score: best, sets: sets.filter((set) => same(score(set), best)) }
}

/** The equal payment that just reaches 1 when nobody pays more than they have; null when all together have less. */
function price(purses: readonly Fraction[]): Fraction | null {
  const sorted = [...purses].sort((one, other) => (less(one, other) ? -1 : 1))
  for (const poor of sorted.keys()) {
    const left = minus(fraction(1), total(sorted.slice(0, poor)))
    const rho = times(left, fraction(1, sorted.length - poor))
    const emptied = sorted.slice(0, poor).every((purse) => !less(rho, purse))
    const able = sorted.slice(poor).every((purse) => !less(purse, rho))
    if (emptied && able) return rho
  }
  return null
}

/** Every set that some way of settling the ties buys, as text. */
export function naiveEqualShares(people: Supports, m: number, k: number): Set<string> {
  const outcomes = new Set<string>()
  const shop = (bought: readonly number[], purses: readonly Fraction[]) => {
    const offers = itemsOf(m).flatMap((item) => {
      const rho = price(purses.filter((_, person) => people[person]?.includes(item)))
      return rho === null || bought.includes(item) ? [] : [{ item, rho }]
    })
    const cheapest = offers.filter(({ rho }) => !offers.some((other) => less(other.rho, rho)))
    if (cheapest.length === 0) outcomes.add([...bought].sort().join())
    for (const { item, rho } of cheapest) {
      const paid = purses.map((purse, person) => {
        if (!people[person]?.includes(item)) return purse
        return less(purse, rho) ? fraction(0) : minus(purse, rho)
      })
      shop([...bought, item], paid)
    }
  }
  shop(
    [],
    people.map(() => fraction(k, people.length)),
  )
  return outcomes
}

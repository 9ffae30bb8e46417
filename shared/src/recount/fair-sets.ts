/** Sets of items by support, and by equal shares: everybody has the same purse, and whoever supports an item pays for it equally. */
import { type Fraction, fraction, less, minus, same, times } from './naive/fractions.ts'

/** What each person supports. */
export type Supports = readonly (readonly number[])[]
export type FairSet = { items: number[]; added: number[] }

/** Ways of settling ties that are followed. */
const MOST_STEPS = 4000

const supporters = (people: Supports, item: number) => people.filter((each) => each.includes(item)).length

/** Every set of so many items with the most support; null for more than `most`. */
export function mostSupported(people: Supports, m: number, seats: number, most: number): number[][] | null {
  return topSets(
    [...new Array<number>(m).keys()].map((item) => ({ item, support: supporters(people, item) })),
    seats,
    most,
  )
}

function topSets(
  offers: readonly { item: number; support: number }[],
  seats: number,
  most: number,
): number[][] | null {
  const places = Math.min(seats, offers.length)
  const better = ({ support }: { support: number }) =>
    offers.filter((other) => other.support > support).length
  const notWorse = ({ support }: { support: number }) =>
    offers.filter((other) => other.support >= support).length
  const certain = offers.filter((offer) => notWorse(offer) <= places).map(({ item }) => item)
  const tied = offers
    .filter((offer) => better(offer) < places && notWorse(offer) > places)
    .map(({ item }) => item)
  let sets: number[][] = [certain]
  for (const [at, item] of tied.entries()) {
    const left = tied.length - at - 1
    sets = sets
      .flatMap((set) => [[...set, item], set])
      .filter((set) => set.length <= places && set.length + left >= places)
    if (sets.length > most * 2 ** 12) return null
  }
  return sets.length > most ? null : sets.map((set) => [...set].sort((a, b) => a - b)).sort(inOrder)
}

function inOrder(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((item, place) => item !== other[place])
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0)
}

/** Every set that some way of settling the ties comes to, places left over filled by support; null for more than `most`. */
export function fairSets(
  people: Supports,
  m: number,
  seats: number,
  most: number,
): FairSet[] | null | 'too-many-ways' {
  const bought = boughtSets(people, m, seats)
  if (bought === null) return 'too-many-ways'
  if (bought.length > most) return null
  const sets = new Map<string, FairSet>()
  for (const set of bought) {
    const rest = [...new Array<number>(m).keys()].filter((item) => !set.includes(item))
    const offers = rest.map((item) => ({ item, support: supporters(people, item) }))
    const ways = topSets(offers, Math.max(0, seats - set.length), most)
    if (ways === null) return null
    for (const added of ways) {
      const items = [...set, ...added].sort((a, b) => a - b)
      const known = sets.get(items.join())
      sets.set(items.join(), {
        items,
        added: known ? known.added.filter((item) => added.includes(item)) : added,
      })
    }
  }
  return [...sets.values()].sort((one, other) => inOrder(one.items, other.items))
}

/** People who support the same always have the same purse: they are one, of so many. */
type Purse = { items: readonly number[]; people: number; money: Fraction }

function boughtSets(people: Supports, m: number, seats: number): number[][] | null {
  const alike = new Map<string, Purse>()
  for (const items of people) {
    const known = alike.get(items.join())
    alike.set(items.join(), {
      items,
      people: (known?.people ?? 0) + 1,
      money: fraction(seats, people.length),
    })
  }
  const outcomes = new Map<string, number[]>()
  const seen = new Set<string>()
  const open: { bought: number[]; purses: readonly Purse[] }[] = [{ bought: [], purses: [...alike.values()] }]
  let steps = 0
  for (let way = open.pop(); way; way = open.pop()) {
    steps += 1
    if (steps > MOST_STEPS) return null
    const { bought, purses } = way
    const name = `${bought.join()} ${purses.map(({ money }) => money.join('/')).join()}`
    if (seen.has(name)) continue
    seen.add(name)
    const cheapest = cheapestOf(purses, m, bought)
    if (cheapest.length === 0) outcomes.set(bought.join(), bought)
    for (const { item, each } of cheapest) {
      const paid = purses.map((purse) =>
        purse.items.includes(item)
          ? { ...purse, money: less(purse.money, each) ? fraction(0) : minus(purse.money, each) }
          : purse,
      )
      open.push({ bought: [...bought, item].sort((a, b) => a - b), purses: paid })
    }
  }
  return [...outcomes.values()]
}

function cheapestOf(
  purses: readonly Purse[],
  m: number,
  bought: readonly number[],
): { item: number; each: Fraction }[] {
  const offers = [...new Array<number>(m).keys()].flatMap((item) => {
    if (bought.includes(item)) return []
    const each = priceOf(purses.filter(({ items }) => items.includes(item)))
    return each === null ? [] : [{ item, each }]
  })
  const least = offers.reduce<Fraction | null>(
    (one, { each }) => (one === null || less(each, one) ? each : one),
    null,
  )
  return least === null ? [] : offers.filter(({ each }) => same(each, least))
}

/** What each pays when all pay the same or all they have; null where they have less than 1 together. */
function priceOf(purses: readonly Purse[]): Fraction | null {
  const poorestFirst = [...purses].sort((one, other) => (less(one.money, other.money) ? -1 : 1))
  let left = fraction(1)
  let payers = purses.reduce((sum, { people }) => sum + people, 0)
  for (const { people, money } of poorestFirst) {
    const each = times(left, fraction(1, payers))
    if (!less(money, each)) return each
    left = minus(left, times(money, fraction(people)))
    payers -= people
  }
  return null
}

/** Who the people are and what they think: everything about them that is decided before the workshop opens. */
import { kindOf } from '@cabildo/shared/kinds/index'
import type { Item } from '@cabildo/shared/kinds/item'
import type { RankAnswer } from '@cabildo/shared/kinds/rank/schema'
import type { Door } from '@cabildo/shared/wire/contract'
import type { Group } from '@cabildo/shared/workshop/setup'
import type { ActivityView } from '@cabildo/shared/workshop/view'
import { type OpinionOf, opinionsOf } from './opinions.ts'
import type { Person } from './person.ts'
import { opinionsFrom, type Preferences } from './preferences.ts'
import { type Chance, chanceOf } from './seeded-random.ts'

export type CastOptions = {
  seed: number
  people: number
  groups: readonly Group[]
  preferences: Preferences | null
}

export class Cast {
  readonly seed: number
  readonly size: number
  readonly preferences: Preferences | null
  readonly #groups: readonly string[]
  readonly #seats: readonly (string | null)[]

  constructor({ seed, people, groups, preferences }: CastOptions) {
    this.seed = seed
    this.size = people
    this.preferences = preferences
    this.#groups = groups.map(({ id }) => id)
    this.#seats = chanceOf(seed, 'seats').shuffled(seatsFor(people, groups))
  }

  chance(...name: readonly (string | number)[]): Chance {
    return chanceOf(this.seed, ...name)
  }

  /** The group a person belongs to, found on the door; people of none take the first that is offered. */
  chooses(index: number, { groups }: Door): string | null {
    const own = this.#seats[index] ?? null
    return (groups.find(({ id }) => id === own) ?? groups[0])?.id ?? null
  }

  /** What a person would answer to what their phone shows. `mood` makes another answer of the same person. */
  answer(person: Person, view: ActivityView, mood = ''): unknown {
    const kind = kindOf(view.kind)
    const tiers = this.preferences?.tiersOf(person.index, this.size) ?? null
    if (tiers !== null && view.kind === 'rank' && mood === '') return ranking(tiers, view.items)
    const opinion = this.#opinion(person, tiers, mood)
    const opinions = view.items.map((item) => opinion(wordsOf(item)))
    const context = { config: kind?.config.parse(view.config), items: view.items }
    return kind?.samples.answer?.(context, opinions, this.chance('answer', person.index, view.id, mood).next)
  }

  #opinion({ index, group }: Person, tiers: string[][] | null, mood: string): OpinionOf {
    if (mood !== '') return (item) => this.chance('mood', mood, index, item).next()
    if (tiers !== null && this.preferences) return opinionsFrom(tiers, this.preferences.names)
    return opinionsOf(this.seed, this.#groups, { index, group })
  }
}

/** An item's words, the same for everybody whatever their language. */
export function wordsOf({ text }: Pick<Item, 'text'>): string {
  return text.es ?? text.en ?? text.pt ?? ''
}

/** A real ballot as an answer about the items of a round. */
function ranking(tiers: readonly string[][], items: readonly Item[]): RankAnswer {
  const ids = new Map(items.map((item) => [wordsOf(item), item.id]))
  const known = tiers.map((tier) => tier.flatMap((name) => ids.get(name) ?? []))
  return { tiers: known.filter((tier) => tier.length > 0) }
}

/** One place in every group as far as people reach, the others by target seats (largest remainders; equal without targets). */
function seatsFor(people: number, groups: readonly Group[]): (string | null)[] {
  if (groups.length === 0) return Array.from({ length: people }, () => null)
  const total = groups.reduce((sum, { seats }) => sum + seats, 0)
  const rest = Math.max(0, people - groups.length)
  const shares = groups.map(({ id, seats }) => {
    const share = total === 0 ? rest / groups.length : (rest * seats) / total
    return { id, whole: Math.floor(share) + 1, remainder: share % 1 }
  })
  const seats = shares.flatMap(({ id, whole }) => Array.from({ length: whole }, () => id))
  const byRemainder = [...shares].sort((one, other) => other.remainder - one.remainder)
  for (const { id } of byRemainder) if (seats.length < people) seats.push(id)
  return seats.slice(0, Math.max(people, 0))
}

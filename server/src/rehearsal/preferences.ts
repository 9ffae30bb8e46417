/** Real rankings in a rehearsal: the alternatives of a PrefLib file become the items, each person takes one ballot. */
import { CARD_TEXT_MAX } from '@cabildo/shared/kinds/gather/limits'
import { kindOf } from '@cabildo/shared/kinds/index'
import type { Item } from '@cabildo/shared/kinds/item'
import type { Preflib } from '@cabildo/shared/preflib/parse-preflib'
import type { Language } from '@cabildo/shared/text'
import type { ActivitySetup, WorkshopSetup } from '@cabildo/shared/workshop/setup'
import type { OpinionOf } from './opinions.ts'

export type Preferences = {
  /** The alternatives as they stand on cards: no two alike, short enough, nothing in them that a card may not hold. */
  names: string[]
  /** How many ballots the file has. */
  ballots: number
  /** The order of one of `people` people, best first, by names. */
  tiersOf: (person: number, people: number) => string[][]
}

/** Suffixes need room on the card. */
const NAME_MAX = CARD_TEXT_MAX - 10

export function preferencesFrom({ alternatives, ballots }: Preflib): Preferences {
  const names: string[] = []
  for (const [index, alternative] of alternatives.entries()) {
    const plain = [...alternative.normalize('NFC').replace(/[\p{C}\p{Zl}\p{Zp}]/gu, ' ')]
      .slice(0, NAME_MAX)
      .join('')
      .trim()
    const name = plain === '' ? String(index + 1) : plain
    names.push(names.includes(name) ? `${name} (${index + 1})` : name)
  }
  const total = ballots.reduce((sum, { count }) => sum + count, 0)
  return {
    names,
    ballots: total,
    // Spread evenly over the file in its order: one each where there are as many people as ballots.
    tiersOf: (person, people) => {
      let left = Math.floor((person * total) / people)
      const ballot = ballots.find(({ count }) => {
        left -= count
        return left < 0
      })
      return (ballot?.tiers ?? []).map((tier) => tier.map((position) => names[position] ?? ''))
    },
  }
}

/** Likes what stands high on the ballot: 1 for the first place, 0 for the last, ties in the middle of their places. */
export function opinionsFrom(tiers: readonly string[][], names: readonly string[]): OpinionOf {
  const ranked = tiers.flat()
  const all = [...tiers, names.filter((name) => !ranked.includes(name))]
  const places = new Map<string, number>()
  let above = 0
  for (const tier of all) {
    for (const name of tier) places.set(name, above + (tier.length - 1) / 2)
    above += tier.length
  }
  return (item) => 1 - (places.get(item) ?? names.length - 1) / Math.max(1, names.length - 1)
}

/** The agenda with the alternatives in the place of its own items: all of them are ranked, as far and as tied as the ballots do. */
export function withPreferences(
  setup: WorkshopSetup,
  names: readonly string[],
  language: Language,
): WorkshopSetup {
  return { ...setup, agenda: setup.agenda.map((activity) => adapted(activity, names, language)) }
}

function adapted(activity: ActivitySetup, names: readonly string[], language: Language): ActivitySetup {
  const { kind, config, source } = activity
  const gathers = kind === 'gather' && config.contribute === true
  const begins = source === null && !gathers && kindOf(kind) !== undefined && kind !== 'present'
  return {
    ...activity,
    items: begins ? names.map((name, index) => itemOf(name, index, language)) : [],
    ...(kind === 'rank' && {
      config: { ...config, top: null, ties: true },
      source: source && { ...source, take: { rule: 'all' as const } },
    }),
  }
}

function itemOf(name: string, index: number, language: Language): Item {
  return { id: `alternative-${index + 1}`, text: { [language]: name }, from: [] }
}

/** Provenance: each priority back to the cards it grew out of, and its place at every step on the way. Nothing is retyped. */
import { kindOf } from '../../kinds/index.ts'
import type { Item } from '../../kinds/item.ts'
import { rankOf } from '../../methods/tiers.ts'
import { isChoice, isInFlow } from '../is-choice.ts'
import { isOrdered } from '../result/is-ordered.ts'
import { orderOf } from '../result/order-of.ts'
import type { Result, ResultItem } from '../result/result-types.ts'
import type { ActivitySetup } from '../setup.ts'
import type { WorkshopState } from '../state.ts'
import type { Priority, ReportActivity, ReportModel, ReportRound, Step } from './report-model.ts'

/** A shown item with the round that spoke of it last. */
type Standing = {
  item: Item
  found: ResultItem
  place: number
  tied: boolean
  round: ReportRound
  of: number
}

export function prioritiesOf(
  state: WorkshopState,
  activities: readonly ReportActivity[],
): ReportModel['priorities'] {
  const shown = activities.flatMap((activity) => {
    if (!hasOrder(activity)) return []
    const items = standingsOf(activity.rounds)
    return items.length === 0 ? [] : [{ activity, items }]
  })
  const last = lastChoice(state, shown)
  if (!last) return { activity: null, list: [] }
  const list = last.items
    .map(({ item, found, place, tied }): Priority => {
      const steps = shown.flatMap(({ activity, items }) => stepOf(activity.id, items, item.id))
      return { item, place, tied, label: found.label, cards: cardsOf(state, item), steps }
    })
    .sort((one, other) => one.place - other.place)
  return { activity: last.activity.id, list }
}

/** A choice that stands alone, such as a question at the end, does not take the place of what the agenda led to. */
function lastChoice<Shown extends { activity: ReportActivity }>(
  { activities }: WorkshopState,
  shown: readonly Shown[],
): Shown | undefined {
  const agenda = activities.map(({ setup }) => setup)
  const that = (is: typeof isChoice) => (one: Shown) =>
    agenda.some((setup: ActivitySetup) => setup.id === one.activity.id && is(agenda, setup))
  const choices = shown.filter(that(isChoice))
  return choices.findLast(that(isInFlow)) ?? choices.at(-1)
}

/** A result that orders nothing, such as who does what, makes no priorities. */
function hasOrder({ rounds }: ReportActivity): boolean {
  return rounds.every(({ result }) => result === null || isOrdered(result))
}

/** Where a round asked again about some items only, the others stand as they were shown before, and all are placed together. */
function standingsOf(rounds: readonly ReportRound[]): Standing[] {
  const shown = rounds.flatMap((round) => (round.result === null ? [] : [{ round, result: round.result }]))
  const from = shown.findLastIndex(({ round }) => !round.partial)
  const base = shown[from]
  if (base === undefined) return []
  const items = base.round.items.flatMap((item) => {
    const last = shown.slice(from).findLast(({ result }) => foundIn(result, item.id))
    const found = last && foundIn(last.result, item.id)
    return last && found ? [{ item, found, round: last.round }] : []
  })
  const isOneRound = items.every(({ round }) => round === base.round)
  const tiers = orderOf(
    items.map(({ found: { people }, round: { result } }) => ({
      // In whole units: what is shown as a fraction may tie and not look so.
      sum: Math.round(people.sum * (result?.unit.divisor ?? 1)),
      answered: people.answered,
    })),
  )
  const places = rankOf(tiers)
  return items.map(({ item, found, round }, index) => ({
    item,
    found,
    round,
    of: items.length,
    place: isOneRound ? found.people.place : (places[index] ?? 1),
    tied: isOneRound ? found.people.tied : tiers.some((tier) => tier.length > 1 && tier.includes(index)),
  }))
}

function foundIn({ items }: Result, id: string): ResultItem | undefined {
  return items.find((item) => item.id === id)
}

function stepOf(activity: string, standings: readonly Standing[], id: string): Step[] {
  const standing = standings.find(({ item }) => item.id === id)
  if (!standing) return []
  const { place, tied, found, round, of } = standing
  return [{ activity, round: round.n, place, of, tied, label: found.label }]
}

/** The cards an item grew out of, in their authors' words; the item itself when it was a card already. */
function cardsOf(state: WorkshopState, item: Item): Item[] {
  const find = (id: string): Item | null => {
    for (const { setup, slice } of state.activities) {
      const found = kindOf(setup.kind)?.contributions?.find(slice, id)
      if (found) return found
    }
    return null
  }
  const grown = item.from.map(find).filter((card) => card !== null)
  const own = find(item.id)
  return grown.length > 0 ? grown : own ? [own] : []
}

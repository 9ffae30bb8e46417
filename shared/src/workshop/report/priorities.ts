/** Provenance: each priority back to the cards it grew out of, and its place at every step on the way. Nothing is retyped. */
import { kindOf } from '../../kinds/index.ts'
import type { Item } from '../../kinds/item.ts'
import type { WorkshopState } from '../state.ts'
import type { Priority, ReportActivity, ReportModel, ReportRound, Step } from './report-model.ts'

export function prioritiesOf(
  state: WorkshopState,
  activities: readonly ReportActivity[],
): ReportModel['priorities'] {
  const shown = activities.flatMap((activity) => {
    const round = activity.rounds.findLast(({ result }) => result !== null)
    return round ? [{ activity, round }] : []
  })
  const last = shown.at(-1)
  if (!last?.round.result) return { activity: null, list: [] }
  const list = last.round.result.items
    .map(({ id, people, label }): Priority | null => {
      const item = last.round.items.find((candidate) => candidate.id === id)
      if (item === undefined) return null
      const steps = shown.flatMap(({ activity, round }) => stepOf(activity.id, round, id))
      return { item, place: people.place, tied: people.tied, label, cards: cardsOf(state, item), steps }
    })
    .filter((priority) => priority !== null)
    .sort((one, other) => one.place - other.place)
  return { activity: last.activity.id, list }
}

function stepOf(activity: string, { n, result }: ReportRound, id: string): Step[] {
  const found = result?.items.find((item) => item.id === id)
  if (!result || !found) return []
  const { place, tied } = found.people
  return [{ activity, round: n, place, of: result.items.length, tied, label: found.label }]
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

/** The priorities a second time: where each item stands among all, and on every step of its way, by the results printed above them. */
import type { Expected } from './expected.ts'
import type { PrintedActivity, PrintedReport, PrintedRound } from './recounted-report.ts'
import { isTied, placesByMean } from './standing.ts'

type Shown = { id: string; sum: number; answered: number; place: number; tied: boolean; label: Expected }
type Standing = Shown & { round: number; of: number }

export function recountPriorities({ activities, priorities }: PrintedReport): Expected {
  const standings = activities.flatMap((activity) => {
    const items = hasOrder(activity) ? standingsOf(activity.rounds) : []
    return items.length === 0 ? [] : [{ activity: activity.id, items }]
  })
  const chosen = standings.find(({ activity }) => activity === priorities.activity)
  if (!chosen) return { activity: null, list: [] }
  const list = [...chosen.items]
    .sort((one, other) => one.place - other.place)
    .map(
      ({ id, place, tied, label }): Expected => ({
        item: { id },
        place,
        tied,
        label,
        steps: standings.flatMap(({ activity, items }): Expected[] => {
          const own = items.find((item) => item.id === id)
          if (!own) return []
          return [
            { activity, round: own.round, place: own.place, of: own.of, tied: own.tied, label: own.label },
          ]
        }),
      }),
    )
  return { activity: chosen.activity, list }
}

/** Where everybody gives every item the same, items have no order. */
function hasOrder({ rounds }: PrintedActivity): boolean {
  return rounds.every(({ result }) => {
    const unit = Object(Object(result).unit) as { min?: number; max?: number }
    return result === null || (unit.min ?? 0) < (unit.max ?? 0)
  })
}

/** Where a round asked again about some items only, the others stand as they were shown before, and all are placed together. */
function standingsOf(rounds: readonly PrintedRound[]): Standing[] {
  const shown = rounds.filter(({ result }) => result !== null)
  const base = shown.findLast(({ partial }) => !partial)
  if (base === undefined) return []
  const since = shown.slice(shown.indexOf(base))
  const found = base.items.flatMap(({ id }) => {
    const last = since.findLast((round) => shownIn(round).some((item) => item.id === id))
    const item = last && shownIn(last).find((one) => one.id === id)
    return last && item ? [{ ...item, round: last.n }] : []
  })
  const isOneRound = found.every(({ round }) => round === base.n)
  const places = placesByMean(found.map(({ sum, answered }) => ({ n: answered, sum, support: 0 })))
  return found.map((item, at) => ({
    ...item,
    of: found.length,
    place: isOneRound ? item.place : (places[at] ?? 1),
    tied: isOneRound ? item.tied : isTied(places, at),
  }))
}

function shownIn({ result }: PrintedRound): Shown[] {
  const { items, unit } = Object(result) as { items: unknown; unit: unknown }
  if (!Array.isArray(items)) return []
  const divisor = Number(Object(unit).divisor)
  return items.map((item) => {
    const { id, people, label } = Object(item) as { id: string; people: unknown; label: Expected }
    const { sum, answered, place, tied } = Object(people) as Shown
    // In whole units, as sums are added up before they are shown.
    return { id, sum: Math.round(sum * divisor) || 0, answered, place, tied, label: label ?? null }
  })
}

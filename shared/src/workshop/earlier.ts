/** What the room said in the round before, for a person who is asked again: middle and spread, never names, and only if it was shown. */
import { median, quantile7 } from '../methods/ordinal.ts'
import { roundTotals } from './result/round-totals.ts'
import { type Activity, lastRound } from './state.ts'

/** Places on the item's ordered scale, 0 the lowest: the two middle answers, and the quartiles (type 7, rounded outwards). */
export type EarlierItem = { id: string; n: number; median: [number, number]; quartiles: [number, number] }
export type Earlier = { round: number; items: EarlierItem[] }

/** Null unless a round is open that asks again, as was planned, about what the room was shown. */
export function earlierOf(activity: Activity): Earlier | null {
  const open = lastRound(activity)
  if (!open?.reopened || open.closed !== null) return null
  const items = open.items.flatMap(({ id }): (EarlierItem & { round: number })[] => {
    const before = activity.rounds.findLast(
      ({ n, items: asked }) => n < open.n && asked.some((item) => item.id === id),
    )
    const totals = before?.shown ? roundTotals(activity, before) : null
    const again = totals?.rules.again
    if (!before || !totals || !again || again.planned(totals.context.config) < 2) return []
    // So few answers are themselves a small group.
    const secret = activity.setup.secrecy !== 'open'
    if (secret && (before.closed?.answered ?? 0) < before.smallestGroup) return []
    const counts = again.levels(totals.context, totals.tally)[
      before.items.findIndex((item) => item.id === id)
    ]
    const [middle, low, high] = [
      median(counts ?? []),
      quantile7(counts ?? [], 0.25),
      quantile7(counts ?? [], 0.75),
    ]
    if (middle === null || low === null || high === null) return []
    const n = (counts ?? []).reduce((sum, count) => sum + count, 0)
    return [{ round: before.n, id, n, median: middle, quartiles: [Math.floor(low), Math.ceil(high)] }]
  })
  const [first] = items
  if (first === undefined) return null
  return {
    round: Math.max(...items.map(({ round }) => round)),
    items: items.map(({ round: _, ...item }) => item),
  }
}

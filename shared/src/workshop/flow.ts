/** How items flow: what an activity receives when a round of it opens. Nothing is retyped and nothing is picked by accident. */
import { kindOf } from '../kinds/index.ts'
import type { Item } from '../kinds/item.ts'
import type { Measure } from '../kinds/kind.ts'
import { topTiers } from '../methods/tiers.ts'
import { isRefusal, type Refusal, refuse } from '../refusal.ts'
import { isAnswered } from './asked-before.ts'
import { givenBy, orderOf } from './result/order-of.ts'
import type { Take } from './setup.ts'
import { standingOf } from './standing.ts'
import { type Activity, findActivity, lastRound, phaseOf, type WorkshopState } from './state.ts'

/** Items written by hand, then those that the source rule lets in. */
export function itemsFor(state: WorkshopState, activity: Activity): Item[] | Refusal {
  const { source, items } = activity.setup
  if (source === null) return items
  const from = findActivity(state, source.activity)
  if (from === undefined) return refuse('source-needed')
  const taken = takeFrom(from, source.take)
  if (isRefusal(taken)) return taken
  return [...items, ...taken.filter(({ id }) => !items.some((item) => item.id === id))]
}

/** What the last closed round of an activity hands on, by the rule of the one who takes. */
export function takeFrom(from: Activity, take: Take): Item[] | Refusal {
  const kind = kindOf(from.setup.kind)
  if (kind?.contributions) {
    const phase = phaseOf(from)
    if (phase === 'planned' || phase === 'open') return refuse('source-not-closed')
    const cards = kind.contributions.outcome(from.slice)
    return take.rule === 'picked' ? cards.filter(({ id }) => take.items.includes(id)) : cards
  }
  const last = lastRound(from)
  if (!last?.closed) return refuse('source-not-closed')
  // An opening that nobody answered took nothing back.
  const round = from.rounds.findLast(isAnswered) ?? last
  const standing = standingOf(from)
  const items = standing?.items ?? round.items
  if (!standing?.measure) return items
  if (take.rule === 'all' && !round.shown) return items
  if (take.rule === 'picked') return items.filter(({ id }) => take.items.includes(id))
  // Which items are best is a result: what may not be revealed does not flow on either (S3).
  const least = round.smallestGroup
  if (from.setup.secrecy !== 'open' && (round.closed?.answered ?? 0) < least) {
    return refuse('too-few-answers', { params: { least } })
  }
  const chosen = chosenBy(take, standing.measure)
  // Before its reveal a result chooses items but does not say in which order they came (S1).
  const told = round.shown ? chosen : [...chosen].sort((one, other) => one - other)
  return told.flatMap((index) => items[index] ?? [])
}

/** Item indexes that the rule lets in, best first. */
function chosenBy(take: Exclude<Take, { rule: 'picked' }>, measure: Measure): number[] {
  const order = orderOf(givenBy(measure))
  switch (take.rule) {
    case 'all':
      return order.flat()
    case 'top': {
      // What nobody gave anything is not among the best, however few others there are.
      const given = order.map((tier) => tier.filter((index) => (measure.sums[index] ?? 0) > 0))
      return topTiers(given, take.n).items
    }
    case 'threshold':
      return order.flat().filter((index) => {
        const answered = measure.answered[index] ?? 0
        return answered > 0 && (measure.support[index] ?? 0) >= take.share * answered
      })
  }
}

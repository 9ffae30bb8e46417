/**
 * Which of the items that flow in were agreed, and on what that rests. It is told of what the room was shown: a result that
 * nobody has seen is no agreement, and who flows on by it says no more than the rule that took them (S1).
 */
import type { Ground, Grounded } from '../kinds/ground.ts'
import { kindOf } from '../kinds/index.ts'
import type { Item } from '../kinds/item.ts'
import { topTiers } from '../methods/tiers.ts'
import { isChoice } from './is-choice.ts'
import { isOrdered } from './result/is-ordered.ts'
import { givenBy, orderOf } from './result/order-of.ts'
import { resultOf } from './result/result-of.ts'
import type { ResultItem } from './result/result-types.ts'
import { roundTotals, type Totals } from './result/round-totals.ts'
import { REVEAL } from './reveal-steps.ts'
import type { Take } from './setup.ts'
import { type Standing, standingOf } from './standing.ts'
import { type Activity, findActivity, lastRound, type Round, type WorkshopState } from './state.ts'

type GroundOf = (id: string) => Ground | null

export function groundsOf(state: WorkshopState, activity: Activity, items: readonly Item[]): Grounded[] {
  const { source, items: written, config } = activity.setup
  const because = kindOf(activity.setup.kind)?.contributions?.asksGrounds?.writtenBecause(config)
  const agreed = upstreamOf(state, activity)
  const pick = source?.take.rule === 'picked' ? source.take : null
  return items.map(({ id: item }): Grounded => {
    if (written.some(({ id }) => id === item))
      return because ? { item, ground: 'picked', reason: because } : { item, ground: null }
    const ground = agreed(item)
    if (ground !== null || !pick?.reason || !pick.items.includes(item)) return { item, ground }
    return { item, ground: 'picked', reason: pick.reason }
  })
}

function upstreamOf(state: WorkshopState, { setup: { source } }: Activity): GroundOf {
  const from = source && findActivity(state, source.activity)
  return from ? passedIn(state, from, source.take) : () => null
}

/** Cards are agreed where they were before they were gathered; what was adopted stays so when it is put in order afterwards. */
function passedIn(state: WorkshopState, from: Activity, take: Take): GroundOf {
  const before = upstreamOf(state, from)
  const standing = kindOf(from.setup.kind)?.ballots ? standingOf(from) : null
  if (standing === null) return before
  const lead = leadOf(from, standing)
  // What only tells how things stand agrees on nothing, however many say that they stand well.
  const isChosen =
    lastRound(from)?.rule?.chooses ??
    isChoice(
      state.activities.map(({ setup }) => setup),
      from.setup,
    )
  return (id) => {
    const vote = voteOn(state, from, standing, id)
    if (vote === null) return null
    if (vote.totals.rules.adoptAt(vote.totals.context) !== null) return adopted(vote)
    return (isChosen ? byFigures(vote, take, lead) : null) ?? (before(id) === 'adopted' ? 'adopted' : null)
  }
}

/** What was said of an item, and in which round. */
type Vote = { id: string; round: Round; totals: Totals; found: ResultItem }

function voteOn(state: WorkshopState, from: Activity, standing: Standing, id: string): Vote | null {
  const round = standing.last[standing.items.findIndex((item) => item.id === id)]
  const totals = round && roundTotals(from, round)
  const found = round && resultOf(state, from, round)?.items.find((item) => item.id === id)
  return totals && found ? { id, round, totals, found } : null
}

/** Where a rule of adoption was set nothing else is an agreement, least of all where somebody blocked. */
function adopted({ round, found: { verdict } }: Vote): Ground | null {
  return round.toldTo >= REVEAL.groups && verdict?.adopted ? 'adopted' : null
}

function byFigures({ id, round, totals, found }: Vote, take: Take, lead: Lead): Ground | null {
  if (!isOrdered({ unit: totals.rules.unit(totals.context) })) return null
  if (round.toldTo >= REVEAL.labels && found.label === 'consensual') return 'consensual'
  const told = round.toldTo >= REVEAL.figures
  const share = totals.rule.thresholds.support
  const { support, answered, few } = found.people
  const isPast = answered > 0 && !few && support >= share * answered
  if (isPast && (told || (take.rule === 'threshold' && take.share >= share))) return 'threshold'
  const isTold = told || (take.rule === 'top' && take.n <= lead.top)
  return isTold && lead.items.has(id) ? 'lead' : null
}

type Lead = { top: number; items: ReadonlySet<string> }

/** The top as it was fixed before the first answer, whole tiers; what nobody gave anything is not in it. */
function leadOf(from: Activity, { items, measure }: Standing): Lead {
  const base = from.rounds.findLast(({ closed, partial }) => closed !== null && !partial)
  const top = base?.rule?.top ?? 0
  const order = measure ? orderOf(givenBy(measure)) : []
  const given = order.map((tier) => tier.filter((index) => (measure?.sums[index] ?? 0) > 0))
  return { top, items: new Set(topTiers(given, top).items.flatMap((index) => items[index]?.id ?? [])) }
}

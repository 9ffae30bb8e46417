/**
 * What the report adds to the result that the screens show: methods that are slow, or need the ballots one by one. Read from
 * the sealed ballots of a closed round, which change no more, so it is computed once.
 */
import { instantRunoff } from '../../methods/irv.ts'
import type { Ranks } from '../../methods/weak-order.ts'
import { shownCuts } from '../result/cuts.ts'
import { roundTotals, type Totals } from '../result/round-totals.ts'
import type { Activity, Round, WorkshopState } from '../state.ts'
import { type CommonOrder, commonOrder } from './common-order.ts'
import { type FairShare, fairShare } from './fair-share.ts'

/** One winner by instant run-off: votes per item and round; several winners, or null, where ties decide. */
export type Runoff = {
  /** The ids of the items that win, several where a tie decides which; null where ties can be settled in too many ways to follow. */
  winners: string[] | null
  /** Round by round the items that were still in with their votes, up to the last one or to the one in which a tie had to be settled. */
  rounds: {
    /** The id of the item. */
    item: string
    /** Ballots on which it stands first of those still in, split equally where several share that place. */
    votes: number
  }[][]
  /** The ids of the items that tie for dropping out, where the rounds end for that; null elsewhere. */
  tie: string[] | null
}

/** Each is null where the kind has no use for it; what needs ballots also where they are not at hand. */
export type Annex = {
  /** Orders that stand for the whole room; null where answers compare no items. */
  order: CommonOrder | null
  /** The fair-share set beside the most supported; null where nothing is chosen by support, or ballots were not at hand. */
  fairShare: FairShare | null
  /** The run-off for picking one item; null where that is not wanted, or ballots were not at hand. */
  runoff: Runoff | null
}

/** A ballot as it rests after the close. */
export type ReportBallot = { group: string | null; answer: unknown }

/** Of a round whose result may be shown. */
export function annexOf(
  state: WorkshopState,
  activity: Activity,
  round: Round,
  ballots: readonly ReportBallot[] | null,
): Annex | null {
  const totals = roundTotals(activity, round)
  if (totals === null || round.closed === null) return null
  const earlier = computed.get(round.closed)
  if (earlier?.groups === state.groups && (earlier.read || ballots === null)) return earlier.annex
  const annex = compute(state, activity, round, totals, ballots)
  computed.set(round.closed, { groups: state.groups, read: ballots !== null, annex })
  return annex
}

const computed = new WeakMap<object, { groups: unknown; read: boolean; annex: Annex }>()

/** The rounds whose ballots the report has still to read. */
export function roundsToRead(state: WorkshopState): { activity: string; round: number }[] {
  return state.activities.flatMap((activity) =>
    activity.rounds.flatMap((round) => {
      const totals = round.shown ? roundTotals(activity, round) : null
      const earlier = round.closed && computed.get(round.closed)
      const isRead = earlier?.read && earlier.groups === state.groups
      return totals?.rules.report.reads(totals.context.config) && !isRead
        ? [{ activity: activity.setup.id, round: round.n }]
        : []
    }),
  )
}

function compute(
  state: WorkshopState,
  activity: Activity,
  round: Round,
  totals: Totals,
  ballots: readonly ReportBallot[] | null,
): Annex {
  const { rules, rule, context, measure } = totals
  const items = round.items.map(({ id }) => id)
  // Hands that were dealt out to ballots say nothing of one person's choices.
  const reads = ballots && !round.byHand && rules.report.reads(context.config)
  const cuts = shownCuts(state, activity, round, totals)
  const supports = (ballots ?? []).map(({ group, answer }) => ({
    group,
    items: reads === 'support' ? rules.report.supported(context, answer) : [],
  }))
  return {
    order: rules.report.orders && measure.pairwise ? commonOrder(measure.pairwise, items) : null,
    fairShare: reads === 'support' ? fairShare(items, supports, rule.top, cuts) : null,
    runoff:
      reads === 'orders'
        ? runoffOf(
            items,
            (ballots ?? []).map(({ answer }) => rules.report.ranks(context, answer)),
          )
        : null,
  }
}

function runoffOf(items: readonly string[], orders: readonly Ranks[]): Runoff {
  const { winners, rounds, tie } = instantRunoff(
    items.length,
    orders.map((ranks) => ({ ranks, count: 1 })),
  )
  const named = (places: readonly number[]) => places.flatMap((place) => items[place] ?? [])
  return {
    winners: winners && named(winners),
    rounds: rounds.map((votes) => votes.map(([item, count]) => ({ item: items[item] ?? '', votes: count }))),
    tie: tie && named(tie),
  }
}

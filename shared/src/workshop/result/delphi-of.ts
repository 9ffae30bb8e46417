/**
 * Rounds of the same question (Delphi): what is settled, what moved, who came back, and whether to ask again. What was
 * planned (how many rounds, what counts as agreed) is read from the rule frozen when the round opened.
 */
import type { AgainRules } from '../../kinds/kind.ts'
import { delphiChange, delphiMovers, delphiStatus, rankingStop } from '../../methods/delphi.ts'
import { pairAgreement } from '../../methods/pair-agreement.ts'
import { topTiers } from '../../methods/tiers.ts'
import { isAnswered, timesAsked } from '../asked-before.ts'
import { standingOf } from '../standing.ts'
import type { Activity, Round } from '../state.ts'
import type { Cut } from './cuts.ts'
import { givenBy, orderOf } from './order-of.ts'
import type { Delphi, DelphiGroup, DelphiItem, DelphiRanking } from './result-types.ts'
import { roundTotals, type Totals } from './round-totals.ts'

type Gate = { secret: boolean; k: number }

/** Null where no further round was planned. */
export function delphiOf(
  activity: Activity,
  round: Round,
  totals: Totals,
  cuts: readonly Cut[],
  gate: Gate,
): Delphi | null {
  const { again } = totals.rules
  const planned = again?.planned(totals.context.config) ?? 1
  if (again === null || planned < 2) return null
  const previous = activity.rounds.findLast((one) => one.n < round.n && isAnswered(one))
  const items = again.partial ? itemsOf(activity, round, again, gate) : []
  const ranking = again.partial ? null : rankingOf(activity, totals, again, previous)
  return {
    planned,
    items,
    ranking: ranking?.told ?? null,
    people: previous
      ? {
          before: previous.closed?.answered ?? 0,
          now: round.closed?.answered ?? 0,
          back: again.back(totals.tally),
        }
      : null,
    groups: previous ? cuts.map((cut) => movementOf(cut, round, previous, totals, again, gate)) : [],
    stop:
      (ranking ? ranking.stop : stopOf(items)) ??
      (timesAsked(activity, round) >= planned ? 'last-round' : null),
  }
}

function itemsOf(
  activity: Activity,
  round: Round,
  again: AgainRules<unknown, unknown>,
  gate: Gate,
): DelphiItem[] {
  const standing = standingOf(activity, (one) => one.n <= round.n && isAnswered(one))
  return (standing?.items ?? []).map(({ id, text }, index): DelphiItem => {
    const last = standing?.last[index] ?? round
    return { id, text, asked: timesAsked(activity, last), ...standOf(activity, id, last, again, round, gate) }
  })
}

function stopOf(items: readonly DelphiItem[]): Delphi['stop'] {
  return items.some(({ status }) => status === 'open') ? null : 'nothing-open'
}

/** The order as a whole: agreement now and before, and what that says of asking again. */
function rankingOf(
  activity: Activity,
  totals: Totals,
  again: AgainRules<unknown, unknown>,
  previous: Round | undefined,
): { told: DelphiRanking; stop: ReturnType<typeof rankingStop> } {
  const earlier = previous ? roundTotals(activity, previous) : null
  const agreementOf = (of: Totals) => (of.measure.pairwise ? pairAgreement(of.measure.pairwise) : null)
  const topOf = ({ context, measure, rule }: Totals) =>
    topTiers(orderOf(givenBy(measure)), rule.top).items.map((index) => context.items[index]?.id ?? '')
  const now = { w: again.concordance(totals.tally), pairAgreement: agreementOf(totals) }
  const before = earlier && {
    w: again.concordance(earlier.tally),
    pairAgreement: agreementOf(earlier),
  }
  const sameTop = earlier && [...topOf(totals)].sort().join() === [...topOf(earlier)].sort().join()
  return {
    told: {
      ...now,
      wBefore: before?.w ?? null,
      pairAgreementBefore: before?.pairAgreement ?? null,
      sameTop,
    },
    stop: rankingStop(now, before, sameTop === true),
  }
}

/**
 * An item stands by the round that asked about it last. It is settled when the room agreed and did not move, or when it
 * agreed and was not asked about again; a lasting difference is a result too.
 */
function standOf(
  activity: Activity,
  id: string,
  last: Round,
  again: AgainRules<unknown, unknown>,
  now: Round,
  { secret, k }: Gate,
): Pick<DelphiItem, 'status' | 'change' | 'moved' | 'agreed'> {
  const totals = roundTotals(activity, last)
  const at = last.items.findIndex((item) => item.id === id)
  if (totals === null || at < 0) return { status: 'open', change: null, moved: null, agreed: false }
  const { context, tally } = totals
  const agreed = again.agreed(context, tally, at)
  const before = stoodBefore(activity, id, last)
  const moves = again.moves(context, tally)[at] ?? []
  const both = total(moves.flat())
  const change =
    before === null || (secret && both < k)
      ? null
      : delphiChange({ moves, before, now: total(again.levels(context, tally)[at] ?? []) })
  const leftOut = agreed && last.n < now.n
  return {
    status: leftOut ? 'settled' : delphiStatus(agreed, change),
    change,
    moved: change === null ? null : delphiMovers(moves),
    agreed,
  }
}

/** How many stood on the scale of the item when it was asked about before that; null when it never was. */
function stoodBefore(activity: Activity, id: string, last: Round): number | null {
  const before = activity.rounds.findLast(
    (one) => one.n < last.n && isAnswered(one) && one.items.some((item) => item.id === id),
  )
  const totals = before && roundTotals(activity, before)
  if (!totals) return null
  const at = before.items.findIndex((item) => item.id === id)
  return total(totals.rules.again?.levels(totals.context, totals.tally)[at] ?? [])
}

/** How far one shown part of the room moved over all items of the round, and how many of it did not come back. */
function movementOf(
  { id, bucket }: Cut,
  round: Round,
  previous: Round,
  { rules, context }: Totals,
  again: AgainRules<unknown, unknown>,
  { secret, k }: Gate,
): DelphiGroup {
  const own = ({ group }: { group: string | null }) => bucket.groups.includes(group)
  const tally = rules.merge(
    context,
    (round.closed?.tallies ?? []).filter(own).map((entry) => entry.tally),
  )
  const before = total((previous.closed?.tallies ?? []).filter(own).map(({ ballots }) => ballots))
  // An exchanged ballot may be of somebody who came back where nobody was before.
  const back = Math.min(before, again.back(tally))
  const moves = again.moves(context, tally)
  const both = total(moves.flat(2))
  const stayed = staying(moves)
  return {
    id,
    before: secret && before < k ? null : before,
    back: secret && before < k ? null : back,
    moved: both === 0 || (secret && back < k) ? null : (both - stayed) / both,
  }
}

/** Answers at the level where they were before. */
function staying(moves: ReturnType<AgainRules<unknown, unknown>['moves']>): number {
  return total(moves.map((rows) => total(rows.map((row, level) => row[level] ?? 0))))
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0)
}

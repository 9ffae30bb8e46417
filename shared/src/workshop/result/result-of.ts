/**
 * The result of a closed round: what leaves the server after the reveal, and what the report prints. Every figure about
 * a group passes the output gate first; labels, the equal-group tally and agreement are computed from what the gate let
 * through, so that no two figures together say more than each.
 */
import { consensusLabel } from '../../methods/consensus-label.ts'
import { rankOf, topTiers } from '../../methods/tiers.ts'
import type { Activity, Round, WorkshopState } from '../state.ts'
import { agreementOf } from './agreement.ts'
import { cutsOf, figureOf, groupsEqual, releaseRows, resultGroup } from './cuts.ts'
import { orderOf } from './order-of.ts'
import type { Finding, Result, ResultItem } from './result-types.ts'
import { roundTotals } from './round-totals.ts'

/** The most items on which the two tallies are compared: the top of the list that a room usually takes on. */
const TOP = 5

/**
 * Null while the round is open, for kinds that take no ballots, and where so few answered a confidential or anonymous
 * round that the whole room is itself a small group.
 */
export function resultOf(state: WorkshopState, activity: Activity, round: Round): Result | null {
  // Every audience of every tick asks for it, and a closed round changes no more: it is computed once for what it rests on.
  const rests = [round.closed, activity.setup, state.groups]
  const earlier = computed.get(round)
  if (earlier?.rests.every((part, index) => part === rests[index])) return earlier.result
  const result = compute(state, activity, round)
  computed.set(round, { rests, result })
  return result
}

const computed = new WeakMap<Round, { rests: unknown[]; result: Result | null }>()

function compute(state: WorkshopState, activity: Activity, round: Round): Result | null {
  const totals = roundTotals(activity, round)
  if (totals === null || round.closed === null) return null
  const { kind, rules, context, tally, measure } = totals
  const unit = rules.unit(context)
  const thresholds = activity.setup.thresholds ?? rules.thresholds
  const k = round.smallestGroup
  const secret = activity.setup.secrecy !== 'open'

  if (secret && round.closed.answered < k) return null

  const cuts = cutsOf(state, round.closed.tallies, k, totals)
  const sums = releaseRows(cuts, 'sums', unit, { secret, k })
  const support = releaseRows(cuts, 'support', { min: 0, max: 1 }, { secret, k })
  const byPeople = orderOf(measure)
  const byGroups = groupsEqual(sums)
  const peoplePlaces = rankOf(byPeople)
  const groupPlaces = rankOf(byGroups.tiers)
  // Places by groups mean something only where every item has a figure by groups.
  const comparable = cuts.length > 0 && byGroups.means.every((mean) => mean !== null)

  const items = round.items.map((item, index): ResultItem => {
    const answered = measure.answered[index] ?? 0
    const supported = measure.support[index] ?? 0
    const sum = (measure.sums[index] ?? 0) / unit.divisor
    const row = support[index] ?? { scale: 1, cells: [] }
    const cells = cuts.flatMap(({ id }, cut) => {
      const cell = row.cells[cut]
      return cell ? [{ id, cell }] : []
    })
    // Estimates are fractions over the row's scale: everything is taken that many times, so that it stays whole.
    const released = cells.map(({ id, cell }) => ({ id, support: cell.estimate, n: cell.n * row.scale }))
    const groupMean = byGroups.means[index] ?? null
    return {
      id: item.id,
      text: item.text,
      people: {
        sum,
        mean: answered === 0 ? null : sum / answered,
        place: peoplePlaces[index] ?? 1,
        tied: isTied(byPeople, index),
        support: supported,
        answered,
      },
      groupsEqual:
        groupMean === null || !comparable
          ? null
          : {
              mean: groupMean / unit.divisor,
              place: groupPlaces[index] ?? 1,
              tied: isTied(byGroups.tiers, index),
            },
      ...consensusLabel(
        { overall: { support: supported * row.scale, n: answered * row.scale }, groups: released },
        { ...thresholds, fewest: k * row.scale },
      ),
      verdict: rules.verdict(
        context,
        tally,
        index,
        released.length > 0
          ? released.map(({ support: backed, n }) => ({ support: backed, answered: n }))
          : [{ support: supported, answered }],
      ),
      groups: cells.map(({ id, cell }) => figureOf(id, cell)),
    }
  })

  return {
    round: round.n,
    n: measure.n,
    abstained: measure.abstained,
    answered: round.closed.answered,
    groups: cuts.map((cut) => resultGroup(state, cut)),
    smallestGroup: k,
    unit,
    thresholds,
    items,
    agreement: agreementOf(measure, cuts, secret),
    findings: comparable ? topFindings(round, byPeople, byGroups.tiers) : [],
    detail: rules.detail(context, tally),
    methods: kind.methods(context.config),
  }
}

function topFindings(round: Round, byPeople: number[][], byGroups: number[][]): Finding[] {
  const top = Math.min(TOP, Math.max(1, Math.floor(round.items.length / 2)))
  const people = new Set(topTiers(byPeople, top).items)
  const groups = new Set(topTiers(byGroups, top).items)
  return round.items.flatMap(({ id }, index): Finding[] =>
    people.has(index) === groups.has(index)
      ? []
      : [{ finding: 'top-differs', item: id, top, inPeople: people.has(index), inGroups: groups.has(index) }],
  )
}

function isTied(tiers: readonly (readonly number[])[], index: number): boolean {
  return tiers.some((tier) => tier.length > 1 && tier.includes(index))
}

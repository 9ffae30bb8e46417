/**
 * The result of a closed round: what leaves the server after the reveal, and what the report prints. Every figure about
 * a group is counted on parts of the room that the output gate let through, and elsewhere than in open rounds on ballots of
 * which some were exchanged between the groups, so that no figure of a group says what its people answered (S3).
 */
import { answerShape } from '../../methods/answer-shape.ts'
import { rankOf, topTiers } from '../../methods/tiers.ts'
import { timesAsked } from '../asked-before.ts'
import type { Activity, Round, WorkshopState } from '../state.ts'
import { agreementOf } from './agreement.ts'
import { captureOf } from './capture.ts'
import { cellsOf } from './cells-of.ts'
import { groupsEqual, pooledRows, resultGroup, rowsOf, shownCuts } from './cuts.ts'
import { delphiOf } from './delphi-of.ts'
import { isOrdered } from './is-ordered.ts'
import { givenBy, orderOf } from './order-of.ts'
import { partsOf } from './parts-of.ts'
import type { Agreement, Finding, Result, ResultItem } from './result-types.ts'
import { roundTotals } from './round-totals.ts'
import { verdictOf } from './verdict-of.ts'

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
  const { kind, rules, rule, context, tally, measure } = totals
  const unit = rules.unit(context)
  const { thresholds, top } = rule
  const { present } = round.closed
  const k = round.smallestGroup
  const secret = activity.setup.secrecy !== 'open'

  if (secret && round.closed.answered < k) return null

  const gate = { secret, k }
  const cuts = shownCuts(state, activity, round, totals)
  const rows = rowsOf(cuts, gate)
  const pooled = pooledRows(cuts, gate)
  const byPeople = orderOf(givenBy(measure))
  const byGroups = groupsEqual(rows)
  const peoplePlaces = rankOf(byPeople)
  const groupPlaces = rankOf(byGroups.tiers)
  // Places by groups mean something only where every item has a figure by groups.
  const ordered = isOrdered({ unit })
  const comparable = ordered && cuts.length > 0 && byGroups.means.every((mean) => mean !== null)

  const ordinal = rules.ordinal(context, tally)
  const isFew = (index: number) => (measure.answered[index] ?? 0) < (measure.fewest ?? 0)
  const named = (chosen: readonly number[]) =>
    round.items.flatMap(({ id }, index) => (chosen.includes(index) ? [id] : []))

  const items = round.items.map((item, index): ResultItem => {
    const answered = measure.answered[index] ?? 0
    const supported = measure.support[index] ?? 0
    const sum = (measure.sums[index] ?? 0) / unit.divisor
    const row = pooled[index] ?? { cells: [], parts: [] }
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
        few: isFew(index),
      },
      groupsEqual:
        groupMean === null || !comparable
          ? null
          : {
              mean: groupMean / unit.divisor,
              place: groupPlaces[index] ?? 1,
              tied: isTied(byGroups.tiers, index),
            },
      ...partsOf(row, cuts, { support: supported, n: answered }, { thresholds, k, divisor: unit.divisor }),
      ...(ordered ? {} : { label: null, lowest: null }),
      verdict: verdictOf(totals, index, row.cells, secret),
      shape: ordinal?.[index] ? answerShape(ordinal[index], supported) : null,
    }
  })

  return {
    round: round.n,
    asked: timesAsked(activity, round),
    n: measure.n,
    abstained: measure.abstained,
    answered: round.closed.answered,
    present: [...present.values()].reduce((sum, people) => sum + people, 0),
    groups: cuts.map((cut) => resultGroup(state, cut, present)),
    smallestGroup: k,
    unit,
    rule: { id: rule.id, version: rule.version },
    thresholds,
    top,
    exchanged: round.closed.exchanged && cuts.length > 0,
    items,
    cells: cellsOf(totals, cuts, gate),
    ...(round.byHand ? { byHand: true } : {}),
    agreement: round.byHand ? NO_AGREEMENT : agreementOf(measure, cuts),
    lead: {
      items: ordered ? named(topTiers(byPeople, top).items) : [],
      byGroups: comparable ? named(topTiers(byGroups.tiers, top).items) : null,
    },
    findings: comparable ? topFindings(round, top, byPeople, byGroups.tiers) : [],
    capture: ordered
      ? captureOf(
          cuts.map(({ id }) => id),
          round.items.map(({ id }) => id),
          rows.map((cells, index) => (isFew(index) ? cells.map(() => NO_ANSWERS) : cells)),
          byPeople,
          top,
        )
      : null,
    delphi: delphiOf(activity, round, totals, cuts, gate),
    detail: rules.detail(context, tally),
    methods: kind.methods(context.config),
  }
}

function topFindings(round: Round, top: number, byPeople: number[][], byGroups: number[][]): Finding[] {
  const people = new Set(topTiers(byPeople, top).items)
  const groups = new Set(topTiers(byGroups, top).items)
  return round.items.flatMap(({ id }, index): Finding[] =>
    people.has(index) === groups.has(index)
      ? []
      : [{ finding: 'top-differs', item: id, top, inPeople: people.has(index), inGroups: groups.has(index) }],
  )
}

/** Who raised a hand for what else is not known, so nobody is compared with anybody. */
const NO_AGREEMENT: Agreement = { overall: null, words: null, within: [], between: [] }

/** What too few answered has no place, with or without a group. */
const NO_ANSWERS = { n: 0, sum: 0, support: 0 }

function isTied(tiers: readonly (readonly number[])[], index: number): boolean {
  return tiers.some((tier) => tier.length > 1 && tier.includes(index))
}

/** Counts a closing round after an exchange of ballots between its groups (S3), by which no item's verdict changes. */
import { type Chance, exchangeBallots } from '../../disclosure/exchange-ballots.ts'
import { type Ballot, type OpenRound, talliesOf } from '../box.ts'
import type { GroupTally } from '../events.ts'
import { type Cut, cutsOf, pooledRows } from '../result/cuts.ts'
import { type Totals, totalsOf } from '../result/round-totals.ts'
import { verdictOf } from '../result/verdict-of.ts'
import type { Activity, Round, WorkshopState } from '../state.ts'

export type Counted = { ballots: ReadonlyMap<string, Ballot>; tallies: GroupTally[]; exchanged: boolean }

/** So often an exchange is drawn anew that would turn a verdict; after that nothing is exchanged, which has its chance anyway. */
const MOST_DRAWS = 200

/**
 * The ballots of a secret round, some of them in other groups than their own, and their tallies. An exchange that turned a
 * verdict is drawn again, so that what a room decides never hangs on the lot. Open rounds are counted as they are.
 */
export function countedAtClose(
  state: WorkshopState,
  activity: Activity,
  round: Round,
  open: OpenRound,
  chance: Chance,
): Counted {
  const tallies = talliesOf(open)
  const totals = totalsOf(activity, round, tallies)
  if (activity.setup.secrecy === 'open' || totals === null) {
    return { ballots: open.ballots, tallies, exchanged: false }
  }
  const k = round.smallestGroup
  const verdictsOf = (counted: readonly GroupTally[]) =>
    verdicts(cutsOf(state, counted, k, totals), totals, k)
  const parts = cutsOf(state, tallies, k, totals).map(({ bucket }) =>
    [...open.ballots].flatMap(([key, { group }]) => (bucket.groups.includes(group) ? [key] : [])),
  )
  const decided = verdictsOf(tallies)
  for (let draw = 0; draw < MOST_DRAWS; draw += 1) {
    const counted = exchangedTallies(open, parts, totals, tallies, chance)
    if (verdictsOf(counted.tallies) === decided) return counted
  }
  return { ballots: open.ballots, tallies, exchanged: true }
}

function exchangedTallies(
  open: OpenRound,
  parts: readonly (readonly string[])[],
  { rules, context }: Totals,
  tallies: readonly GroupTally[],
  chance: Chance,
): Counted {
  const ballots = new Map(open.ballots)
  // The tallies of the open round stay as they are: this close may still fail to be stored.
  const counted = new Map(
    tallies.map((own) => [own.group, { ...own, tally: rules.merge(context, [own.tally]) }]),
  )
  for (const { ballot: key, place } of exchangeBallots(parts, chance)) {
    const [ballot, other] = [open.ballots.get(key), open.ballots.get(place)]
    if (ballot === undefined || other === undefined || ballot.group === other.group) continue
    ballots.set(key, { ...ballot, group: other.group })
    rules.remove(context, counted.get(ballot.group)?.tally, ballot.answer)
    rules.add(context, counted.get(other.group)?.tally, ballot.answer)
  }
  return { ballots, tallies: [...counted.values()], exchanged: true }
}

/** What was decided of every item, as one text to compare. */
function verdicts(cuts: readonly Cut[], totals: Totals, k: number): string {
  const rows = pooledRows(cuts, { secret: true, k })
  return JSON.stringify(
    totals.context.items.map((_, item) => {
      const verdict = verdictOf(totals, item, rows[item]?.cells ?? [], true)
      return verdict && [verdict.adopted, verdict.why, verdict.by]
    }),
  )
}

/** Counts a closing round after an exchange of ballots between its groups (S3), by which no item's verdict changes. */
import { type Chance, exchangeBallots, type Moved } from '../../disclosure/exchange-ballots.ts'
import { type Ballot, type OpenRound, talliesOf } from '../box.ts'
import type { GroupTally } from '../events.ts'
import { type Cut, cutsOf, partOf, pooledRows } from '../result/cuts.ts'
import { type Totals, totalsOf } from '../result/round-totals.ts'
import { verdictOf } from '../result/verdict-of.ts'
import type { Activity, Round, WorkshopState } from '../state.ts'

/** `part`: under which name a group is told. */
export type Counted = {
  ballots: ReadonlyMap<string, Ballot>
  tallies: GroupTally[]
  exchanged: boolean
  part: (group: string | null) => string | null
}

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
  const k = round.smallestGroup
  const cuts = totals === null ? [] : cutsOf(state, tallies, k, totals)
  const part = (group: string | null) => partOf(cuts, group)
  if (activity.setup.secrecy === 'open' || totals === null) {
    return { ballots: open.ballots, tallies, exchanged: false, part }
  }
  const verdictsOf = (counted: readonly GroupTally[]) =>
    verdicts(cutsOf(state, counted, k, totals), totals, k)
  const parts = cuts.map(({ bucket }) =>
    [...open.ballots].flatMap(([key, { group }]) => (bucket.groups.includes(group) ? [key] : [])),
  )
  const decided = verdictsOf(tallies)
  for (let draw = 0; draw < MOST_DRAWS; draw += 1) {
    const moved = exchangeBallots(parts, chance)
    const counted = talliesAfter(moved, open, totals, tallies)
    if (verdictsOf(counted) === decided)
      return { ballots: ballotsAfter(moved, open), tallies: counted, exchanged: true, part }
  }
  return { ballots: open.ballots, tallies, exchanged: true, part }
}

function ballotsAfter(moved: readonly Moved<string>[], { ballots }: OpenRound): Map<string, Ballot> {
  const after = new Map(ballots)
  for (const { ballot: key, place } of moved) {
    const [ballot, other] = [ballots.get(key), ballots.get(place)]
    if (ballot && other) after.set(key, { ...ballot, group: other.group })
  }
  return after
}

/** The tallies of the open round stay as they are: this close may still fail to be stored. */
function talliesAfter(
  moved: readonly Moved<string>[],
  { ballots }: OpenRound,
  { rules, context }: Totals,
  tallies: readonly GroupTally[],
): GroupTally[] {
  const after = new Map(
    tallies.map((own) => [own.group, { ...own, tally: rules.merge(context, [own.tally]) }]),
  )
  for (const { ballot: key, place } of moved) {
    const [ballot, other] = [ballots.get(key), ballots.get(place)]
    if (!ballot || !other || ballot.group === other.group) continue
    rules.remove(context, after.get(ballot.group)?.tally, ballot.answer)
    rules.add(context, after.get(other.group)?.tally, ballot.answer)
  }
  return [...after.values()]
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

/** Builds the report model from a workshop at any moment: interim while it runs, final once it ended. Counts equal the screen's, for both come from `resultOf`. */
import { kindOf } from '../../kinds/index.ts'
import { representativeness } from '../../methods/representativeness.ts'
import { timesAsked } from '../asked-before.ts'
import { peopleIn } from '../people.ts'
import { countsOf } from '../people-view.ts'
import { resultOf } from '../result/result-of.ts'
import type { Activity, Round, WorkshopState } from '../state.ts'
import { printedTableOf } from '../table/table-of.ts'
import { headOf, roomOf } from '../view.ts'
import { annexOf, type ReportBallot } from './annex.ts'
import { notesOf, parkedOf } from './desk-report.ts'
import { prioritiesOf } from './priorities.ts'
import type { ReportActivity, ReportModel, ReportRound, Withheld } from './report-model.ts'

/** The sealed ballots of a round, where they are at hand; `roundsToRead` says of which they are needed. */
export type BallotsOf = (activity: string, round: number) => readonly ReportBallot[] | null

export function reportOf(
  state: WorkshopState,
  ballotsOf: BallotsOf = () => null,
  asked: { notes: boolean } = { notes: false },
): ReportModel {
  const rows = roomOf(state)
  const mirror = representativeness(rows.map(({ seats, present }) => ({ target: seats, present })))
  const activities = state.activities.flatMap((activity) => {
    const table = printedTableOf(state, activity)
    const isPrinted = activity.rounds.length > 0 || table !== null
    return isPrinted ? [{ ...reportActivity(state, activity, ballotsOf), table }] : []
  })
  return {
    edition: state.status === 'ended' ? 'final' : 'interim',
    workshop: headOf(state),
    template: state.template,
    openedAt: state.openedAt,
    ...(state.predecessor === null ? {} : { predecessor: state.predecessor }),
    rev: state.rev,
    room: {
      rows: rows.map((row, index) => ({ ...row, gap: mirror?.gaps[index] ?? null })),
      people: peopleIn(state),
      seats: state.groups.reduce((sum, { seats }) => sum + seats, 0),
      mirror: mirror?.index ?? null,
      counts: countsOf(state),
    },
    activities,
    priorities: prioritiesOf(state, activities),
    parked: parkedOf(state),
    ...(asked.notes ? { notes: notesOf(state) } : {}),
    deeds: [...state.deeds].map(([deed, count]) => ({ deed, count })),
    smallestGroup: state.smallestGroup,
  }
}

function reportActivity(
  state: WorkshopState,
  activity: Activity,
  ballotsOf: BallotsOf,
): Omit<ReportActivity, 'table'> {
  const { setup, rounds, slice } = activity
  const kind = kindOf(setup.kind)
  const shown = rounds.some((round) => round.shown)
  const config = kind?.config.parse(setup.config)
  return {
    id: setup.id,
    kind: setup.kind,
    title: setup.title,
    prompt: setup.prompt,
    secrecy: setup.secrecy,
    config: setup.config,
    rounds: rounds.map((round) => reportRound(state, activity, round, ballotsOf)),
    contributions: kind?.contributions?.report(config, slice, shown) ?? null,
  }
}

function reportRound(
  state: WorkshopState,
  activity: Activity,
  round: Round,
  ballotsOf: BallotsOf,
): ReportRound {
  const { n, reopened, partial, items, rule, closed } = round
  const result = round.shown ? resultOf(state, activity, round) : null
  return {
    n,
    asked: timesAsked(activity, round),
    reopened,
    partial,
    items,
    answered: closed?.answered ?? null,
    rule,
    result,
    annex: result && annexOf(state, activity, round, ballotsOf(activity.setup.id, n)),
    withheld: result === null ? whyWithheld(activity, round) : null,
    seal: closed?.seal ? { ballots: closed.seal.ballots, root: closed.seal.root } : null,
  }
}

function whyWithheld({ setup }: Activity, round: Round): Withheld {
  if (!kindOf(setup.kind)?.ballots) return 'no-ballots'
  if (round.closed === null) return 'still-open'
  return round.shown ? 'too-few-answers' : 'not-revealed'
}

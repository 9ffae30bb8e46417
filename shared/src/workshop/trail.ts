/**
 * What became of everything that was gathered, step by step, as the room was told, and which rounds are sealed: the same for
 * everybody, so that a phone finds its own on it without saying which those are, also where the server does not know.
 * Computed when somebody asks, of the log alone: no vote moves it, and no number of answers is in it.
 */
import { kindOf } from '../kinds/index.ts'
import type { Item } from '../kinds/item.ts'
import type { Grown, Seen } from '../kinds/kind.ts'
import type { ConsensusLabel } from '../methods/consensus-label.ts'
import type { Secrecy } from '../secrecy.ts'
import type { LocalText } from '../text.ts'
import { isAnswered, timesAsked } from './asked-before.ts'
import { isOrdered } from './result/is-ordered.ts'
import { released } from './result/released.ts'
import { resultOf } from './result/result-of.ts'
import { standsBy } from './standing.ts'
import { type Activity, type ActivityPhase, phaseOf, type Round, type WorkshopState } from './state.ts'

/** What came of an item. `place` is null where nothing orders the items, or too few answered; the others as far as they were told. */
export type Outcome = {
  place: { at: number; of: number; tied: boolean } | null
  label: ConsensusLabel | null
  adopted: boolean | null
}

/** `outcome` is null while the room is not shown it. */
export type TrailEntry = Seen & { outcome: Outcome | null }

export type TrailStep = {
  id: string
  kind: string
  title: LocalText
  secrecy: Secrecy
  phase: ActivityPhase
  /** The earlier step whose items it takes. */
  takes: string | null
  /** People answer about the entries; elsewhere they are gathered, discussed or planned. */
  asks: boolean
  /** Its closed rounds whose ballots are under a seal, and which time each of them asked. */
  sealed: { n: number; asked: number }[]
  /** What was gathered here is not shown; then the entries are those that flowed in. */
  unseen: boolean
  entries: TrailEntry[]
  /** Null where nothing grows from entries. */
  grown: Grown[] | null
}

/** The steps that were opened, in the order of the agenda. What is yet to come is not told. */
export type Trail = { steps: TrailStep[] }

export function trailOf(state: WorkshopState): Trail {
  return { steps: state.activities.flatMap((activity) => stepOf(state, activity)) }
}

function stepOf(state: WorkshopState, activity: Activity): TrailStep[] {
  const { setup, rounds, slice, revealStep } = activity
  const kind = kindOf(setup.kind)
  const { ballots = null, contributions = null } = kind ?? {}
  if (!kind || (!ballots && !contributions) || rounds.length === 0) return []
  const seen = contributions?.seen(kind.config.parse(setup.config), slice, revealStep > 0) ?? null
  const plain = (seen ?? flowedIn(activity)).map((one): TrailEntry => ({ ...one, outcome: null }))
  return [
    {
      id: setup.id,
      kind: setup.kind,
      title: setup.title,
      secrecy: setup.secrecy,
      phase: phaseOf(activity),
      takes: setup.source?.activity ?? null,
      asks: ballots !== null,
      sealed: rounds.flatMap((round) =>
        round.closed?.seal ? [{ n: round.n, asked: timesAsked(activity, round) }] : [],
      ),
      unseen: contributions !== null && seen === null,
      entries: ballots ? askedAbout(state, activity) : plain,
      grown: contributions?.grown?.(slice) ?? null,
    },
  ]
}

/** The items everybody was shown when a round opened; a later opening brings more. */
function flowedIn({ rounds }: Activity): Seen[] {
  const items = new Map(rounds.flatMap((round) => round.items.map((item) => [item.id, seenItem(item)])))
  return [...items.values()]
}

function askedAbout(state: WorkshopState, activity: Activity): TrailEntry[] {
  const { rounds } = activity
  const isOpen = phaseOf(activity) === 'open'
  const standing = isOpen ? null : standsBy(activity, isAnswered)
  const items = standing?.items ?? rounds.findLast(({ partial }) => !partial)?.items ?? []
  const mixed = new Set(standing?.last ?? []).size > 1
  return items.map((item, at) => {
    const round = standing?.last[at]
    const outcome = round ? outcomeOf(state, activity, round, item.id) : null
    // Places among different items, in different rounds, are no order.
    return { ...seenItem(item), outcome: outcome && (mixed ? { ...outcome, place: null } : outcome) }
  })
}

/** As far as the room is shown it now, and was shown it of that round. */
function outcomeOf(state: WorkshopState, activity: Activity, round: Round, id: string): Outcome | null {
  const step = Math.min(activity.revealStep, round.toldTo)
  const result = step > 0 ? resultOf(state, activity, round) : null
  const shown = result && released(result, step)
  const item = shown?.items.find((one) => one.id === id)
  if (!shown || !item) return null
  const { place, tied, few } = item.people
  return {
    place: few || !isOrdered(shown) ? null : { at: place, of: shown.items.length, tied },
    label: item.label,
    adopted: item.verdict?.adopted ?? null,
  }
}

function seenItem({ id, text, from }: Item): Seen {
  return { id, text, from }
}

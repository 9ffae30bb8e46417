/** The table that an activity draws of the votes before it: on the screens of what is shown now, in the report of what once was. */
import { kindOf } from '../../kinds/index.ts'
import { isAnswered } from '../asked-before.ts'
import { resultOf } from '../result/result-of.ts'
import type { Result } from '../result/result-types.ts'
import { REVEAL } from '../reveal-steps.ts'
import { standsBy } from '../standing.ts'
import { type Activity, lastRound, type Round, type WorkshopState } from '../state.ts'
import { type AskedItem, type AskedVote, consensusTable } from './consensus-table.ts'
import { sidesOf } from './sides-of.ts'
import type { ConsensusTable, Untold } from './table-types.ts'

/** Which rounds of a vote speak, and of which of these the labels may be told. */
type Told = { speaks: (round: Round) => boolean; tells: (round: Round) => boolean }

/** Null for an activity that draws none. */
export function tableOf(state: WorkshopState, activity: Activity): ConsensusTable | null {
  return drawn(state, activity, (vote) => {
    const shown = vote.revealStep >= REVEAL.labels
    return { speaks: (round) => shown && isAnswered(round), tells: ({ toldTo }) => toldTo >= REVEAL.labels }
  })
}

/** What was once revealed is printed whole. Null also where none of its votes was opened. */
export function printedTableOf(state: WorkshopState, activity: Activity): ConsensusTable | null {
  const table = drawn(state, activity, () => ({ speaks: ({ shown }) => shown, tells: () => true }))
  return table?.votes.some(({ untold }) => untold !== 'not-asked' && untold !== 'no-vote') ? table : null
}

function drawn(
  state: WorkshopState,
  activity: Activity,
  toldOf: (vote: Activity) => Told,
): ConsensusTable | null {
  const kind = kindOf(activity.setup.kind)
  const named = kind?.draws?.(kind.config.parse(activity.setup.config)) ?? null
  if (named === null) return null
  const earlier = state.activities.slice(0, state.activities.indexOf(activity))
  const votes = earlier.filter(({ setup }) =>
    named.length === 0 ? Boolean(kindOf(setup.kind)?.ballots) : named.includes(setup.id),
  )
  return consensusTable(votes.map((vote) => askedVote(state, vote, toldOf(vote))))
}

function askedVote(state: WorkshopState, vote: Activity, { speaks, tells }: Told): AskedVote {
  const { id, title } = vote.setup
  const silent = (untold: Untold): AskedVote => ({ id, title, untold, missing: 0, items: [] })
  const standing = standsBy(vote, speaks)
  if (standing === null) return silent(whyUntold(vote))
  const results = new Map<Round, Result | null>()
  for (const round of new Set(standing.last)) {
    results.set(round, tells(round) ? resultOf(state, vote, round) : null)
  }
  const items = standing.items.flatMap((item, at): AskedItem[] => {
    const round = standing.last[at]
    const result = round && results.get(round)
    return round && result ? askedItem(vote, round, result, item.id) : []
  })
  if (items.length === 0) return silent('too-few-answers')
  const labelled = items.filter(({ item, sides }) => item.label !== null && sides !== 'none')
  if (labelled.length === 0) return silent('no-labels')
  return { id, title, untold: null, missing: standing.items.length - items.length, items: labelled }
}

function askedItem(vote: Activity, round: Round, result: Result, id: string): AskedItem[] {
  const at = round.items.findIndex((item) => item.id === id)
  const item = result.items[at]
  if (!item) return []
  // Without groups to set side by side a label speaks of the room as one.
  const basis = result.groups.length === 0 ? 'room' : item.basis
  return [{ item: { ...item, basis }, result, sides: sidesOf(vote, round, result)[at] ?? null }]
}

function whyUntold(vote: Activity): Untold {
  if (!kindOf(vote.setup.kind)?.ballots) return 'no-vote'
  const round = lastRound(vote)
  if (round === undefined) return 'not-asked'
  if (round.closed === null) return 'still-open'
  return vote.rounds.some(isAnswered) ? 'not-revealed' : 'nobody-answered'
}

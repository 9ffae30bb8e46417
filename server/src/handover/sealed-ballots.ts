/** Holds the sealed ballots of a file to the seals in its log: the chain covers the seals, and the seals the ballots. */
import { kindOf } from '@cabildo/shared/kinds/index'
import { merkleRoot, olderLeaf } from '@cabildo/shared/record/merkle'
import { type Refusal, refuse } from '@cabildo/shared/refusal'
import type { SealedBallot, SealHow } from '@cabildo/shared/workshop/decide/decision'
import type { EventOf, LoggedEvent } from '@cabildo/shared/workshop/events'
import { advance, emptyLive } from '@cabildo/shared/workshop/live'
import { cutsOf, partOf } from '@cabildo/shared/workshop/result/cuts'
import { totalsOf } from '@cabildo/shared/workshop/result/round-totals'
import { findActivity, lastRound, type WorkshopState } from '@cabildo/shared/workshop/state'
import type { WorkshopRows } from '../ports.ts'
import { sha256 } from '../workshops/chain.ts'
import { sealedLeaf } from '../workshops/seal-round.ts'

/** Null when every sealed round has its ballots and there are no others. */
export function refuseOtherBallots(log: readonly LoggedEvent[], { sealed }: WorkshopRows): Refusal | null {
  const left = new Map(sealed.map((round) => [`${round.activity}/${round.round}`, round]))
  const live = emptyLive()
  for (const logged of log) {
    advance(live, logged)
    const { event } = logged
    if (event.type !== 'round-closed') continue
    const place = `${event.activity}/${event.round}`
    const ballots = left.get(place)?.ballots ?? []
    left.delete(place)
    if (!holds(live.state, event, ballots)) return differ(event)
  }
  const [stray] = left.values()
  return stray === undefined ? null : differ(stray)
}

function differ({ activity, round }: { activity: string; round: number }): Refusal {
  return refuse('file-ballots-differ', { params: { step: activity, round } })
}

function holds(state: WorkshopState, event: EventOf<'round-closed'>, ballots: SealedBallot[]): boolean {
  const { seal, cover } = event
  if (seal === null) return ballots.length === 0
  const sorted = ballots.toSorted((a, b) => (a.key < b.key ? -1 : 1))
  const how = howOf(state, event)
  const leaves = sorted.map((ballot) =>
    seal.leaf === undefined ? older(ballot) : sealedLeaf(cover ?? '', ballot, how, seal.leaf),
  )
  return seal.ballots === ballots.length && seal.root === merkleRoot(sha256, leaves)
}

function older({ key, group, answer }: SealedBallot): string {
  return olderLeaf(sha256, key, group, answer)
}

/** As it was when the round closed. */
function howOf(state: WorkshopState, event: EventOf<'round-closed'>): SealHow {
  const activity = findActivity(state, event.activity)
  const round = activity && lastRound(activity)
  const totals = activity && round ? totalsOf(activity, round, event.tallies) : null
  const cuts = round && totals ? cutsOf(state, event.tallies, round.smallestGroup, totals) : []
  return {
    part: (group) => partOf(cuts, group),
    counted: kindOf(activity?.setup.kind ?? '')?.ballots?.counted ?? [],
  }
}

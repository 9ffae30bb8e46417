/**
 * The ballot box of one workshop: the current ballot per (activity, round, key) of every open round, with tallies kept
 * by adding and removing. A changed ballot replaces the old one; no history, no time and no order is kept.
 */
import { kindOf } from '../kinds/index.ts'
import type { RoundContext } from '../kinds/kind.ts'
import type { GroupTally } from './events.ts'

/**
 * `own`: in confidential rounds, the key under which its phone finds it after the close, and which only that phone can
 * make again; empty where no phone will look for it, left out where the phone gave none.
 */
export type Ballot = { group: string | null; answer: unknown; own?: string | undefined }

/**
 * A change to the box, as it is stored: `voter` goes to the ledger of who has answered, never beside the ballot. It is
 * null when ballots come back from the store, which cannot say whose they are.
 */
export type BoxWrite =
  | { write: 'put'; activity: string; round: number; key: string; ballot: Ballot; voter: string | null }
  | { write: 'mark'; activity: string; round: number; voter: string }
  /** Takes an answer out again: of who has left, or of who is somebody else. `key`: null where the ballot stays. */
  | { write: 'take'; activity: string; round: number; key: string | null; voter: string }

export type OpenRound = {
  kind: string
  context: RoundContext<unknown>
  ballots: Map<string, Ballot>
  voters: Set<string>
  tallies: Map<string | null, { ballots: number; tally: unknown }>
}

export type Box = Map<string, OpenRound>

export function roundKey(activity: string, round: number): string {
  return `${activity}/${round}`
}

export function openInBox(
  box: Box,
  activity: string,
  round: number,
  kind: string,
  context: RoundContext<unknown>,
): void {
  box.set(roundKey(activity, round), {
    kind,
    context,
    ballots: new Map(),
    voters: new Set(),
    tallies: new Map(),
  })
}

/** Applies one write to an open round, in place, at the cost of the ballot. A write to a round that is gone is a fault. */
export function applyWrite(box: Box, write: BoxWrite): void {
  const open = box.get(roundKey(write.activity, write.round))
  if (open === undefined) throw new Error(`no open round ${write.activity}/${write.round}`)
  if (write.write === 'take') {
    open.voters.delete(write.voter)
    if (write.key !== null) takeBallot(open, write.key)
    return
  }
  if (write.voter !== null) open.voters.add(write.voter)
  if (write.write === 'put') putBallot(open, write.key, write.ballot)
}

function putBallot(open: OpenRound, key: string, ballot: Ballot): void {
  const rules = kindOf(open.kind)?.ballots
  if (!rules) throw new Error(`kind ${open.kind} takes no ballots`)
  takeBallot(open, key)
  const tally = tallyOf(open, ballot.group)
  rules.add(open.context, tally.tally, ballot.answer)
  tally.ballots += 1
  open.ballots.set(key, ballot)
}

function takeBallot(open: OpenRound, key: string): void {
  const ballot = open.ballots.get(key)
  if (ballot === undefined) return
  const tally = tallyOf(open, ballot.group)
  kindOf(open.kind)?.ballots?.remove(open.context, tally.tally, ballot.answer)
  tally.ballots -= 1
  open.ballots.delete(key)
  // As it will be when the box comes back from the store.
  if (tally.ballots === 0) open.tallies.delete(ballot.group)
}

function tallyOf(open: OpenRound, group: string | null): { ballots: number; tally: unknown } {
  let tally = open.tallies.get(group)
  if (tally === undefined) {
    tally = { ballots: 0, tally: kindOf(open.kind)?.ballots?.empty(open.context) }
    open.tallies.set(group, tally)
  }
  return tally
}

/** The tallies of a round as they go into the seal: groups in order of id, people without a group last. */
export function talliesOf(open: OpenRound): GroupTally[] {
  return [...open.tallies]
    .filter(([, { ballots }]) => ballots > 0)
    .map(([group, { ballots, tally }]) => ({ group, ballots, tally }))
    .sort((a, b) =>
      a.group === b.group ? 0 : a.group === null ? 1 : b.group === null ? -1 : a.group < b.group ? -1 : 1,
    )
}

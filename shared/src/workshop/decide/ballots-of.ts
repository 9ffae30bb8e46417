/** What becomes of somebody's ballots in the rounds that are open when they leave, change group, or turn out to be somebody else (I2). */
import { type Refusal, refuse } from '../../refusal.ts'
import type { BoxWrite, OpenRound } from '../box.ts'
import type { Live } from '../live.ts'
import { findActivity, lastRound, type Person } from '../state.ts'

type Answered = { activity: string; round: number; open: OpenRound; anonymous: boolean }

/** An anonymous ballot cannot be found again, by nobody: it stays in. */
export function dropBallots(live: Live, person: string): BoxWrite[] {
  return answeredBy(live, person)
    .filter(({ anonymous }) => !anonymous)
    .map(({ activity, round }) => ({ write: 'take', activity, round, key: person, voter: person }))
}

/** The ballot counts in the new group at once; one that nobody can find keeps the group it was cast in. */
export function moveBallots(live: Live, person: string, group: string | null): BoxWrite[] {
  return answeredBy(live, person).flatMap(({ activity, round, open }): BoxWrite[] => {
    const ballot = open.ballots.get(person)
    if (ballot === undefined) return []
    return [
      { write: 'put', activity, round, key: person, ballot: { group, answer: ballot.answer }, voter: person },
    ]
  })
}

/** What the kept one said stands; what only the other said becomes theirs. */
export function mergeBallots(live: Live, keep: Person, drop: string): BoxWrite[] | Refusal {
  const writes: BoxWrite[] = []
  for (const { activity, round, open, anonymous } of answeredBy(live, drop)) {
    const both = open.voters.has(keep.id)
    // Two ballots of one person, and nobody can say which they are.
    if (anonymous && both) return refuse('round-open')
    const ballot = open.ballots.get(drop)
    writes.push({ write: 'take', activity, round, key: anonymous ? null : drop, voter: drop })
    if (both) continue
    const who = { activity, round, voter: keep.id }
    writes.push(
      ballot === undefined || anonymous
        ? { write: 'mark', ...who }
        : { write: 'put', ...who, key: keep.id, ballot: { group: keep.group, answer: ballot.answer } },
    )
  }
  return writes
}

function answeredBy({ state, box }: Live, person: string): Answered[] {
  return [...box].flatMap(([key, open]): Answered[] => {
    const [id = ''] = key.split('/')
    const activity = findActivity(state, id)
    const round = activity && lastRound(activity)
    if (!activity || !round || !open.voters.has(person)) return []
    return [{ activity: id, round: round.n, open, anonymous: activity.setup.secrecy === 'anonymous' }]
  })
}

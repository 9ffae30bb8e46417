/** What becomes of somebody's ballots in the rounds that are open when they leave, change group, or turn out to be somebody else (I2). */
import { kindOf } from '../../kinds/index.ts'
import { type Refusal, refuse } from '../../refusal.ts'
import type { Secrecy } from '../../secrecy.ts'
import type { BoxWrite, OpenRound } from '../box.ts'
import type { Live } from '../live.ts'
import { findActivity, lastRound, type Person } from '../state.ts'

type Answered = { activity: string; round: number; open: OpenRound; secrecy: Secrecy; takesBallots: boolean }

/** An anonymous ballot cannot be found again, by nobody: it stays in. So do contributions, and that they were made. */
export function dropBallots(live: Live, person: string): BoxWrite[] {
  return answeredBy(live, person)
    .filter(({ secrecy, takesBallots }) => takesBallots && secrecy !== 'anonymous')
    .map(({ activity, round }) => ({ write: 'take', activity, round, key: person, voter: person }))
}

/** The ballot counts in the new group at once; one that nobody can find keeps the group it was cast in. */
export function moveBallots(live: Live, person: string, group: string | null): BoxWrite[] {
  return answeredBy(live, person).flatMap(({ activity, round, open }): BoxWrite[] => {
    const ballot = open.ballots.get(person)
    if (ballot === undefined) return []
    return [{ write: 'put', activity, round, key: person, ballot: { ...ballot, group }, voter: person }]
  })
}

/**
 * What the kept one said stands; what only the other said becomes theirs. Not while answers are secret: the one who stays
 * would be shown what the other had said, and of two anonymous ballots nobody can say which they are.
 */
export function mergeBallots(live: Live, keep: Person, drop: string): BoxWrite[] | Refusal {
  if (openRounds(live).some(({ secrecy, takesBallots }) => takesBallots && secrecy !== 'open'))
    return refuse('round-open')
  return answeredBy(live, drop).flatMap(({ activity, round, open }): BoxWrite[] => {
    const ballot = open.ballots.get(drop)
    const who = { activity, round, voter: keep.id }
    const taken: BoxWrite = { write: 'take', activity, round, key: drop, voter: drop }
    if (open.voters.has(keep.id)) return [taken]
    if (ballot === undefined) return [taken, { write: 'mark', ...who }]
    const { answer } = ballot
    return [taken, { write: 'put', ...who, key: keep.id, ballot: { group: keep.group, answer } }]
  })
}

function answeredBy(live: Live, person: string): Answered[] {
  return openRounds(live).filter(({ open }) => open.voters.has(person))
}

function openRounds({ state, box }: Live): Answered[] {
  return [...box].flatMap(([key, open]): Answered[] => {
    const [id = ''] = key.split('/')
    const activity = findActivity(state, id)
    const round = activity && lastRound(activity)
    if (!activity || !round) return []
    const takesBallots = Boolean(kindOf(open.kind)?.ballots)
    return [{ activity: id, round: round.n, open, secrecy: activity.setup.secrecy, takesBallots }]
  })
}

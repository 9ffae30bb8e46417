/** Casting a ballot: one effective ballot per person and round (I2), and in anonymous rounds one that nobody can trace (S2). */
import { kindOf } from '../../kinds/index.ts'
import { isRefusal, type Refusal, refuse } from '../../refusal.ts'
import type { Secrecy } from '../../secrecy.ts'
import type { Ballot, BoxWrite, OpenRound } from '../box.ts'
import { roundKey } from '../box.ts'
import type { CommandOf } from '../commands.ts'
import { findActivity } from '../state.ts'
import { type Deciding, type Decision, decided } from './decision.ts'

export function cast({ live, actor }: Deciding, command: CommandOf<'cast'>): Decision | Refusal {
  const activity = findActivity(live.state, command.activity)
  const person = actor.person === null ? undefined : live.state.people.get(actor.person)
  if (activity === undefined || person === undefined) return refuse('not-allowed')
  const rules = kindOf(activity.setup.kind)?.ballots
  if (!rules) return refuse('no-ballots-here')
  const open = live.box.get(roundKey(command.activity, command.round))
  if (open === undefined) return refuse('round-changed', { field: 'round' })

  const { secrecy } = activity.setup
  const key = ballotKey(open, person.id, secrecy === 'anonymous', command.key)
  if (isRefusal(key)) return key
  const parsed = rules.answer.safeParse(command.answer)
  if (!parsed.success) return refuse('bad-answer', { field: 'answer' })
  const answer = rules.accept(open.context, parsed.data)
  if (isRefusal(answer)) return answer

  const write: BoxWrite = {
    write: 'put',
    activity: command.activity,
    round: command.round,
    key,
    ballot: { group: person.group, answer, ...ownKey(secrecy, command.key) },
    voter: person.id,
  }
  return decided([], { writes: [write], traceless: secrecy === 'anonymous', secret: secrecy !== 'open' })
}

/** In confidential rounds the ballot is the person's until the close, and only its phone's afterwards. */
function ownKey(secrecy: Secrecy, key: string | undefined): Pick<Ballot, 'own'> {
  return secrecy === 'confidential' && key !== undefined ? { own: key } : {}
}

/**
 * The key a ballot is kept under. In anonymous rounds it comes from the phone, and ledger and box must agree: a person
 * who has voted must show the key of a ballot in the box, a person who has not must bring a new one. So the number of
 * ballots always equals the number of people who voted, and no ballot can be overwritten without its key.
 */
function ballotKey(
  open: OpenRound,
  person: string,
  anonymous: boolean,
  key: string | undefined,
): string | Refusal {
  if (!anonymous) return person
  if (key === undefined) return refuse('ballot-key-needed', { field: 'key' })
  const voted = open.voters.has(person)
  if (voted && !open.ballots.has(key)) return refuse('ballot-key-unknown', { field: 'key' })
  if (!voted && open.ballots.has(key)) return refuse('ballot-key-taken', { field: 'key' })
  return key
}

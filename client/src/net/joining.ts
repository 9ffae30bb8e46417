/** Joining and coming back. What is asked is written down before it is sent, so that a lost answer makes no second person (I2). */
import { isRefusal, type Refusal } from '@cabildo/shared/refusal'
import type { CommandEnvelope } from '@cabildo/shared/wire/contract'
import type { CommandOf } from '@cabildo/shared/workshop/commands'
import { postCommand } from './api.ts'
import {
  forgetSession,
  keepSession,
  newCommandId,
  newHexKey,
  newRejoinCode,
  newToken,
  readSession,
  type Session,
} from './session.ts'
import { forget, keep, readKept } from './storage.ts'

/** A join on its way: everything that makes the resend the same command. */
export type Joining = {
  id: string
  code: string
  command: CommandOf<'join'>
  token: string
  rejoinCode: string
  /** Made before the answer, so that two tabs that resend one join share one secret and either may change its ballots. */
  ballotSecret: string
}

const keyOf = (code: string) => `cabildo/joining/${code}`

/** A join that was begun on this phone and never answered. */
export function unansweredJoin(code: string): Joining | null {
  return readKept(keyOf(code), isJoining)
}

export function beginJoin(code: string, command: CommandOf<'join'>): Joining {
  const joining = {
    id: newCommandId(),
    code,
    command,
    token: newToken(),
    rejoinCode: newRejoinCode(),
    ballotSecret: newHexKey(),
  }
  keep(keyOf(code), joining)
  return joining
}

/** One try; null when no answer came, and the same join is to be tried again. */
export async function tryJoin(joining: Joining): Promise<Session | Refusal | null> {
  const { id, code, command, token, rejoinCode, ballotSecret } = joining
  const envelope: CommandEnvelope = { id, workshop: code, command, secrets: { token, rejoinCode } }
  const result = await postCommand(envelope, null)
  if (result === null) return null
  if (!result.ok) {
    const { ok: _, ...refusal } = result
    if (!refusal.retry) forget(keyOf(code))
    return refusal
  }
  const session = { code, workshop: result.workshop, token, rejoinCode, ballotSecret }
  keepSession(session)
  forget(keyOf(code))
  return session
}

/** Comes back by the rejoin code. An anonymous ballot given on the other phone stays that phone's: its secret is not here. */
export async function rejoin(code: string, rejoinCode: string): Promise<Session | Refusal | null> {
  const token = newToken()
  const result = await postCommand(
    { id: newCommandId(), workshop: code, command: { type: 'rejoin' }, secrets: { token, rejoinCode } },
    null,
  )
  if (result === null) return null
  if (!result.ok) {
    const { ok: _, ...refusal } = result
    return refusal
  }
  const session = { code, workshop: result.workshop, token, rejoinCode, ballotSecret: newHexKey() }
  keepSession(session)
  return session
}

export function isSession(answer: Session | Refusal | null): answer is Session {
  return answer !== null && !isRefusal(answer)
}

/** Leaves this phone's place in the workshop; the rejoin code still leads back to it. */
export function leave(code: string): void {
  if (readSession(code) !== null) forgetSession(code)
}

function isJoining(value: unknown): value is Joining {
  return (
    typeof value === 'object' && value !== null && 'id' in value && 'token' in value && 'command' in value
  )
}

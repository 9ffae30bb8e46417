/**
 * Taking a place on a shared tablet. As on a phone what is asked is written down before it is sent, so that a lost answer
 * makes no second person (I2); unlike there whoever goes away leaves nothing under way for the next.
 */
import { isRefusal, type Refusal } from '@cabildo/shared/refusal'
import type { CommandOf } from '@cabildo/shared/workshop/commands'
import { postCommand } from './api.ts'
import type { Joining } from './joining.ts'
import { addSeat, type Seat } from './seats.ts'
import { newCommandId, newHexKey, newRejoinCode, newToken } from './session.ts'
import { forget, keep, readKept } from './storage.ts'

const keyOf = (code: string) => `cabildo/seat-joining/${code}`

/** As it is kept. `at`: when it was last tried. */
type Kept = Joining & { at: number }

/** As long as somebody may stand there without a touch: later it is another who opens the page again. */
const LASTS = 90_000

/** A join that was begun on this tablet just before a reload, and never answered. */
export function unansweredSeat(code: string): Joining | null {
  const kept = readKept(keyOf(code), isKept)
  if (kept === null) return null
  const { at, ...joining } = kept
  if (Math.abs(Date.now() - at) < LASTS) return joining
  forget(keyOf(code))
  return null
}

export function beginSeat(code: string, command: Omit<CommandOf<'join'>, 'type' | 'channel'>): Joining {
  const joining: Joining = {
    id: newCommandId(),
    code,
    command: { ...command, type: 'join', channel: 'kiosk' },
    token: newToken(),
    rejoinCode: newRejoinCode(),
    ballotSecret: newHexKey(),
  }
  keepTried(joining)
  return joining
}

/** One try; null when no answer came, and the same join is to be tried again. */
export async function trySeat(joining: Joining): Promise<Seat | Refusal | null> {
  const { id, code, command, token, rejoinCode, ballotSecret } = joining
  if (id === unansweredSeat(code)?.id) keepTried(joining)
  const result = await postCommand({ id, workshop: code, command, secrets: { token, rejoinCode } }, null)
  if (result === null) return null
  if (!result.ok) {
    const { ok: _, ...refusal } = result
    if (!refusal.retry) leaveSeat(joining)
    return refusal
  }
  leaveSeat(joining)
  return addSeat({ code, workshop: result.workshop, token, rejoinCode, ballotSecret }, command.language)
}

/** Comes to a place on this tablet by the code that a facilitator gave out, or that one's phone shows. */
export async function rejoinSeat(
  code: string,
  rejoinCode: string,
  language: Seat['language'],
): Promise<Seat | Refusal | null> {
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
  return addSeat(session, language)
}

/** Lets go of a join. What somebody else has begun since stays. */
export function leaveSeat({ id, code }: Pick<Joining, 'id' | 'code'>): void {
  if (unansweredSeat(code)?.id === id) forget(keyOf(code))
}

export function isSeat(answer: Seat | Refusal | null): answer is Seat {
  return answer !== null && !isRefusal(answer)
}

function keepTried(joining: Joining): void {
  const kept: Kept = { ...joining, at: Date.now() }
  keep(keyOf(joining.code), kept)
}

function isKept(value: unknown): value is Kept {
  if (typeof value !== 'object' || value === null) return false
  return ['id', 'code', 'token', 'command', 'at'].every((field) => field in value)
}

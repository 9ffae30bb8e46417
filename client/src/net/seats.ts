/**
 * The places of people who share one tablet (R15): each a person of their own, found again by four digits. Kept apart from
 * the phone that this browser may be as well, and each under names of its own, so that nobody inherits from the one before.
 */
import type { Language } from '@cabildo/shared/text'
import { newCommandId, type Session } from './session.ts'
import { forget, keep, readKept } from './storage.ts'

export type Seat = {
  /** Never used again, unlike the digits: what is kept of this place is kept under it. */
  id: string
  /** Four digits, of nobody else on this tablet. */
  pin: string
  language: Language
  session: Session
}

const DIGITS = 10_000
const placeOf = (code: string, pin: string) => `cabildo/seat/${code}/${pin}`

/** Written for this page only, where the browser keeps nothing. */
const unlasting = new Set<string>()

/** Under which name drafts and the outbox of a seat are kept. */
export function keptUnder({ id }: Pick<Seat, 'id'>): string {
  return `kiosk-${id}`
}

export function seatsOf(code: string): Seat[] {
  const start = placeOf(code, '')
  const names = new Set([...kept(), ...unlasting].filter((name) => name.startsWith(start)))
  return [...names].flatMap((name) => readKept(name, isSeat) ?? [])
}

export function seatBy(code: string, pin: string): Seat | null {
  return readKept(placeOf(code, pin), isSeat)
}

export function addSeat(session: Session, language: Language): Seat {
  const { code } = session
  const seat = { id: newCommandId(), pin: newPin(seatsOf(code).map(({ pin }) => pin)), language, session }
  const name = placeOf(code, seat.pin)
  if (!keep(name, seat)) unlasting.add(name)
  return seat
}

/** Takes all places from this tablet, with what was begun there; their outboxes are the mail's to empty. */
export function forgetSeats(code: string): void {
  for (const seat of seatsOf(code)) {
    const drafts = `cabildo/draft/${keptUnder(seat)}/`
    for (const name of kept()) if (name.startsWith(drafts)) forget(name)
    const name = placeOf(code, seat.pin)
    forget(name)
    unlasting.delete(name)
  }
}

/** Every four digits equally likely, but for those that are taken; numbers beyond the last whole multiple are thrown away. */
export function newPin(taken: readonly string[]): string {
  const fair = 65_536 - (65_536 % DIGITS)
  for (;;) {
    for (const number of crypto.getRandomValues(new Uint16Array(8))) {
      const pin = String(number % DIGITS).padStart(4, '0')
      if (number < fair && !taken.includes(pin)) return pin
    }
  }
}

function kept(): string[] {
  try {
    return Object.keys(window.localStorage)
  } catch {
    return []
  }
}

function isSeat(value: unknown): value is Seat {
  if (typeof value !== 'object' || value === null || !('session' in value)) return false
  const texts = [value, value.session].flatMap((part, at) =>
    (at === 0 ? ['id', 'pin', 'language'] : ['code', 'workshop', 'token', 'rejoinCode', 'ballotSecret']).map(
      (field): unknown => Reflect.get(Object(part), field),
    ),
  )
  return texts.every((text) => typeof text === 'string')
}

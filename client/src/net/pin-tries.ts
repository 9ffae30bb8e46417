/** Wrong digits on a shared tablet: after five of them everybody waits, also over a reload. */
import { keep, readKept } from './storage.ts'

type Tries = { wrong: number[]; until: number }

const MOST = 5
const WAIT = 30_000
/** Whoever mistypes once in a while makes nobody wait. */
const LASTS = 5 * 60_000

const keyOf = (code: string) => `cabildo/seat-tries/${code}`

/** How long nobody may try, in ms; never more than the wait itself, whatever was done to the clock. */
export function pinWait(code: string, now: number): number {
  const until = readKept(keyOf(code), isTries)?.until ?? 0
  return until - now > WAIT ? WAIT : Math.max(0, until - now)
}

/** A right one does not take the wrong ones back: else whoever has a place could try for those of others for ever. */
export function noteWrongPin(code: string, now: number): void {
  const before = readKept(keyOf(code), isTries)?.wrong ?? []
  const wrong = [...before.filter((at) => Math.abs(now - at) < LASTS), now]
  const full = wrong.length >= MOST
  keep(keyOf(code), { wrong: full ? [] : wrong, until: full ? now + WAIT : 0 })
}

function isTries(value: unknown): value is Tries {
  return (
    Array.isArray(Reflect.get(Object(value), 'wrong')) && Number.isFinite(Reflect.get(Object(value), 'until'))
  )
}

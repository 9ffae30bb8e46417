/** When simulated people do what they do: most soon, some late, some twice, a few never. */
import type { Chance } from '../seeded-random.ts'

/** `after`: ms since they were asked. `mood`: '' says what they think, anything else something else. */
export type Moment = { after: number; mood: string }

const [NEVER, SOON, LATER] = [0.06, 0.7, 0.92]
const CHANGES = 0.12

export function answeringMoments(chance: Chance): Moment[] {
  const kind = chance.next()
  const spread = chance.next()
  if (kind < NEVER) return []
  const after =
    kind < SOON ? 2_000 + spread * 10_000 : kind < LATER ? 12_000 + spread * 14_000 : 26_000 + spread * 20_000
  if (!chance.happens(CHANGES)) return [{ after, mood: '' }]
  return [
    { after, mood: 'first thought' },
    { after: after + 3_000 + chance.next() * 6_000, mood: '' },
  ]
}

/** Most are there when the doors open, some are late. */
export function arrivingAfter(chance: Chance): number {
  return chance.happens(0.85) ? chance.next() * 6_000 : 6_000 + chance.next() * 14_000
}

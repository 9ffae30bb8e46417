/** Hostile input from a seed: the same number gives the same attack. */

export type Random = () => number

/** mulberry32: uniform in [0, 1). */
export function seeded(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export function pick<T>(random: Random, from: readonly T[]): T {
  const chosen = from[Math.floor(random() * from.length)]
  if (chosen === undefined) throw new Error('nothing to pick from')
  return chosen
}

export function nested(depth: number, open = '[', close = ']'): string {
  return open.repeat(depth) + close.repeat(depth)
}

const TEXTS = [
  '',
  ' ',
  '\u0000',
  '\u202e',
  '\ud800',
  '💣'.repeat(500),
  'a'.repeat(21_000),
  '__proto__',
  '../..',
  "'--",
  '<script>',
]
const NUMBERS = [0, -1, 1.5, 2 ** 31, 2 ** 53, -(2 ** 63), 1e308, 5e-324]

/** Any JSON value, some of it nasty. */
export function anyJson(random: Random, depth = 0): unknown {
  const kind = random() * (depth > 4 ? 6 : 9)
  if (kind < 1) return null
  if (kind < 2) return random() < 0.5
  if (kind < 4) return pick(random, NUMBERS)
  if (kind < 6) return pick(random, TEXTS)
  if (kind < 6.3) return JSON.parse(nested(1 + Math.floor(random() * 200)))
  const size = Math.floor(random() * 5)
  if (kind < 7.5) return Array.from({ length: size }, () => anyJson(random, depth + 1))
  const keys = [
    'type',
    'id',
    'workshop',
    'command',
    'constructor',
    'toJSON',
    'length',
    'then',
    '__proto__',
    'activity',
  ]
  return Object.fromEntries(
    Array.from({ length: size }, () => [pick(random, keys), anyJson(random, depth + 1)]),
  )
}

/** A well-formed message with one or two places spoilt. */
export function spoilt(random: Random, message: object): unknown {
  let copy: unknown = structuredClone(message)
  for (let times = random() < 0.7 ? 1 : 2; times > 0; times -= 1) copy = spoilOnce(random, copy)
  return copy
}

function spoilOnce(random: Random, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || random() < 0.15) return anyJson(random)
  const keys = Object.keys(value)
  if (keys.length === 0) return anyJson(random)
  const key = pick(random, keys)
  if (random() < 0.2) Reflect.deleteProperty(value, key)
  else Reflect.set(value, key, spoilOnce(random, Reflect.get(value, key)))
  return value
}

export function anyBytes(random: Random, most: number): Buffer {
  return Buffer.from(Array.from({ length: Math.floor(random() * most) }, () => Math.floor(random() * 256)))
}

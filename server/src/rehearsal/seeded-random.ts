/** Chance that can be repeated: the same seed and name give the same numbers on every machine. */

export type Chance = {
  /** Uniform in [0, 1). */
  next: () => number
  /** A whole number from 0 to `below` - 1. */
  below: (below: number) => number
  /** True once in `1 / share` times. */
  happens: (share: number) => boolean
  shuffled: <T>(list: readonly T[]) => T[]
}

/** Each name has its own sequence, so that what one person does never moves what another draws. */
export function chanceOf(seed: number, ...name: readonly (string | number)[]): Chance {
  let state = hashOf([seed, ...name].join('/'))
  const next = () => {
    // mulberry32 (Tommy Ettinger, public domain): 32 bits of state are plenty for a rehearsal.
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (many: number) => Math.floor(next() * many)
  return {
    next,
    below,
    happens: (share) => next() < share,
    shuffled: (list) => shuffle([...list], below),
  }
}

/** Fisher and Yates 1938, in place. */
function shuffle<T>(list: T[], below: (many: number) => number): T[] {
  for (let last = list.length - 1; last > 0; last--) {
    const other = below(last + 1)
    const [one, two] = [list[last], list[other]]
    if (one !== undefined && two !== undefined) [list[last], list[other]] = [two, one]
  }
  return list
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash
}

/** Numbers that look random and are the same on every machine: a pure sequence fixed by its seed. Not for secrets. */

/** Uniform in 0..1 (1 excluded), 32 bits each. Source: mulberry32, T. Ettinger 2017 (public domain). */
export function seededRandom(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Every order equally likely, in place. Source: Fisher & Yates 1938. */
export function shuffle(list: number[], random: () => number): void {
  for (let last = list.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    const moved = list[last] ?? 0
    list[last] = list[other] ?? 0
    list[other] = moved
  }
}

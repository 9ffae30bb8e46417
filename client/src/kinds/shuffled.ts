/** An order of its own for every person, the same every time: the first on a list draws votes only for being first. */

/** In the order for whoever has this seed; as they stand where there is none. */
export function offeredTo<T>(seed: string | null, values: readonly T[], activity: string): T[] {
  return seed === null ? [...values] : shuffled(values, `${seed}/${activity}`)
}

/** The same values in an order that depends on the seed alone. */
export function shuffled<T>(values: readonly T[], seed: string): T[] {
  const next = randomFrom(hash(seed))
  const mixed = [...values]
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const pick = Math.floor(next() * (last + 1))
    const [one, other] = [mixed[last], mixed[pick]]
    if (one !== undefined) mixed[pick] = one
    if (other !== undefined) mixed[last] = other
  }
  return mixed
}

/** FNV-1a over UTF-16 code units. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return value >>> 0
}

/** mulberry32: good enough to mix a list, no secret rests on it. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/**
 * Exchanging a few ballots between the parts of a room by chance, before anything is counted by groups, so that no figure of
 * a group tells what its people answered: data swapping (Dalenius & Reiss 1982). Whatever is computed from the exchanged
 * ballots, alone or together, fits every way to deal the same ballots out to the groups: nothing about a group can be worked
 * out for certain that the whole room does not say by itself (S3).
 */

/** Uniform whole numbers from 0 to `n` − 1, from a source that nobody can foresee. */
export type Chance = (n: number) => number

/** One time in so many there is one exchange more: seldom, so that figures stay close; possible, so that none is ruled out. */
const ONE_MORE = 8

/** A ballot that is counted in the place of another. */
export type Moved<Key> = { ballot: Key; place: Key }

/**
 * One ballot of each part, drawn by lot, changes places with those of the other parts (or stays, as the lot falls); and again
 * one time in eight. Parts keep their sizes. Every dealing of the ballots has a chance.
 */
export function exchangeBallots<Key>(parts: readonly (readonly Key[])[], chance: Chance): Moved<Key>[] {
  const dealt = parts.map((part) => [...part])
  do {
    const drawn = dealt.map(({ length }) => chance(length))
    const ballots = dealt.flatMap((part, at) => part[drawn[at] ?? 0] ?? [])
    for (const [to, from] of shuffled(ballots.length, chance).entries()) {
      const ballot = ballots[from]
      if (ballot !== undefined) dealt[to]?.splice(drawn[to] ?? 0, 1, ballot)
    }
  } while (chance(ONE_MORE) === 0)
  return parts.flatMap((part, at) =>
    part.flatMap((place, index): Moved<Key>[] => {
      const ballot = dealt[at]?.[index]
      return ballot === undefined || ballot === place ? [] : [{ ballot, place }]
    }),
  )
}

/** The numbers from 0 to `n` − 1 in an order drawn by lot (Fisher–Yates). */
function shuffled(n: number, chance: Chance): number[] {
  const order = Array.from({ length: n }, (_, index) => index)
  for (let at = n - 1; at > 0; at -= 1) {
    const other = chance(at + 1)
    const [one, two] = [order[at] ?? 0, order[other] ?? 0]
    order[at] = two
    order[other] = one
  }
  return order
}

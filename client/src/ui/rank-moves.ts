/** The moves of a ranking in the making. A ranking is a list of tiers, best first; a tier is a list of tied item ids. */

export type Tiers = readonly (readonly string[])[]

/** Array.prototype.toSpliced is younger than the phones we serve. */
const spliced = (tiers: Tiers, at: number, count: number, ...more: Tiers): Tiers => [
  ...tiers.slice(0, at),
  ...more,
  ...tiers.slice(at + count),
]

const without = (tiers: Tiers, id: string) =>
  tiers.map((tier) => tier.filter((other) => other !== id)).filter((tier) => tier.length > 0)

const tierOf = (tiers: Tiers, id: string) => tiers.findIndex((tier) => tier.includes(id))

/** Place of an item counted from 1 the way sports do (1, 2, 2, 4); null when it is not ranked. */
export function placeOf(tiers: Tiers, id: string): number | null {
  const at = tierOf(tiers, id)
  return at < 0 ? null : tiers.slice(0, at).flat().length + 1
}

export const isTied = (tiers: Tiers, id: string): boolean => (tiers[tierOf(tiers, id)]?.length ?? 0) > 1

/** Puts an unranked item last, on a step of its own. */
export const append = (tiers: Tiers, id: string): Tiers => [...without(tiers, id), [id]]

export const takeOut = (tiers: Tiers, id: string): Tiers => without(tiers, id)

/** One step up or down: out of a tie first, then past the neighbouring tier. The same tiers when there is no way. */
export function move(tiers: Tiers, id: string, by: -1 | 1): Tiers {
  const at = tierOf(tiers, id)
  if (at < 0) return tiers
  const rest = without(tiers, id)
  if (isTied(tiers, id)) return spliced(rest, by < 0 ? at : at + 1, 0, [id])
  const to = at + by
  return to < 0 || to >= tiers.length ? tiers : spliced(rest, to, 0, [id])
}

/** Joins the item's step, from the item on, with the step before it, or parts it there again. No-op for the first item. */
export function setTieWithPrevious(tiers: Tiers, id: string, tied: boolean): Tiers {
  const at = tierOf(tiers, id)
  const tier = tiers[at]
  if (!tier) return tiers
  const index = tier.indexOf(id)
  if (!tied && index > 0) return spliced(tiers, at, 1, tier.slice(0, index), tier.slice(index))
  const before = tiers[at - 1]
  if (tied && index === 0 && before) return spliced(tiers, at - 1, 2, [...before, ...tier])
  return tiers
}

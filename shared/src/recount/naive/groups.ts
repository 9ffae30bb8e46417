/** Results by stakeholder group a second time: fractions added one by one, rules read off their wording. */

/** A fraction of two integers, the lower one positive. */
export type Fraction = readonly [bigint, bigint]

const add = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d + c * b, b * d]

export const exceeds = ([a, b]: Fraction, [c, d]: Fraction): boolean => a * d > c * b

export const toNumber = ([a, b]: Fraction): number => Number(a) / Number(b)

type Sums = { readonly n: number; readonly sums: readonly number[] }

export function naiveEqualGroups(groups: readonly Sums[], items: number): Fraction[] | null {
  const answered = groups.filter((group) => group.n !== 0)
  if (answered.length === 0) return null
  return [...new Array(items).keys()].map((item) => {
    const [a, b] = answered.reduce<Fraction>(
      (sum, group) => add(sum, [BigInt(group.sums[item] ?? 0), BigInt(group.n)]),
      [0n, 1n],
    )
    return [a, b * BigInt(answered.length)]
  })
}

export function naivePersons(groups: readonly Sums[], items: number): Fraction[] | null {
  let people = 0
  const totals = new Array<number>(items).fill(0)
  for (const group of groups) {
    people += group.n
    if (group.n > 0)
      for (const item of totals.keys()) totals[item] = (totals[item] ?? 0) + (group.sums[item] ?? 0)
  }
  return people === 0 ? null : totals.map((total): Fraction => [BigInt(total), BigInt(people)])
}

/** Answers of one group: true = supports. Thresholds in whole percent, so that everything is decided in integers. */
export type Answers = { readonly id: string; readonly yes: readonly boolean[] }

export function naiveLabel(
  groups: readonly Answers[],
  percent: { readonly support: number; readonly gap: number; readonly fewest: number },
): string {
  const fraction = (yes: readonly boolean[]) => [yes.filter(Boolean).length, yes.length] as const
  const reaches = ([s, n]: readonly [number, number]) => 100 * s >= percent.support * n
  const ahead = ([s, n]: readonly [number, number], [t, k]: readonly [number, number]) =>
    100 * (s * k - t * n) >= percent.gap * n * k

  const everybody = fraction(groups.flatMap((group) => group.yes))
  const looked = groups.filter((group) => group.yes.length >= percent.fewest)
  const inside = looked.filter((group) => reaches(fraction(group.yes)))
  const outside = looked.filter((group) => !inside.includes(group))

  if (everybody[1] < percent.fewest) return 'undecided'
  if (reaches(everybody) && outside.length === 0) return 'consensual'
  const [only] = inside
  if (looked.length >= 3 && inside.length === 1 && only) {
    if (outside.every((other) => ahead(fraction(only.yes), fraction(other.yes))))
      return `one-group ${only.id}`
  }
  // Highest reaches, lowest does not, and they are the gap apart: some such couple exists.
  const split = inside.some((one) => outside.some((other) => ahead(fraction(one.yes), fraction(other.yes))))
  return split ? 'controversial' : 'undecided'
}

export function naiveLowest(groups: readonly Answers[]): number | null {
  let lowest: number | null = null
  for (const { yes } of groups) {
    if (yes.length < 3) continue
    const imagined = [...yes, true, false]
    const share = imagined.filter(Boolean).length / imagined.length
    if (lowest === null || share < lowest) lowest = share
  }
  return lowest
}

/** Overlap of the two distributions: what both room and target have of each group. */
export function naiveMirror(
  groups: readonly { readonly target: number; readonly present: number }[],
): number | null {
  const seats = groups.reduce((sum, group) => sum + group.target, 0)
  const people = groups.reduce((sum, group) => sum + group.present, 0)
  if (seats === 0 || people === 0) return null
  return groups.reduce((sum, group) => sum + Math.min(group.target / seats, group.present / people), 0)
}

/** Fractions of whole numbers, added and compared one by one. */

/** The lower one is positive. */
export type Fraction = readonly [bigint, bigint]

export const fraction = (top: number, bottom = 1): Fraction => [BigInt(top), BigInt(bottom)]

export const plus = ([a, b]: Fraction, [c, d]: Fraction): Fraction => lowest([a * d + c * b, b * d])

export const minus = (one: Fraction, [c, d]: Fraction): Fraction => plus(one, [-c, d])

export const times = ([a, b]: Fraction, [c, d]: Fraction): Fraction => lowest([a * c, b * d])

export const less = ([a, b]: Fraction, [c, d]: Fraction): boolean => a * d < c * b

export const same = ([a, b]: Fraction, [c, d]: Fraction): boolean => a * d === c * b

export const total = (list: readonly Fraction[]): Fraction => list.reduce(plus, fraction(0))

export const toNumber = ([a, b]: Fraction): number => Number(a) / Number(b)

function lowest([a, b]: Fraction): Fraction {
  let [x, y] = [a < 0n ? -a : a, b]
  while (y > 0n) [x, y] = [y, x % y]
  return [a / x, b / x]
}

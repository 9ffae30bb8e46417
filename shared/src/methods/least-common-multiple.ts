/** Common denominators of exact fractions. */

/** Of two positive integers. */
export function leastCommonMultiple(first: bigint, second: bigint): bigint {
  return (first / greatestCommonDivisor(first, second)) * second
}

/** The first when the second is 0. */
export function greatestCommonDivisor(first: bigint, second: bigint): bigint {
  let [a, b] = [first, second]
  while (b > 0n) [a, b] = [b, a % b]
  return a
}

/** Sets of up to 31 small numbers as the bits of one integer. */

/** Index of the lowest bit that is set; -1 for the empty set. */
export function lowestBit(set: number): number {
  return 31 - Math.clz32(set & -set)
}

/** How many bits are set. */
export function bitCount(set: number): number {
  let many = 0
  for (let rest = set; rest !== 0; rest &= rest - 1) many += 1
  return many
}

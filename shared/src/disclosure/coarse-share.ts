/** Agreement inside one group, told coarsely where its answers are secret: a perfect 1 would print everybody's ballot. */

/** Rounded to twentieths and kept within 0.05..0.95. */
export function coarseShare(share: number): number {
  return Math.min(0.95, Math.max(0.05, Math.round(share * 20) / 20))
}

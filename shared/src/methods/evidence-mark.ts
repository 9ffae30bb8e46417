/** What one vote says of an item as a single mark: for, against, or both. By the share that counts as support, set before the vote. */
import type { Support } from './group-support.ts'

/** Most are for it, most against it, or it divides. */
export type EvidenceMark = 'for' | 'against' | 'both'

/** People who marked an item with +, with −, and with both. */
export type Signs = {
  /** People who marked it with + alone. */
  readonly for: number
  /** People who marked it with both. */
  readonly both: number
  /** People who marked it with − alone. */
  readonly against: number
}

/**
 * `threshold`: a share 0..1. For: the share of support reaches it. Against: the share of those who do not support does.
 * Both: neither. Where the threshold is one half or lower both may hold; support goes first, as it does for the label.
 * Null for fewer than `fewest` answers.
 */
export function supportMark({ support, n }: Support, threshold: number, fewest: number): EvidenceMark | null {
  if (n < Math.max(1, fewest)) return null
  if (support / n >= threshold) return 'for'
  return (n - support) / n >= threshold ? 'against' : 'both'
}

/** The same of people who said for themselves which it is: whoever marked both stands on neither side. */
export function signedMark(signs: Signs, threshold: number, fewest: number): EvidenceMark | null {
  const n = signs.for + signs.both + signs.against
  if (n < Math.max(1, fewest)) return null
  const reaches = (people: number) => people / n >= threshold
  if (reaches(signs.for) === reaches(signs.against)) return 'both'
  return reaches(signs.for) ? 'for' : 'against'
}

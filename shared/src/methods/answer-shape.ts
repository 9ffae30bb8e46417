/** The shape of answers on one ordered scale, in a word: one camp, two, or scattered. */
import { agreementA, iqr } from './ordinal.ts'

/** Below it, answers are notes and no measurement. */
export const FEWEST_TO_MEASURE = 5

/** As many on one side are agreed, wherever on that side they stand. */
const AGREED_SHARE = 0.75

/**
 * polarised: agreement A below 0, two camps. agreed: three quarters or more on the supporting side, or the middle half of
 * the answers within a quarter of the scale (1 of 5 levels). spread: neither. `counts` lowest or best level first;
 * `support` of the same answers. null for fewer than five answers or three levels. Source: van der Eijk 2001 (A).
 */
export function answerShape(
  counts: readonly number[],
  support: number,
): 'agreed' | 'polarised' | 'spread' | null {
  const n = counts.reduce((sum, count) => sum + count, 0)
  const agreement = agreementA(counts)
  const middleHalf = iqr(counts)
  if (n < FEWEST_TO_MEASURE || agreement === null || middleHalf === null) return null
  if (agreement < 0) return 'polarised'
  const agreed = support >= AGREED_SHARE * n || middleHalf <= (counts.length - 1) / 4
  return agreed ? 'agreed' : 'spread'
}

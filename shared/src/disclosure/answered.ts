/** How many have answered, as it may be told before the reveal. */
import type { Secrecy } from '../secrecy.ts'

/** In anonymous rounds the number moves in steps of this many, so that a tick cannot be matched with a person. */
export const ANONYMOUS_STEP = 5

/**
 * The number to show while a round is open: exact in open and confidential rounds, in whole steps below the truth in
 * anonymous ones ("at least 15"). Once closed it is exact everywhere.
 */
export function answeredShown(answered: number, secrecy: Secrecy, closed: boolean): number {
  return secrecy === 'anonymous' && !closed ? answered - (answered % ANONYMOUS_STEP) : answered
}

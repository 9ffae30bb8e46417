/** What tells one way of voting from another: whether a zero says something, what giving costs, what supports. */
import { quadraticCost } from '../../methods/quadratic.ts'
import type { VoteConfig } from './schema.ts'

/** The highest scale on which a score is a feeling and not a calculation. */
export const HIGHEST_SCALE = 10

/** Where leaving an item out is no opinion, and a zero is one. */
export function saysZero({ method }: VoteConfig): boolean {
  return method === 'score' || method === 'yes-no'
}

/** What an answer uses up, of the budget and of the list of who used how much. */
export function spentBy({ method }: VoteConfig, given: readonly number[]): number {
  if (method === 'quadratic') return quadraticCost(given)
  return method === 'score' || method === 'yes-no' ? given.length : given.reduce((sum, each) => sum + each, 0)
}

/** How fine the list of who gave how much is: points would fill a page. */
export function widthOf({ method, cap }: VoteConfig): number {
  return method === 'points' ? 1 : cap
}

/** The least that counts as support. */
export function supportFrom({ method, cap, supportFrom: least }: VoteConfig): number {
  return method === 'score' ? (least ?? Math.ceil(cap * 0.7)) : 1
}

/** Answers that no log tells of: to rounds that are open here. What is taken in from elsewhere would put its own in their place. */
import type { Live } from '@cabildo/shared/workshop/live'

/** While it stands still nobody answers: what lies in its box came with it. */
export function hasOwnAnswers({ state, box }: Live): boolean {
  if (state.stopped !== null) return false
  return [...box.values()].some(({ ballots, voters }) => ballots.size + voters.size > 0)
}

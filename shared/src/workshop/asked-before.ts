/**
 * How often a question was put. The number of a round only names it: an opening that was withdrawn takes its number with it,
 * and one that nobody answered has asked nothing (D8).
 */
import type { Activity, Round } from './state.ts'

type Asked = Pick<Activity, 'rounds'>

/** Rounds that were answered before this one. */
export function askedBefore({ rounds }: Asked, { n }: Pick<Round, 'n'>): number {
  return rounds.filter((round) => round.n < n && isAnswered(round)).length
}

/** Which time this round asks: 1 for the first. */
export function timesAsked(activity: Asked, round: Pick<Round, 'n'>): number {
  return askedBefore(activity, round) + 1
}

/** Closed, and not without answers. */
export function isAnswered({ closed }: Pick<Round, 'closed'>): boolean {
  return closed !== null && closed.answered > 0
}

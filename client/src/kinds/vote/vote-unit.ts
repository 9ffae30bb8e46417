/** What the figures of a vote are figures of, by the way it was held. */
import { VoteConfig, type VoteMethod } from '@cabildo/shared/kinds/vote/schema'
import type { UnitOf } from '../../result/figures.ts'

const UNITS: Record<VoteMethod, UnitOf> = {
  dots: 'dots',
  approval: 'approvals',
  points: 'hundred',
  quadratic: 'votes',
  score: 'scores',
  'yes-no': 'yes',
}

export function voteUnitOf(config: Record<string, unknown>): UnitOf {
  const parsed = VoteConfig.safeParse(config)
  return UNITS[parsed.success ? parsed.data.method : 'dots']
}

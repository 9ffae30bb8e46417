/** May this vote stand, and does this configuration make sense? */
import { type Refusal, refuse } from '../../refusal.ts'
import { itemPositions } from '../item-positions.ts'
import type { RoundContext } from '../kind.ts'
import { HIGHEST_SCALE, saysZero, spentBy, supportFrom } from './ballot-type.ts'
import type { VoteAnswer, VoteConfig } from './schema.ts'

export function checkVote(config: VoteConfig): Refusal | null {
  if (contradicts(config)) return refuse('bad-config', { field: 'cap' })
  return supportFrom(config) > config.cap ? refuse('bad-config', { field: 'supportFrom' }) : null
}

function contradicts({ method, budget, cap }: VoteConfig): boolean {
  switch (method) {
    case 'dots':
    case 'points':
      return cap > budget
    case 'approval':
    case 'yes-no':
      return cap !== 1
    case 'quadratic':
      return cap * cap > budget
    case 'score':
      return cap < 2 || cap > HIGHEST_SCALE
  }
}

/** In stored form: in the order of the items, without zeros where they say nothing. */
export function acceptVote(
  { config, items }: RoundContext<VoteConfig>,
  { dots }: VoteAnswer,
): VoteAnswer | Refusal {
  const known = itemPositions(items)
  const given = new Map(Object.entries(dots))
  const counts = [...given.values()]
  if ([...given.keys()].some((id) => !known.has(id))) return refuse('unknown-item', { field: 'dots' })
  if (counts.some((count) => count > config.cap)) {
    return refuse('over-cap', { field: 'dots', params: { cap: config.cap } })
  }
  if (spentBy(config, counts) > config.budget) {
    return refuse('over-budget', { field: 'dots', params: { budget: config.budget } })
  }
  const stored = items.flatMap(({ id }): [string, number][] => {
    const count = given.get(id)
    return count === undefined || (count === 0 && !saysZero(config)) ? [] : [[id, count]]
  })
  return { dots: Object.fromEntries(stored) }
}

/** May these dots stand, and does this configuration make sense? */
import { type Refusal, refuse } from '../../refusal.ts'
import { itemPositions } from '../item-positions.ts'
import type { RoundContext } from '../kind.ts'
import type { VoteAnswer, VoteConfig } from './schema.ts'

export function checkVote({ method, budget, cap }: VoteConfig): Refusal | null {
  const contradicts = cap > budget || (method === 'approval' && cap !== 1)
  return contradicts ? refuse('bad-config', { field: 'cap' }) : null
}

/** In stored form: without zeros, in the order of the items. */
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
  if (counts.reduce((sum, count) => sum + count, 0) > config.budget) {
    return refuse('over-budget', { field: 'dots', params: { budget: config.budget } })
  }
  const stored = items
    .map(({ id }): [string, number] => [id, given.get(id) ?? 0])
    .filter(([, count]) => count > 0)
  return { dots: Object.fromEntries(stored) }
}

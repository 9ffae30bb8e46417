/** May this order stand? */
import { type Refusal, refuse } from '../../refusal.ts'
import { itemPositions, positionOf } from '../item-positions.ts'
import type { RoundContext } from '../kind.ts'
import type { RankAnswer, RankConfig } from './schema.ts'

/** In stored form: without empty tiers, items of one tier in the order of the round. */
export function acceptRanking(
  { config, items }: RoundContext<RankConfig>,
  { tiers, again }: RankAnswer,
): RankAnswer | Refusal {
  const known = itemPositions(items)
  const placed = tiers.flat()
  if (placed.some((id) => !known.has(id))) return refuse('unknown-item', { field: 'tiers' })
  if (new Set(placed).size < placed.length) return refuse('item-twice', { field: 'tiers' })
  if (!config.ties && tiers.some((tier) => tier.length > 1)) return refuse('bad-answer', { field: 'tiers' })
  if (config.top !== null && placed.length > config.top) {
    return refuse('over-top', { field: 'tiers', params: { top: config.top } })
  }
  const inRoundOrder = (one: string, other: string) => positionOf(known, one) - positionOf(known, other)
  const stored = {
    tiers: tiers.filter((tier) => tier.length > 0).map((tier) => [...tier].sort(inRoundOrder)),
  }
  return again === true && (config.rounds ?? 1) > 1 ? { ...stored, again } : stored
}

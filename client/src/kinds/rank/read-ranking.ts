/** Tells a ranking and its configuration from anything else. Both were parsed by the server; the phone does without the schemas. */
import type { RankAnswer, RankConfig } from '@cabildo/shared/kinds/rank/schema'

export function isRankConfig(config: Record<string, unknown>): config is RankConfig {
  return 'top' in config && 'ties' in config && 'supportTop' in config
}

export function readRanking(value: unknown): RankAnswer | null {
  return isRanking(value) ? value : null
}

function isRanking(value: unknown): value is RankAnswer {
  return typeof value === 'object' && value !== null && 'tiers' in value && Array.isArray(value.tiers)
}

/** Tells a vote and its configuration from anything else. Both were parsed by the server; the phone does without the schemas. */
import type { VoteAnswer, VoteConfig } from '@cabildo/shared/kinds/vote/schema'

export function isVoteConfig(config: Record<string, unknown>): config is VoteConfig {
  return 'method' in config && 'budget' in config && 'cap' in config
}

export function readVote(value: unknown): VoteAnswer | null {
  return isVote(value) ? value : null
}

function isVote(value: unknown): value is VoteAnswer {
  return typeof value === 'object' && value !== null && 'dots' in value && typeof value.dots === 'object'
}

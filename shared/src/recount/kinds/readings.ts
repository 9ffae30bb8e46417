/** Which way ballots are read, by the rule that their round was counted by. */
import type { Ask, Reading } from '../said.ts'
import { readAssessments } from './assess.ts'
import { readConsents } from './consent.ts'
import { readMatrices } from './matrix.ts'
import { readRankings } from './rank.ts'
import { readVotes } from './vote.ts'

const VERSION = 1

const READINGS: Readonly<Record<string, (ask: Ask) => Reading>> = {
  dots: readVotes,
  approvals: readVotes,
  points: readVotes,
  quadratic: readVotes,
  'score-mean': readVotes,
  'yes-no': readVotes,
  'borda-average': readRankings,
  'gradients-kaner': readConsents,
  'assess-steps': readAssessments,
  'assess-labels': readAssessments,
  'matrix-rate': readMatrices,
  'matrix-allocate': readMatrices,
  'matrix-plane': readMatrices,
}

/** Null for a rule that this program does not know. */
export function readingOf(rule: { id: string; version: number }, ask: Ask): Reading | null {
  const read = Object.hasOwn(READINGS, rule.id) && rule.version === VERSION ? READINGS[rule.id] : undefined
  return read?.(ask) ?? null
}

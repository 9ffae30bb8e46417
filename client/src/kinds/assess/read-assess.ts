/** What the phone is given, read without the schemas: the server has parsed it. */
import type { AssessAnswer, AssessConfig, AssessDetail, Marks } from '@cabildo/shared/kinds/assess/schema'
import type { Said } from '../kind-ui.ts'

export function isAssessConfig(config: Record<string, unknown>): config is AssessConfig {
  return typeof config.scale === 'object' && config.scale !== null && Array.isArray(config.headings)
}

export function isAssessDetail(detail: Record<string, unknown>): detail is AssessDetail {
  return Array.isArray(detail.rows) && Array.isArray(detail.reasons)
}

/** Reads a draft or an answer about these rows; null for anything else. */
export function readAssess(value: unknown, asked: ReadonlySet<string>): AssessAnswer | null {
  if (!isAnswer(value)) return null
  return { marks: about(value.marks, asked), reasons: about(value.reasons, asked) }
}

function isAnswer(value: unknown): value is AssessAnswer {
  return typeof value === 'object' && value !== null && 'marks' in value && 'reasons' in value
}

function about<T>(given: Readonly<Record<string, T>>, asked: ReadonlySet<string>): Record<string, T> {
  return Object.fromEntries(Object.entries(given).filter(([id]) => asked.has(id)))
}

/** What this person marked in earlier rounds, each row from the round that asked about it last; only this phone has it. */
export function earlierMarks(said: readonly Said[], round: number, asked: ReadonlySet<string>): Marks {
  const before = said
    .filter((one) => one.round !== null && one.round < round && one.state === 'recorded')
    .sort((one, other) => (one.round ?? 0) - (other.round ?? 0))
  return Object.assign({}, ...before.map(({ body }) => readAssess(body, asked)?.marks ?? {}))
}

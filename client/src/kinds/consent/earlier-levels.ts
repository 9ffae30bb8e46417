/** What this person said of each item in earlier rounds, as this phone kept it; nobody else has it. */
import type { Level } from '@cabildo/shared/kinds/consent/scale'
import type { Said } from '../kind-ui.ts'
import { readConsentDraft } from './consent-draft.ts'

/** Level per item, each from the round that asked about it last. */
export function earlierLevels(said: readonly Said[], round: number): Record<string, Level> {
  const before = said
    .filter((one) => one.round !== null && one.round < round && one.state === 'recorded')
    .sort((one, other) => (one.round ?? 0) - (other.round ?? 0))
  return Object.assign({}, ...before.map(({ body }) => readConsentDraft(body)?.levels ?? {}))
}

/** Only what is about these items. */
export function aboutItems<T>(
  given: Readonly<Record<string, T>>,
  ids: ReadonlySet<string>,
): Record<string, T> {
  return Object.fromEntries(Object.entries(given).filter(([id]) => ids.has(id)))
}

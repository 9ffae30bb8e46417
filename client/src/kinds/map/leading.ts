/** What the parts of the facilitator's page share: how an act is run, and in which language they write. */
import type { MapAction } from '@cabildo/shared/kinds/map/schema'
import type { Language } from '@cabildo/shared/text'
import type { Attempt } from '../../fields/use-attempt.ts'

export interface Leading {
  /** Runs an act under a name; `done` is said once it was recorded. Resolves with whether it was. */
  run: (name: string, action: MapAction, done: string) => Promise<boolean>
  attempt: Attempt
  writing: Language
}

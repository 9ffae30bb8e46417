/** What enters the pipeline. */
import type { Actor } from '@cabildo/shared/roles'
import type { CommandEnvelope } from '@cabildo/shared/wire/contract'

/** A parsed and authenticated command. `workshop` is an id (codes are resolved before); null opens a new workshop. */
export type Submission = { envelope: CommandEnvelope; workshop: string | null; actor: Actor }

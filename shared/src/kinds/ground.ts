/** On what it rests that an item was agreed before it flowed in; noted when a round opens, for kinds that ask. */
import * as z from 'zod/mini'
import { Id } from '../ids.ts'
import { RawText } from '../text.ts'

/**
 * adopted: by the rule of adoption · consensual: labelled so · threshold: past the support that was fixed · lead: in the top
 * that was fixed · picked: by hand, with a reason · set-up: written where nothing flows in, which older logs took as agreed.
 */
export const Ground = z.enum(['adopted', 'consensual', 'threshold', 'lead', 'picked', 'set-up'])
export type Ground = z.infer<typeof Ground>

/** `ground`: null where the item is not agreed yet. `reason`: of whoever picked it. */
export const Grounded = z.object({ item: Id, ground: z.nullable(Ground), reason: z.optional(RawText) })
export type Grounded = z.infer<typeof Grounded>

/** An item: a card as it flows from activity to activity. `from` names the items it grew out of, so that every priority leads back to its cards. */
import * as z from 'zod/mini'
import { Id } from '../ids.ts'
import { LocalText } from '../text.ts'

export const Item = z.object({
  id: Id,
  text: LocalText,
  why: z.optional(LocalText),
  from: z.array(Id),
})
export type Item = z.infer<typeof Item>

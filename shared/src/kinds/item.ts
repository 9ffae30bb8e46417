/** An item: a card as it flows from activity to activity. `from` names the items it grew out of, so that every priority leads back to its cards. */
import * as z from 'zod/mini'
import { Id } from '../ids.ts'
import { LocalText } from '../text.ts'

export const Item = z.object({
  /** Names the item within the workshop. */
  id: Id,
  /** The words of the item. */
  text: LocalText,
  /** Why, in the words of whoever wrote it; left out where nothing was written. */
  why: z.optional(LocalText),
  /** The ids of the items that it grew out of; empty where it grew out of none. */
  from: z.array(Id),
})
export type Item = z.infer<typeof Item>

/** The workshop that this one continues, and what its room said to the questions that are asked again here. */
import * as z from 'zod/mini'
import { Id } from '../ids.ts'
import { Item } from '../kinds/item.ts'
import { LocalText } from '../text.ts'
import { RoundRule } from './round-rule.ts'

/** As its report printed it, of the whole room: what of it may be told was decided there. */
const Told = z.object({
  /** The id of the activity that asks it again here. */
  activity: Id,
  /** How many answered then. */
  answered: z.int(),
  rule: RoundRule,
  /** What was asked about, as it read then. */
  items: z.array(Item).check(z.maxLength(500)),
  detail: z.unknown(),
})

/** The workshop that this one continues. */
export const Predecessor = z.object({
  /** The id of the earlier workshop. */
  id: Id,
  /** What the earlier workshop was called. */
  title: LocalText,
  /** The hash of the last entry of its log when it was continued, in hex. */
  head: z.string().check(z.maxLength(64)),
  /** When the earlier workshop opened, in ms since 1970; null where that is not known. */
  openedAt: z.nullable(z.int()),
  told: z.array(Told).check(z.maxLength(60)),
})
export type Predecessor = z.infer<typeof Predecessor>

/** What a workshop is set up with: stakeholder groups with target seats, and an agenda of activities. Templates are values of this shape. */
import * as z from 'zod/mini'
import { Id } from '../ids.ts'
import { Item } from '../kinds/item.ts'
import { Secrecy } from '../secrecy.ts'
import { Language, LocalText, RawText } from '../text.ts'

/** A stakeholder group and how many seats it should have in the room; 0 where no target was set. */
export const Group = z.object({ id: Id, name: LocalText, seats: z.int().check(z.gte(0), z.lte(10_000)) })
export type Group = z.infer<typeof Group>

const Share = z.number().check(z.gte(0), z.lte(1))

/** Which items of an earlier activity flow in. `top` takes whole tiers: a tie at the border is never broken. */
export const Take = z.discriminatedUnion('rule', [
  z.object({ rule: z.literal('all') }),
  z.object({ rule: z.literal('top'), n: z.int().check(z.gte(1), z.lte(100)) }),
  z.object({ rule: z.literal('threshold'), share: Share }),
  /** `reason`: why these; without it what was picked is no agreement. */
  z.object({
    rule: z.literal('picked'),
    items: z.array(Id).check(z.maxLength(500)),
    reason: z.optional(RawText),
  }),
])
export type Take = z.infer<typeof Take>

export const Source = z.object({ activity: Id, take: Take })
export type Source = z.infer<typeof Source>

/** From which share of a group an item counts as supported, and from which gap between groups it divides them. */
export const Thresholds = z.object({
  /** The share of support, 0..1, from which an item counts as supported. */
  support: Share,
  /** The gap between the shares of two groups, 0..1, from which it divides them. */
  gap: Share,
})
export type Thresholds = z.infer<typeof Thresholds>

export const ActivitySetup = z.object({
  id: Id,
  kind: z.string().check(z.maxLength(40)),
  title: LocalText,
  prompt: LocalText,
  secrecy: Secrecy,
  config: z.record(z.string(), z.unknown()),
  /** Items written by hand, before those that flow in from the source. */
  items: z.array(Item).check(z.maxLength(500)),
  source: z.nullable(Source),
  thresholds: z.nullable(Thresholds),
  /** How long it is meant to take. Advice, like the timer it is offered for (R8). */
  minutes: z.optional(z.number()),
})
export type ActivitySetup = z.infer<typeof ActivitySetup>

/** Smallest number of answers of which a group is shown apart, for each secrecy mode; may be raised, never lowered. */
export const SmallestGroup = z.object({ open: z.int(), confidential: z.int(), anonymous: z.int() })
export type SmallestGroup = z.infer<typeof SmallestGroup>

export const WorkshopSetup = z.object({
  title: LocalText,
  purpose: LocalText,
  languages: z.array(Language).check(z.minLength(1), z.maxLength(3)),
  groups: z.array(Group).check(z.maxLength(20)),
  smallestGroup: SmallestGroup,
  agenda: z.array(ActivitySetup).check(z.maxLength(60)),
  template: z.nullable(z.string().check(z.maxLength(60))),
})
export type WorkshopSetup = z.infer<typeof WorkshopSetup>

/** Said of a workshop where nothing counts. `of`: the workshop whose set-up was copied. */
export const Rehearsal = z.object({ of: Id })

/** The floor of the output gate (design: 3 in confidential rounds, 5 in anonymous ones; 3 answers make a figure anywhere). */
export const LEAST_SMALLEST_GROUP: SmallestGroup = { open: 3, confidential: 3, anonymous: 5 }

/** Longest texts, in graphemes. */
export const TITLE_MAX = 160
export const PROMPT_MAX = 600
export const PICK_REASON_MAX = 240
export const GROUP_NAME_MAX = 60
export const NAME_MAX = 60
/** Of a planned time; the longest is the longest timer. */
export const MINUTES_MAX = 240

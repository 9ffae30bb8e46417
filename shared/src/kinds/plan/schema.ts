/** Plan: rows of action that grow from agreed items, in three terms, each with a state to be reached and somebody who stands for it. */
import * as z from 'zod/mini'
import { BallotKey, Id } from '../../ids.ts'
import { Language, LocalText, RawText } from '../../text.ts'
import { Item } from '../item.ts'
import { isDay } from './days.ts'
import { CHECK_INS_MAX, MONTHS_MAX, ROWS_MAX } from './limits.ts'
import { PARTS, STATUSES, TERMS, TEXT_FIELDS } from './lists.ts'

export const Term = z.enum(TERMS)
export type Term = z.infer<typeof Term>

export const Status = z.enum(STATUSES)
export type Status = z.infer<typeof Status>

export const Part = z.enum(PARTS)
export type Part = z.infer<typeof Part>

export const TextField = z.enum(TEXT_FIELDS)
export type TextField = z.infer<typeof TextField>

const Day = z.string().check(z.refine(isDay))
const CheckIns = z.array(Day).check(z.maxLength(CHECK_INS_MAX))

/** Somebody who stands for a row in public, by the name they gave. */
export const Pledge = z.object({
  /** The name they gave; a dot in editions without names. */
  name: RawText,
  /** The id of their stakeholder group; null for people without one. */
  group: z.nullable(Id),
  /** Whether the facilitator noted it for somebody in the room. */
  onBehalf: z.boolean(),
})
export type Pledge = z.infer<typeof Pledge>

/** Whom the facilitator asks: a group, one of its people or institutions by name, or (group null) whoever of the room it is. */
export const Ask = z.object({
  /** The id of the group that is asked; null where it is whoever of the room it is. */
  group: z.nullable(Id),
  /** Who is asked by name; null where nobody is, and in editions without names. */
  name: z.nullable(RawText),
})
export type Ask = z.infer<typeof Ask>

export const Decline = z.extend(Ask, {
  /** As what: champion, or co-champion. */
  as: Part,
  /** Why, in their own words; null where nothing was said. */
  reason: z.nullable(RawText),
})
export type Decline = z.infer<typeof Decline>

const text = z.optional(RawText)

/** A row as it is written, shown, printed and handed to a later workshop. What was not said is left out. */
export const PlanRow = z.object({
  /** Names the row within its plan. */
  id: Id,
  /** The id of the item that it grows from. */
  item: Id,
  /** In which term it is to be done. */
  term: Term,
  /** What is to be done, in the words of whoever wrote it. */
  action: RawText,
  /** The language in which the row is written. */
  language: Language,
  /** A state reached ("… has been organised"), never a task. */
  milestone: text,
  /** What it takes; left out where nothing was written. */
  resources: text,
  /** What stands in the way; left out where nothing was written. */
  barriers: text,
  /** What helps; left out where nothing was written. */
  opportunities: text,
  /** Which support is asked for; left out where nothing was written. */
  support: text,
  /** Who is to give the support. */
  addressee: text,
  /** Who asks how it goes, on the days of `checkIns`. */
  partner: text,
  /** The days on which somebody asks how it goes, as 2031-04-30; left out where there are none. */
  checkIns: z.optional(CheckIns),
  /** When the milestone is to be reached, where that is not the end of the term. */
  due: z.optional(Day),
  /** How far it has come. */
  status: Status,
  /** What else is to be said of it; left out where nothing was written. */
  note: text,
  /** Who stands for it; without those whom nobody took on. */
  pledges: z.object({
    /** Who stands for it first; left out while nobody does. */
    champion: z.optional(Pledge),
    /** Who stands beside the champion; left out while nobody does. */
    'co-champion': z.optional(Pledge),
  }),
})
export type PlanRow = z.infer<typeof PlanRow>

/** What an earlier workshop left: its rows as they stood, and the items they belong to. */
const Baseline = z.object({
  /** The items that its rows belong to. */
  items: z.array(Item).check(z.maxLength(ROWS_MAX)),
  /** Its rows as they stood. */
  rows: z.array(PlanRow).check(z.maxLength(ROWS_MAX)),
})
export type Baseline = z.infer<typeof Baseline>

const Months = z.int().check(z.gte(1), z.lte(MONTHS_MAX))

/** How a plan is written. */
export const PlanConfig = z.object({
  /** In how many months each term ends, counted from `start`. */
  terms: z.object({
    /** In how many months the short term ends. */
    short: Months,
    /** In how many months the medium term ends. */
    medium: Months,
    /** In how many months the long term ends. */
    long: Months,
  }),
  /** The day from which the terms are counted, as 2031-04-30; left out where none was set. */
  start: z.optional(Day),
  /** Who proposes rows: the facilitator alone, or everyone. */
  writers: z.enum(['facilitator', 'everyone']),
  /** How many rows the plan may have. */
  mostRows: z.int().check(z.gte(1), z.lte(ROWS_MAX)),
  /** Why the items written by hand are in it; left out where nothing is said, and then they are no agreement. */
  reason: text,
  /** The plan of an earlier workshop that it began with; left out where there was none, and in editions without names. */
  baseline: z.optional(Baseline),
})
export type PlanConfig = z.infer<typeof PlanConfig>

/** In anonymous rounds: proof that a row or a pledge is one's own, one key for each. */
const key = z.optional(BallotKey)
/** May be left out in anonymous rounds, where the phone knows its row by the key alone. */
const ownRow = z.optional(Id)
/** The group somebody stands for whom the facilitator notes; nobody else says theirs. */
const group = z.optional(z.nullable(Id))

/** What only an undo takes back: a fact by its name, or whatever was done last about a part of a row. */
const TakenBack = z.enum(['row-removed', 'item-admitted', ...PARTS])

export const PlanAction = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('add-row'),
    item: Id,
    term: Term,
    action: RawText,
    milestone: text,
    language: Language,
    key,
  }),
  /** An empty text or list clears the field. */
  z.object({
    type: z.literal('edit-row'),
    row: ownRow,
    field: z.enum([...TEXT_FIELDS, 'action', 'item', 'term', 'due', 'checkIns', 'status']),
    value: z.union([RawText, z.array(RawText).check(z.maxLength(100))]),
    /** Only while this is what it says. */
    was: z.optional(z.union([RawText, z.array(RawText).check(z.maxLength(100))])),
    key,
  }),
  /** `unclaimed`: only while nobody stands for it. */
  z.object({ type: z.literal('remove-row'), row: ownRow, unclaimed: z.optional(z.boolean()), key }),
  z.object({ type: z.literal('offer'), row: Id, as: Part, name: RawText, group, key }),
  z.object({ type: z.literal('accept'), row: Id, as: Part, name: RawText, key }),
  z.object({ type: z.literal('decline'), row: Id, as: Part, reason: text }),
  z.object({ type: z.literal('withdraw'), row: Id, as: Part, key }),
  z.object({ type: z.literal('ask'), row: Id, as: Part, group: z.nullable(Id), name: text }),
  /** Takes back an ask, or lets a champion go. */
  z.object({ type: z.literal('release'), row: Id, as: Part }),
  /** `item`: an earlier item that did not flow in by the rule; left out for one that is written now. */
  z.object({
    type: z.literal('admit-item'),
    item: z.optional(Id),
    text: LocalText,
    from: z.optional(z.array(Id).check(z.maxLength(500))),
    reason: RawText,
  }),
  z.object({ type: z.literal('take-back'), what: TakenBack, id: Id }),
])
export type PlanAction = z.infer<typeof PlanAction>

/** One field with its new value; null clears it. */
export const RowEdit = z.discriminatedUnion('field', [
  z.object({ field: TextField, value: z.nullable(RawText) }),
  z.object({ field: z.literal('action'), value: RawText }),
  z.object({ field: z.literal('item'), value: Id }),
  z.object({ field: z.literal('term'), value: Term }),
  z.object({ field: z.literal('due'), value: z.nullable(Day) }),
  z.object({ field: z.literal('checkIns'), value: z.nullable(CheckIns) }),
  z.object({ field: z.literal('status'), value: Status }),
])
export type RowEdit = z.infer<typeof RowEdit>

/** Who wrote or pledged: a person, or in anonymous rounds a key; both null for the facilitator. */
const author = { by: z.nullable(Id), key: z.nullable(BallotKey) }

export const PlanFact = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('row-added'),
    row: Id,
    item: Id,
    term: Term,
    action: RawText,
    milestone: text,
    language: Language,
    ...author,
  }),
  z.object({ type: z.literal('row-edited'), row: Id, edit: RowEdit }),
  /** `kept`: by the facilitator, who may bring it back. */
  z.object({ type: z.literal('row-removed'), row: Id, kept: z.optional(z.literal(true)) }),
  z.object({
    type: z.literal('item-admitted'),
    item: Id,
    text: LocalText,
    from: z.array(Id),
    reason: RawText,
  }),
  z.object({ type: z.literal('champion-asked'), row: Id, as: Part, ask: Ask }),
  z.object({ type: z.literal('champion-pledged'), row: Id, as: Part, pledge: Pledge, ...author }),
  z.object({
    type: z.literal('champion-declined'),
    row: Id,
    as: Part,
    ask: Ask,
    reason: z.nullable(RawText),
    /** Noted by the facilitator for somebody in the room. */
    onBehalf: z.optional(z.literal(true)),
  }),
  /** Gone, by their own will or the facilitator's; an ask that was taken back is gone too. */
  z.object({ type: z.literal('champion-left'), row: Id, as: Part, released: z.boolean() }),
  z.object({ type: z.literal('taken-back'), what: TakenBack, id: Id }),
])
export type PlanFact = z.infer<typeof PlanFact>

/** Assess: each person marks every row on a scale with labels, under one heading or several, and may write a reason. */
import * as z from 'zod/mini'
import { Id } from '../../ids.ts'
import { LocalText, RawText } from '../../text.ts'
import { HEADINGS_MAX, LABELS_MAX, NUMBER_MOST, ROUNDS_MAX, ROWS_MAX, WEIGHT_MAX } from './limits.ts'

// One label too few is refused in words, by `checkAssess`.
const Labels = z.array(LocalText).check(z.minLength(1), z.maxLength(LABELS_MAX))
const Step = z.int().check(z.gte(0), z.lt(LABELS_MAX))
const WholeNumber = z.int().check(z.gte(-NUMBER_MOST), z.lte(NUMBER_MOST))

/**
 * `ordinal`: labels from lowest to highest, support from one of them on. `choice`: labels without order and without mean;
 * support only where one label is named as such. `tick`: in place, open question, or both. `signed`: for, against, or both.
 * `numeric`: whole numbers.
 */
export const Scale = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ordinal'), labels: Labels, supportFrom: Step }),
  z.object({
    type: z.literal('choice'),
    labels: Labels,
    supportFrom: z.null(),
    supportLabel: z.optional(z.nullable(Step)),
  }),
  z.object({ type: z.literal('tick') }),
  z.object({ type: z.literal('signed') }),
  z.object({
    type: z.literal('numeric'),
    min: WholeNumber,
    max: WholeNumber,
    unit: LocalText,
    supportFrom: WholeNumber,
  }),
])
export type Scale = z.infer<typeof Scale>

/** What each row is rated under: a criterion, or a unit such as a territory. */
export const Heading = z.object({
  id: Id,
  text: LocalText,
  weight: z.int().check(z.gte(1), z.lte(WEIGHT_MAX)),
})
export type Heading = z.infer<typeof Heading>

/**
 * `scales`: rows with a scale of their own. `confirm`: rows whose labels the host has yet to confirm. `evidence`: shown from
 * the second round on. `rounds`: how often, at most, people are asked; once when left out.
 */
export const AssessConfig = z.object({
  scale: Scale,
  scales: z.optional(z.record(Id, Scale)),
  confirm: z.optional(z.array(Id).check(z.maxLength(ROWS_MAX))),
  headings: z.array(Heading).check(z.maxLength(HEADINGS_MAX)),
  headingsAre: z.enum(['criteria', 'units']),
  dontKnow: z.boolean(),
  reasons: z.enum(['none', 'optional']),
  evidence: z.optional(LocalText),
  rounds: z.optional(z.int().check(z.gte(1), z.lte(ROUNDS_MAX))),
})
export type AssessConfig = z.infer<typeof AssessConfig>

/** A place on the scale (labels, from 0; tick: open question, both, in place; signed: against, both, for), a number, or not known. */
export const Mark = z.union([z.int(), z.literal('unknown')])
export type Mark = z.infer<typeof Mark>

const HeadingKey = z.string().check(z.regex(/^[A-Za-z0-9_-]{0,40}$/))

/** Per row and heading ('' where there are none). */
export const Marks = z.record(Id, z.record(HeadingKey, Mark))
export type Marks = z.infer<typeof Marks>

/** Rows and headings may be left out; no mark at all is an abstention. `was`: this person's own marks of the round before, as their phone kept them. */
export const AssessAnswer = z.object({
  marks: Marks,
  reasons: z.record(Id, RawText),
  was: z.optional(Marks),
})
export type AssessAnswer = z.infer<typeof AssessAnswer>

/** What somebody wrote about a row, with their mark where a row has one; never who. */
export const Reason = z.object({ item: Id, text: z.string(), mark: z.nullable(Mark) })
export type Reason = z.infer<typeof Reason>

/**
 * One row under one heading: `n` people who marked it, of whom `counts` per label (of a number: per band); `unknown` apart.
 * `median`: the two middle labels of an ordered scale. `mean`: in the scale's own steps. `middle`: median and quartiles of numbers.
 */
export const AssessCell = z.object({
  heading: HeadingKey,
  n: z.int(),
  unknown: z.int(),
  counts: z.array(z.int()),
  median: z.nullable(z.tuple([z.int(), z.int()])),
  mean: z.nullable(z.number()),
  middle: z.nullable(z.object({ low: z.number(), median: z.number(), high: z.number() })),
})
export type AssessCell = z.infer<typeof AssessCell>

/** Where those who answered both rounds stood before and stand now, and how many of them changed; null for fewer than five. */
export const Moved = z.object({
  both: z.int(),
  changed: z.int(),
  before: z.array(z.int()),
  now: z.array(z.int()),
})
export type Moved = z.infer<typeof Moved>

/** Whole room only. */
export const AssessDetail = z.object({
  ballots: z.int(),
  abstained: z.int(),
  rows: z.array(z.object({ id: Id, cells: z.array(AssessCell), moved: z.nullable(Moved) })),
  reasons: z.array(Reason),
})
export type AssessDetail = z.infer<typeof AssessDetail>

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
  z.object({
    /** Labels in order, support from one of them on. */
    type: z.literal('ordinal'),
    /** The labels from the lowest to the highest; a mark names one by its place, from 0. */
    labels: Labels,
    /** The place, from 0, of the lowest label that counts as support. */
    supportFrom: Step,
  }),
  z.object({
    /** Labels without order. */
    type: z.literal('choice'),
    /** The labels; a mark names one by its place, from 0. */
    labels: Labels,
    /** Always null: no label is above another. */
    supportFrom: z.null(),
    /** The place, from 0, of the one label that counts as support; null or left out where none does. */
    supportLabel: z.optional(z.nullable(Step)),
  }),
  z.object({
    /** Three fixed labels: open question (0), both (1), in place (2). */
    type: z.literal('tick'),
  }),
  z.object({
    /** Three fixed labels: against (0), both (1), for (2). */
    type: z.literal('signed'),
  }),
  z.object({
    /** Whole numbers. */
    type: z.literal('numeric'),
    /** The smallest number that may be given. */
    min: WholeNumber,
    /** The greatest number that may be given. */
    max: WholeNumber,
    /** What the numbers count, such as months. */
    unit: LocalText,
    /** This number and greater ones count as support. */
    supportFrom: WholeNumber,
  }),
])
export type Scale = z.infer<typeof Scale>

/** What each row is rated under: a criterion, or a unit such as a territory. */
export const Heading = z.object({
  /** Names the heading within its activity. */
  id: Id,
  /** The words of the heading. */
  text: LocalText,
  /** How much it weighs in a person's figure for a row, a whole number from 1; the same for all where none counts more. */
  weight: z.int().check(z.gte(1), z.lte(WEIGHT_MAX)),
})
export type Heading = z.infer<typeof Heading>

/** How rows are marked: on which scale, under which headings, how often. */
export const AssessConfig = z.object({
  /** The scale of every row that has none of its own in `scales`. */
  scale: Scale,
  /** Rows with a scale of their own, by the id of the row; left out where all have the same. */
  scales: z.optional(z.record(Id, Scale)),
  /** Rows whose labels the host has yet to confirm, by their ids; left out where there are none. */
  confirm: z.optional(z.array(Id).check(z.maxLength(ROWS_MAX))),
  /** What each row is rated under, in order; empty where a row is rated as a whole. */
  headings: z.array(Heading).check(z.maxLength(HEADINGS_MAX)),
  /** Whether the headings are criteria of one judgement, or units such as territories. */
  headingsAre: z.enum(['criteria', 'units']),
  /** Whether people may say that they do not know. */
  dontKnow: z.boolean(),
  /** Whether people may write a reason beside a row. */
  reasons: z.enum(['none', 'optional']),
  /** Shown to people from the second time on that they are asked; left out where there is none. */
  evidence: z.optional(LocalText),
  /** How often, at most, people are asked; once when left out. */
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
export const Reason = z.object({
  /** The id of the row that it is about. */
  item: Id,
  /** The reason in its author's words. */
  text: z.string(),
  /** Its author's mark of that row, as in a ballot; null where a row has several. */
  mark: z.nullable(Mark),
})
export type Reason = z.infer<typeof Reason>

/** What people marked of one row under one heading. */
export const AssessCell = z.object({
  /** The id of the heading; empty where a row is rated as a whole. */
  heading: HeadingKey,
  /** People who marked it, those who do not know left out. */
  n: z.int(),
  /** People who said that they do not know. */
  unknown: z.int(),
  /** People per label, the lowest first; of a number, per band. */
  counts: z.array(z.int()),
  /** The two middle labels of an ordered scale by their places, from 0; null without marks and on other scales. */
  median: z.nullable(z.tuple([z.int(), z.int()])),
  /** The mean of the marks in the scale's own steps; null without marks, and where labels have no order. */
  mean: z.nullable(z.number()),
  /** Median and quartiles of numbers; null without marks and on other scales. */
  middle: z.nullable(
    z.object({
      /** The lower quartile, in the unit of the scale. */
      low: z.number(),
      /** The median, in the unit of the scale. */
      median: z.number(),
      /** The upper quartile, in the unit of the scale. */
      high: z.number(),
    }),
  ),
})
export type AssessCell = z.infer<typeof AssessCell>

/** Where those who answered both rounds stood before and stand now, and how many of them changed; null for fewer than five. */
export const Moved = z.object({
  /** People who marked the row in both rounds, as their phones say. */
  both: z.int(),
  /** Those of them who gave another label. */
  changed: z.int(),
  /** Those of them per label in the round before, the lowest first. */
  before: z.array(z.int()),
  /** Those of them per label in this round, the lowest first. */
  now: z.array(z.int()),
})
export type Moved = z.infer<typeof Moved>

/** Whole room only. */
export const AssessDetail = z.object({
  /** Ballots counted, those that say nothing among them. */
  ballots: z.int(),
  /** Ballots without a mark. */
  abstained: z.int(),
  /** One entry for each row, in the order of the items. */
  rows: z.array(
    z.object({
      /** The id of the item that the row is. */
      id: Id,
      /** One entry for each heading, in order; a single one where there are no headings. */
      cells: z.array(AssessCell),
      /** How those who answered both rounds moved; null in a first round and for fewer than five of them. */
      moved: z.nullable(Moved),
    }),
  ),
  /** What people wrote beside rows; empty where that was not asked. */
  reasons: z.array(Reason),
})
export type AssessDetail = z.infer<typeof AssessDetail>

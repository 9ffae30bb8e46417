/** Matrix: something is said of every item under every heading: a level, whether it belongs there, or its place between two ends. */
import * as z from 'zod/mini'
import { Id } from '../../ids.ts'
import { LocalText } from '../../text.ts'
import { COLUMNS_MAX, COLUMNS_MIN, LEVELS_MAX, LEVELS_MIN, PLANE_STEPS } from './limits.ts'

const Column = z.object({
  /** Names the column within its activity. */
  id: Id,
  /** The words of the column. */
  text: LocalText,
})
const Columns = z.array(Column).check(z.minLength(COLUMNS_MIN), z.maxLength(COLUMNS_MAX))

/** Column ids per item id: who does what today, or did when it was asked before. */
const Overlay = z.record(Id, z.array(Id).check(z.maxLength(COLUMNS_MAX)))
export type Overlay = z.infer<typeof Overlay>

/** rate: a level for any cell. */
const RateConfig = z.object({
  /** Every cell is given a level. */
  mode: z.literal('rate'),
  /** The columns, in order. */
  columns: Columns,
  /** The levels from the lowest to the highest; a mark names one by its place, from 0. */
  levels: z.array(LocalText).check(z.minLength(LEVELS_MIN), z.maxLength(LEVELS_MAX)),
  /** The place, from 0, of the lowest level that counts as support. */
  supportFrom: z.int().check(z.gte(1), z.lte(LEVELS_MAX - 1)),
  /** Whether people may say of a cell that they do not know. */
  dontKnow: z.boolean(),
})
export type RateConfig = z.infer<typeof RateConfig>

/** allocate: every row is put into one column, or into several. */
const AllocateConfig = z.object({
  /** Every row is put into columns. */
  mode: z.literal('allocate'),
  /** The columns, in order. */
  columns: Columns,
  /** Whether a row may be put into more than one. */
  several: z.boolean(),
  /** Who does what today, or did when it was asked before: ids of columns by the id of the row. It is compared with the result, once that is shown; left out where nothing is. */
  overlay: z.optional(Overlay),
})
export type AllocateConfig = z.infer<typeof AllocateConfig>

const Axis = z.object({
  /** What the axis measures. */
  name: LocalText,
  /** The words at its low end. */
  low: LocalText,
  /** The words at its high end. */
  high: LocalText,
})
export type Axis = z.infer<typeof Axis>

/** plane: every row is placed between the ends of two axes. */
const PlaneConfig = z.object({
  /** Every row is given a place between two pairs of ends. */
  mode: z.literal('plane'),
  /** The axis from left to right. */
  x: Axis,
  /** The axis from bottom to top. */
  y: Axis,
  /** The names of the quarters: low x and high y, both high, both low, high x and low y; left out where they have none. */
  quadrants: z.optional(z.array(LocalText).check(z.length(4))),
})
export type PlaneConfig = z.infer<typeof PlaneConfig>

export const MatrixConfig = z.discriminatedUnion('mode', [RateConfig, AllocateConfig, PlaneConfig])
export type MatrixConfig = z.infer<typeof MatrixConfig>

/** A level from 0, in a plane a step from 1; null: does not know. */
const Given = z.nullable(z.int().check(z.gte(0), z.lte(Math.max(LEVELS_MAX - 1, PLANE_STEPS))))

/** rate, plane: what was given per item and heading; cells may be left out. allocate: columns per item. Nothing at all abstains. */
export const MatrixAnswer = z.union([
  z.object({ cells: z.record(Id, z.record(Id, Given)) }),
  z.object({ places: z.record(Id, z.array(Id).check(z.maxLength(COLUMNS_MAX))) }),
])
export type MatrixAnswer = z.infer<typeof MatrixAnswer>

/** Whole room only. */
export const MatrixDetail = z.object({
  /** How the matrix was set up when the round opened. */
  config: MatrixConfig,
  /** Ballots counted, those that say nothing among them. */
  ballots: z.int(),
  /** Ballots that say nothing. */
  abstained: z.int(),
  /** One entry for each row, in the order of the items. */
  rows: z.array(
    z.object({
      /** The id of the item that the row is. */
      id: Id,
      /** People who said something of the row: rated a cell of it, placed it. */
      answered: z.int(),
      /** People who put the row into more than one column; 0 where that was not asked. */
      several: z.int(),
      /** One entry for each heading (column, or axis of a plane), in order. */
      cells: z.array(
        z.object({
          /** The id of the column, or of the axis. */
          heading: Id,
          /** People per level, the lowest first; in an allocation one number, the people who put the row there. */
          counts: z.array(z.int()),
          /** People who said that they do not know. */
          unknown: z.int(),
        }),
      ),
    }),
  ),
})
export type MatrixDetail = z.infer<typeof MatrixDetail>

/** The form of a card: its fields beside title and why, how the cards are laid out, and which field plays which part. */
import * as z from 'zod/mini'
import { Id } from '../../ids.ts'
import { LocalText, RawText } from '../../text.ts'
import { FIELDS_MAX, OPTIONS_MAX } from './limits.ts'

/** text: one line · long: a paragraph · choice: one of `options` · date: a year, a month or a day · number: in `unit`. */
export const FieldType = z.enum(['text', 'long', 'choice', 'date', 'number'])
export type FieldType = z.infer<typeof FieldType>

export const FieldOption = z.object({
  /** Names the answer within its field. */
  id: Id,
  /** The words of the answer. */
  text: LocalText,
})
export type FieldOption = z.infer<typeof FieldOption>

export const CardField = z.object({
  /** Names the field within its form. */
  id: Id,
  /** What the field is called. */
  label: LocalText,
  /** What may be written into it. */
  type: FieldType,
  /** Whether a card must say something here. */
  required: z.boolean(),
  /** The answers to choose from; left out in fields of other types. */
  options: z.optional(z.array(FieldOption).check(z.maxLength(OPTIONS_MAX))),
  /** What a number counts; left out where it has no unit. */
  unit: z.optional(LocalText),
  /** Whether it asks for a person, so that the public edition covers what is written there; left out where it does not. */
  personal: z.optional(z.boolean()),
})
export type CardField = z.infer<typeof CardField>

export const Layout = z.enum(['wall', 'record', 'pairs', 'timeline', 'commitments', 'grid'])
export type Layout = z.infer<typeof Layout>

/** Part of the layout to the field that plays it. */
export const Parts = z.record(z.string().check(z.maxLength(20)), Id)
export type Parts = z.infer<typeof Parts>

/** Left out by gatherings of plain cards, and by those of earlier programs. */
export const formShape = {
  /** What the title of a card is called; left out where it has no name of its own. */
  titleLabel: z.optional(LocalText),
  /** The fields of a card beside its title, in order; left out where it has none. */
  fields: z.optional(z.array(CardField).check(z.maxLength(FIELDS_MAX))),
  /** How the cards are laid out; left out where they stand on a wall. */
  layout: z.optional(Layout),
  /** Which part of the layout is played by which field, by its id; left out where the layout has no parts. */
  parts: z.optional(Parts),
}
export const CardForm = z.object(formShape)
export type CardForm = z.infer<typeof CardForm>

/**
 * What a card says in its fields: a number in those of numbers, a date as 2031, 2031-04 or 2031-04-30, the id of the
 * option in choices, and a person's own words, in the language of the card, in the others.
 */
export const FieldValues = z.record(Id, z.union([RawText, z.number()]))
export type FieldValues = z.infer<typeof FieldValues>

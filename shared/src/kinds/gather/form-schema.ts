/** The form of a card: its fields beside title and why, how the cards are laid out, and which field plays which part. */
import * as z from 'zod/mini'
import { Id } from '../../ids.ts'
import { LocalText, RawText } from '../../text.ts'
import { FIELDS_MAX, OPTIONS_MAX } from './limits.ts'

/** text: one line · long: a paragraph · choice: one of `options` · date: a year, a month or a day · number: in `unit`. */
export const FieldType = z.enum(['text', 'long', 'choice', 'date', 'number'])
export type FieldType = z.infer<typeof FieldType>

export const FieldOption = z.object({ id: Id, text: LocalText })
export type FieldOption = z.infer<typeof FieldOption>

export const CardField = z.object({
  id: Id,
  label: LocalText,
  type: FieldType,
  required: z.boolean(),
  options: z.optional(z.array(FieldOption).check(z.maxLength(OPTIONS_MAX))),
  unit: z.optional(LocalText),
})
export type CardField = z.infer<typeof CardField>

export const Layout = z.enum(['wall', 'record', 'pairs', 'timeline', 'commitments', 'grid'])
export type Layout = z.infer<typeof Layout>

/** Part of the layout to the field that plays it. */
export const Parts = z.record(z.string().check(z.maxLength(20)), Id)
export type Parts = z.infer<typeof Parts>

/** Left out by gatherings of plain cards, and by those of earlier programs. */
export const formShape = {
  titleLabel: z.optional(LocalText),
  fields: z.optional(z.array(CardField).check(z.maxLength(FIELDS_MAX))),
  layout: z.optional(Layout),
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

/** Present: a text on the board and on the phones; nobody answers anything. */
import * as z from 'zod/mini'
import { Id } from '../../ids.ts'
import { LocalText } from '../../text.ts'

export const BODY_MAX = 4000

/** As many as an agenda has steps. */
const VOTES_MAX = 60

/** What is shown. */
export const PresentConfig = z.object({
  /** The text that is shown; may be empty, for the title and prompt of the activity are shown anyway. */
  body: LocalText,
  /** What is consensual and what is controversial, drawn of earlier votes in the place of an earlier result; left out where it is not. */
  table: z.optional(
    z.object({
      /** The ids of the votes that the table is drawn of; empty for all earlier ones. */
      votes: z.array(Id).check(z.maxLength(VOTES_MAX)),
    }),
  ),
})
export type PresentConfig = z.infer<typeof PresentConfig>

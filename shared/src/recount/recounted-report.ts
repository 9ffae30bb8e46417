/** What a recount reads of a report. All the rest of it is compared with what was recounted, or left as it is. */
import * as z from 'zod/mini'

const Words = z.record(z.string(), z.string())
const Thing = z.looseObject({ id: z.string(), text: Words })

export const PrintedRule = z.looseObject({
  id: z.string(),
  version: z.int(),
  config: z.record(z.string(), z.unknown()),
  thresholds: z.looseObject({ support: z.number(), gap: z.number() }),
  top: z.int(),
})

export const PrintedRound = z.looseObject({
  n: z.int(),
  asked: z.int(),
  reopened: z.boolean(),
  partial: z.boolean(),
  items: z.array(Thing),
  answered: z.nullable(z.int()),
  rule: z.nullable(PrintedRule),
  result: z.nullable(z.record(z.string(), z.unknown())),
  annex: z.nullable(z.record(z.string(), z.unknown())),
  withheld: z.nullable(z.string()),
  seal: z.nullable(z.looseObject({ ballots: z.int(), root: z.string() })),
})
export type PrintedRound = z.infer<typeof PrintedRound>

export const PrintedActivity = z.looseObject({
  id: z.string(),
  kind: z.string(),
  title: Words,
  secrecy: z.enum(['open', 'confidential', 'anonymous']),
  config: z.optional(z.record(z.string(), z.unknown())),
  rounds: z.array(PrintedRound),
  contributions: z.optional(z.nullable(z.record(z.string(), z.unknown()))),
  table: z.optional(z.nullable(z.record(z.string(), z.unknown()))),
})
export type PrintedActivity = z.infer<typeof PrintedActivity>

export const PrintedReport = z.looseObject({
  edition: z.enum(['interim', 'final']),
  workshop: z.looseObject({ id: z.string(), title: Words }),
  openedAt: z.nullable(z.number()),
  predecessor: z.optional(z.looseObject({})),
  rev: z.int(),
  room: z.looseObject({
    rows: z.array(
      z.looseObject({
        id: z.nullable(z.string()),
        name: z.nullable(Words),
        seats: z.int(),
        present: z.int(),
      }),
    ),
    people: z.int(),
    seats: z.int(),
    counts: z.optional(
      z.array(z.looseObject({ id: z.nullable(z.string()), channels: z.record(z.string(), z.int()) })),
    ),
  }),
  activities: z.array(PrintedActivity),
  priorities: z.looseObject({ activity: z.nullable(z.string()), list: z.array(z.looseObject({})) }),
  smallestGroup: z.optional(z.record(z.string(), z.int())),
  deeds: z.optional(z.array(z.looseObject({ deed: z.string(), count: z.int() }))),
})
export type PrintedReport = z.infer<typeof PrintedReport>

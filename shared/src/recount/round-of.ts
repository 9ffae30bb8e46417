/** Puts together a printed round and its published ballots. */
import type { CountedRound, ReadBallot } from './counted-round.ts'
import { partsOf } from './counted-round.ts'
import { readingOf } from './kinds/readings.ts'
import type { PrintedActivity, PrintedReport, PrintedRound } from './recounted-report.ts'

/** As a record publishes it; `part` undefined where it is not told. `tellsEarlier`: whether its person's own earlier answer is in it. */
export type PublishedBallot = {
  part: string | null | undefined
  answer: Readonly<Record<string, unknown>>
  tellsEarlier: boolean
}

/** Null where the ballots are not in the file; 'unknown-rule' for a rule that this program cannot recount. */
export function countedRound(
  report: PrintedReport,
  { secrecy }: PrintedActivity,
  { rule, items, answered, result }: PrintedRound,
  ballots: readonly PublishedBallot[] | null,
): CountedRound | null | 'unknown-rule' {
  if (ballots === null || rule === null) return null
  const ids = items.map(({ id }) => id)
  const reading = readingOf(rule, { config: rule.config, items: ids })
  if (reading === null) return 'unknown-rule'
  const read = ballots.map(({ part, answer }): ReadBallot => ({ part, answer, said: reading.read(answer) }))
  const hasParts = ballots.every(({ part }) => part !== undefined)
  return {
    reading,
    items: ids,
    ballots: read,
    hasParts,
    hasEarlier: ballots.every(({ tellsEarlier }) => tellsEarlier),
    parts: hasParts
      ? partsOf(
          read,
          report.room.rows.map(({ id }) => id),
        )
      : [],
    secret: secrecy !== 'open',
    k: Number(Object(result).smallestGroup),
    thresholds: rule.thresholds,
    top: rule.top,
    answered: answered ?? 0,
    byHand: Object(result).byHand === true,
  }
}

/** For tests: rounds of an assessment over two rows, and what people say in them. */

import type { AssessAnswer, AssessConfig, Mark } from '../kinds/assess/schema.ts'
import { STARTER } from '../kinds/assess/starter.ts'
import { type AssessTally, addAssess, emptyAssessTally } from '../kinds/assess/tally.ts'
import type { Item } from '../kinds/item.ts'

type Round = { config: AssessConfig; items: readonly Item[] }

const items: Item[] = ['a', 'b'].map((id) => ({ id, text: { en: id }, from: [] }))

/** The starter with room for reasons, and this changed. */
export function asked(change: Partial<AssessConfig> = {}): Round {
  return { config: { ...STARTER, reasons: 'optional', ...change }, items }
}

export function heading(id: string, weight = 1): AssessConfig['headings'][number] {
  return { id, text: { en: id }, weight }
}

export function saying(
  marks: Record<string, Record<string, Mark>>,
  reasons: Record<string, string> = {},
): AssessAnswer {
  return { marks, reasons }
}

/** A mark of the first row, where there are no headings. */
export function one(mark: Mark): AssessAnswer {
  return saying({ a: { '': mark } })
}

export function tallyOf(round: Round, ...answers: AssessAnswer[]): AssessTally {
  const tally = emptyAssessTally(round)
  for (const answer of answers) addAssess(round, tally, answer)
  return tally
}

/** Every text of a plan that came from elsewhere, with the length it may have. */

import { LANGUAGES } from '../../text.ts'
import { ACTION_MAX, ITEM_MAX, PLEDGE_NAME_MAX, TEXT_MAX } from './limits.ts'
import { PARTS } from './lists.ts'
import { type Baseline, type PlanRow, TextField } from './schema.ts'

type Limited = { text: string; max: number }

export function baselineTexts({ items, rows }: Baseline): Limited[] {
  const titles = items
    .flatMap(({ text }) => LANGUAGES.flatMap((language) => text[language] ?? []))
    .map((text) => ({ text, max: ITEM_MAX }))
  return [...titles, ...rows.flatMap(rowTexts)]
}

function rowTexts(row: PlanRow): Limited[] {
  const names = PARTS.flatMap((as) => row.pledges[as]?.name ?? [])
  return [
    { text: row.action, max: ACTION_MAX },
    ...names.map((text) => ({ text, max: PLEDGE_NAME_MAX })),
    ...TextField.options.flatMap((field) => {
      const text = row[field]
      return text === undefined ? [] : [{ text, max: TEXT_MAX[field] }]
    }),
  ]
}

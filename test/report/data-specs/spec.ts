/** How a table of data is told by paths: what its specs are made of. */
import { numbersIn, type Row } from '../model-paths.ts'

/** A path, or what is made of several. */
export type Column = string | ((row: Row) => unknown)

/** `rows`: there is a row for each place it leads to. `kind`: of the activity, where others have the same path. */
export type Spec = {
  table: string
  rows: string
  kind?: string
  only?: (row: Row) => boolean
  columns: Record<string, Column>
}

export const STEP = 'activities.*'
export const ROUND = `${STEP}.rounds.*`
export const RESULT = `${ROUND}.result`
export const ITEM = `${RESULT}.items.*`
export const CELL = `${RESULT}.cells.*`
export const DETAIL = `${RESULT}.detail`
export const ANNEX = `${ROUND}.annex`
export const GIVEN = `${STEP}.contributions`

export const OF_STEP = { step: `${STEP}.id` }
export const AT = { ...OF_STEP, round: `${ROUND}.n` }
export const LIST = (path: string) => (row: Row) => {
  const list = row.get(path)
  for (const inside of numbersIn(list)) row.get(`${path}.${inside}`)
  return Array.isArray(list) && list.length > 0 ? list.join(' ') : null
}
export const INDEX =
  (nth: number, from = 0) =>
  (row: Row) =>
    Number(row.key(nth)) + from

export const label = (of: string) => ({
  label: `${of}.label`,
  label_group: `${of}.why.group`,
  label_lowest: `${of}.why.lowest`,
  label_highest: `${of}.why.highest`,
  lowest_share: `${of}.lowest.share`,
})
export const figures = (of: string) => ({
  part: `${of}.groups.*.id`,
  counted: `${of}.groups.*.n`,
  support: `${of}.groups.*.support`,
  mean: `${of}.groups.*.mean`,
})

/** What is there but for null is written as JSON. */
export function json(path: string): Column {
  return ({ get }) => {
    const value = get(path)
    for (const inside of numbersIn(value)) get(inside === '' ? path : `${path}.${inside}`)
    return value === null || value === undefined ? null : JSON.stringify(value)
  }
}

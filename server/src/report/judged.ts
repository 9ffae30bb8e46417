/** What a step said of its items, read over its rounds: where one asked again about some only, the others stand as before. */
import type { ReportActivity, ReportModel } from '@cabildo/shared/workshop/report/report-model'
import type { Result, ResultItem } from '@cabildo/shared/workshop/result/result-types'
import { dividedCells } from './divided-cells.ts'

export type Judged = { item: ResultItem; result: Result }

/** The step that the priorities come from. */
export function chosenIn({ activities, priorities }: ReportModel): ReportActivity | undefined {
  return activities.find(({ id }) => id === priorities.activity)
}

/** Every item once, by the last round that spoke of it. */
export function judgedIn(activity: ReportActivity | undefined): Judged[] {
  const judged = new Map<string, Judged>()
  for (const result of resultsOf(activity)) {
    for (const item of result.items) judged.set(item.id, { item, result })
  }
  return [...judged.values()]
}

function lastResult(activity: ReportActivity | undefined): Result | null {
  return resultsOf(activity).at(-1) ?? null
}

/** What the priorities rest on, in the order in which it was asked: more than one where a round asked again about some items only. */
export function restedOn(model: ReportModel): Result[] {
  const listed = new Set(model.priorities.list.map(({ item }) => item.id))
  const used = judgedIn(chosenIn(model)).filter(({ item }) => listed.has(item.id))
  return resultsOf(chosenIn(model)).filter((each) => used.some(({ result }) => result === each))
}

/** Whether the priorities were put to a rule of adoption. */
export function isRuled(model: ReportModel): boolean {
  return judgedIn(chosenIn(model)).some(({ item }) => item.verdict !== null)
}

export function adoptedIn(model: ReportModel): number {
  const adopted = new Set(
    judgedIn(chosenIn(model)).flatMap(({ item }) => (item.verdict?.adopted ? [item.id] : [])),
  )
  return model.priorities.list.filter(({ item }) => adopted.has(item.id)).length
}

/** Without groups to set side by side a result says nothing of where they differ, and its labels speak of the room alone. */
export function isCompared({ groups }: Result): boolean {
  return groups.length > 0
}

export function isDivided({ label }: Pick<ResultItem, 'label'>): boolean {
  return label === 'controversial' || label === 'one-group'
}

/** How many of its items, and of its cells in the last round, divide the groups or are the priority of one. */
export function countDivided(activity: ReportActivity): number {
  const last = lastResult(activity)
  const cells = last === null ? [] : dividedCells(activity.kind, last)
  return judgedIn(activity).filter(({ item }) => isDivided(item)).length + cells.length
}

/** What the label of an item rests on, where that is not every group. */
export function narrowBasis({ item, result }: Judged): 'pooled' | 'room' | null {
  if (!isCompared(result)) return 'room'
  return item.basis === 'groups' ? null : item.basis
}

function resultsOf(activity: ReportActivity | undefined): Result[] {
  return (activity?.rounds ?? []).flatMap(({ result }) => (result === null ? [] : [result]))
}

/** The numbers of a report as data: where they stand, how those places are called, and whether one that was changed is found. */
import type { ReportJson } from '@cabildo/server/report/json'
import { sha256 } from '@cabildo/server/workshops/chain'
import { isSound } from '@cabildo/shared/verify/verdict'
import { verifyFile } from '@cabildo/shared/verify/verify-file'
import { EXCEPTIONS, HELD } from './exceptions.ts'

export type Path = (string | number)[]

export function numbersOf(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'number') return [path]
  if (typeof value !== 'object' || value === null) return []
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value)
  return entries.flatMap(([key, inner]) => numbersOf(inner, [...path, key]))
}

/** Places in lists are all one, but a step of the agenda goes by its kind. */
export function nameOf({ activities }: Pick<ReportJson['report'], 'activities'>, path: Path): string {
  return path
    .map((key, at) => {
      if (typeof key !== 'number') return key
      return at === 1 && path[0] === 'activities' ? (activities[key]?.kind ?? '') : '*'
    })
    .join('.')
}

export type Change = (number: number) => number
export const byOne: Change = (number) => number + 1
/** To what no room comes to. */
export const farOut: Change = (number) => number + 100_000

export function changedAt(value: unknown, [key, ...inner]: Path, change: Change): unknown {
  if (key === undefined) return change(Number(value))
  const next = changedAt(Object(value)[key], inner, change)
  return Array.isArray(value) ? value.with(Number(key), next) : { ...Object(value), [key]: next }
}

/** As whoever changed it would save it: with a sum that fits. */
export function verdictOn(file: ReportJson, report: unknown) {
  const { sum: _old, ...whole } = { ...file, report }
  const text = JSON.stringify({ ...whole, sum: sha256(JSON.stringify(whole)) })
  return verifyFile(new TextEncoder().encode(text))
}

export function isFound(file: ReportJson, path: Path, change: Change = byOne): boolean {
  return !isSound(verdictOn(file, changedAt(file.report, path, change)))
}

/** Reasons of exceptions that were needed. */
export const used = new Set<string>()

/** Whether a number need not be found, or, where it is held against others, is found once it cannot be. */
export function isNamed(file: ReportJson, path: Path): boolean {
  const name = nameOf(file.report, path)
  const of = (list: typeof EXCEPTIONS) => list.filter(({ numbers }) => numbers.test(name))
  for (const { reason } of of(EXCEPTIONS)) used.add(reason)
  return of(EXCEPTIONS).length > 0 || (of(HELD).length > 0 && isFound(file, path, farOut))
}

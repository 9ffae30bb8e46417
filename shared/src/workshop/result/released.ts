/** What a step of the reveal lets out of a result (R4). */
import type { Result } from './result-types.ts'

/** The part of a result that a step of the reveal lets out: 1 distribution, 2 agreement and labels, 3 groups. */
export function released(result: Result, step: number): Result {
  if (step >= 3) return result
  const byGroups = { groupsEqual: null, groups: [], lowest: null }
  const labels =
    step < 2 ? { label: null, basis: null, why: { overall: null, lowest: null, highest: null } } : {}
  const items = result.items.map((item) => ({
    ...item,
    ...byGroups,
    ...labels,
    verdict: null,
    ...(step < 2 ? { shape: null } : {}),
  }))
  const cells = result.cells.map((cell) => ({ ...cell, ...byGroups, ...labels }))
  const agreement =
    step < 2
      ? { overall: null, words: null, within: [], between: [] }
      : { ...result.agreement, within: [], between: [] }
  const lead = { ...result.lead, byGroups: null }
  const delphi = step < 2 ? null : result.delphi && { ...result.delphi, groups: [] }
  return { ...result, items, cells, groups: [], agreement, lead, findings: [], capture: null, delphi }
}

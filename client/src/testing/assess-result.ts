/** For tests: a released assessment of the room, and the activity around it. */
import type { AssessConfig, AssessDetail } from '@cabildo/shared/kinds/assess/schema'
import type { GroupFigure, Result, ResultItem } from '@cabildo/shared/workshop/result/result-types'

export function assessItem(id: string, mean: number | null, groups: GroupFigure[] = []): ResultItem {
  return {
    id,
    text: { en: id },
    people: { sum: 0, mean, place: 1, tied: false, support: 5, answered: mean === null ? 0 : 10, few: false },
    groupsEqual: null,
    label: null,
    basis: null,
    why: { overall: null, lowest: null, highest: null },
    verdict: null,
    lowest: null,
    shape: null,
    groups,
  }
}

export function assessResult(
  items: ResultItem[],
  detail: AssessDetail,
  change: Partial<Result> = {},
): Result {
  return {
    round: 1,
    asked: 1,
    n: 10,
    abstained: 0,
    answered: 10,
    present: 12,
    groups: [],
    smallestGroup: 3,
    unit: { min: 1000, max: 3000, divisor: 1000 },
    rule: { id: 'assess-steps', version: 1 },
    thresholds: { support: 0.6, gap: 0.3 },
    top: 1,
    exchanged: false,
    items,
    cells: [],
    agreement: { overall: null, words: null, within: [], between: [] },
    lead: { items: [], byGroups: null },
    findings: [],
    capture: null,
    delphi: null,
    detail,
    methods: [],
    ...change,
  }
}

type Cell = AssessDetail['rows'][number]['cells'][number]

export function assessCell(counts: number[], change: Partial<Cell> = {}): Cell {
  const n = counts.reduce((sum, count) => sum + count, 0)
  return { heading: '', n, unknown: 0, counts, median: null, mean: null, middle: null, ...change }
}

export const asConfig = (config: AssessConfig): Record<string, unknown> => ({ ...config })

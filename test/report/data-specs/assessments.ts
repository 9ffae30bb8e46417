/** Assessments and matrices. */
import type { Row } from '../model-paths.ts'
import { AT, DETAIL, INDEX, RESULT, ROUND, type Spec } from './spec.ts'

const ROW = `${DETAIL}.rows.*`
const MARKED = `${ROW}.cells.*`
const READ = { ...AT, item: `${ROW}.id`, heading: ({ get }: Row) => get(`${MARKED}.heading`) || null }

export const ASSESSMENTS: Spec[] = [
  {
    table: 'assess_cells',
    kind: 'assess',
    rows: MARKED,
    columns: {
      ...READ,
      counted: `${MARKED}.n`,
      unknown: `${MARKED}.unknown`,
      median_low: `${MARKED}.median.0`,
      median_high: `${MARKED}.median.1`,
      mean: `${MARKED}.mean`,
      quartile_low: `${MARKED}.middle.low`,
      median: `${MARKED}.middle.median`,
      quartile_high: `${MARKED}.middle.high`,
    },
  },
  ...(['assess', 'matrix'] as const).map((kind) => ({
    table: `${kind}_counts`,
    kind,
    rows: `${MARKED}.counts.*`,
    columns: { ...READ, level: INDEX(4), people: `${MARKED}.counts.*` },
  })),
  {
    table: 'assess_moves',
    kind: 'assess',
    rows: `${ROW}.moved.before.*`,
    columns: {
      ...AT,
      item: `${ROW}.id`,
      level: INDEX(3),
      people_both: `${ROW}.moved.both`,
      changed: `${ROW}.moved.changed`,
      before: `${ROW}.moved.before.*`,
      now: `${ROW}.moved.now.*`,
    },
  },
  {
    table: 'assess_reasons',
    kind: 'assess',
    rows: `${DETAIL}.reasons.*`,
    columns: {
      ...AT,
      item: `${DETAIL}.reasons.*.item`,
      text: `${DETAIL}.reasons.*.text`,
      mark: ({ get }) => {
        const mark = get(`${DETAIL}.reasons.*.mark`)
        return mark === null ? null : String(mark)
      },
    },
  },
  {
    table: 'matrix_rows',
    kind: 'matrix',
    rows: ROW,
    columns: { ...AT, item: `${ROW}.id`, counted: `${ROW}.answered`, several: `${ROW}.several` },
  },
  {
    table: 'matrix_unknown',
    kind: 'matrix',
    rows: MARKED,
    columns: { ...READ, unknown: `${MARKED}.unknown` },
  },
  {
    table: 'headings',
    kind: 'assess',
    rows: `${ROUND}.rule.config.headings.*`,
    only: ({ get }) => get(RESULT) !== null,
    columns: {
      ...AT,
      heading: `${ROUND}.rule.config.headings.*.id`,
      weight: `${ROUND}.rule.config.headings.*.weight`,
    },
  },
  {
    table: 'headings',
    kind: 'matrix',
    rows: `${DETAIL}.config.columns.*`,
    columns: { ...AT, heading: `${DETAIL}.config.columns.*.id`, weight: () => null },
  },
  ...(['x', 'y'] as const).map((axis) => ({
    table: 'headings',
    kind: 'matrix',
    rows: `${DETAIL}.config.${axis}`,
    columns: { ...AT, heading: () => axis, weight: () => null },
  })),
]

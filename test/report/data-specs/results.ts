/** What every result has, whatever kind it is of. */
import {
  AT,
  CELL,
  figures,
  INDEX,
  ITEM,
  json,
  label,
  OF_STEP,
  RESULT,
  ROUND,
  type Spec,
  STEP,
} from './spec.ts'

export const ROUNDS: Spec[] = [
  {
    table: 'steps',
    rows: STEP,
    columns: {
      ...OF_STEP,
      position: INDEX(0, 1),
      rounds: ({ get }) => (get(`${STEP}.rounds`) as unknown[]).length,
      config: json(`${STEP}.config`),
    },
  },
  {
    table: 'rounds',
    rows: ROUND,
    columns: {
      ...AT,
      asked: `${ROUND}.asked`,
      item_count: ({ get }) => (get(`${ROUND}.items`) as unknown[]).length,
      answered: `${ROUND}.answered`,
      rule_version: `${ROUND}.rule.version`,
      rule_config: json(`${ROUND}.rule.config`),
      seal_ballots: `${ROUND}.seal.ballots`,
      seal_root: `${ROUND}.seal.root`,
    },
  },
  {
    table: 'results',
    rows: RESULT,
    columns: {
      ...AT,
      counted: `${RESULT}.n`,
      abstained: `${RESULT}.abstained`,
      answered: `${RESULT}.answered`,
      present: `${RESULT}.present`,
      smallest_group: `${RESULT}.smallestGroup`,
      unit_min: `${RESULT}.unit.min`,
      unit_max: `${RESULT}.unit.max`,
      unit_divisor: `${RESULT}.unit.divisor`,
      support_threshold: `${RESULT}.thresholds.support`,
      gap_threshold: `${RESULT}.thresholds.gap`,
      top: `${RESULT}.top`,
      agreement: `${RESULT}.agreement.overall`,
      agreement_words: `${RESULT}.agreement.words`,
    },
  },
  {
    table: 'parts',
    rows: `${RESULT}.groups.*`,
    columns: {
      ...AT,
      part: `${RESULT}.groups.*.id`,
      counted: `${RESULT}.groups.*.n`,
      present: `${RESULT}.groups.*.present`,
    },
  },
  { table: 'methods', rows: `${RESULT}.methods.*`, columns: { ...AT, method: `${RESULT}.methods.*.key` } },
]

export const ITEMS: Spec[] = [
  {
    table: 'items',
    rows: `${ROUND}.items.*`,
    columns: { ...AT, position: INDEX(2, 1), item: `${ROUND}.items.*.id` },
  },
  {
    table: 'item_results',
    rows: ITEM,
    columns: {
      ...AT,
      item: `${ITEM}.id`,
      sum: `${ITEM}.people.sum`,
      mean: `${ITEM}.people.mean`,
      place: ({ get }) => (get(`${ITEM}.people.few`) ? null : get(`${ITEM}.people.place`)),
      support: `${ITEM}.people.support`,
      counted: `${ITEM}.people.answered`,
      groups_mean: `${ITEM}.groupsEqual.mean`,
      groups_place: `${ITEM}.groupsEqual.place`,
      ...label(ITEM),
      adopted_lowest: `${ITEM}.verdict.lowest`,
      adopted_missing: `${ITEM}.verdict.missing`,
      blocks: `${ITEM}.verdict.blocks`,
    },
  },
  {
    table: 'items_parts',
    rows: `${ITEM}.groups.*`,
    columns: { ...AT, item: `${ITEM}.id`, ...figures(ITEM) },
  },
  {
    table: 'cells',
    rows: CELL,
    columns: {
      ...AT,
      item: `${CELL}.item`,
      heading: `${CELL}.heading`,
      mean: `${CELL}.people.mean`,
      support: `${CELL}.people.support`,
      counted: `${CELL}.people.answered`,
      groups_mean: `${CELL}.groupsEqual.mean`,
      ...label(CELL),
    },
  },
  {
    table: 'cells_parts',
    rows: `${CELL}.groups.*`,
    columns: { ...AT, item: `${CELL}.item`, heading: `${CELL}.heading`, ...figures(CELL) },
  },
]

const DELPHI = `${RESULT}.delphi`
const AGREED = `${RESULT}.agreement`

export const BETWEEN: Spec[] = [
  {
    table: 'agreement',
    rows: `${AGREED}.within.*`,
    columns: {
      ...AT,
      part: `${AGREED}.within.*.id`,
      other_part: `${AGREED}.within.*.id`,
      value: `${AGREED}.within.*.value`,
    },
  },
  {
    table: 'agreement',
    rows: `${AGREED}.between.*`,
    columns: {
      ...AT,
      part: `${AGREED}.between.*.one`,
      other_part: `${AGREED}.between.*.other`,
      value: `${AGREED}.between.*.value`,
    },
  },
  {
    table: 'findings',
    rows: `${RESULT}.findings.*`,
    columns: { ...AT, item: `${RESULT}.findings.*.item`, top: `${RESULT}.findings.*.top` },
  },
  ...(['leaves', 'enters'] as const).map((change) => ({
    table: 'capture',
    rows: `${RESULT}.capture.*.${change}.*`,
    columns: {
      ...AT,
      part: `${RESULT}.capture.*.group`,
      item: `${RESULT}.capture.*.${change}.*`,
      change: () => change,
    },
  })),
  {
    table: 'delphi',
    rows: DELPHI,
    columns: {
      ...AT,
      planned: `${DELPHI}.planned`,
      people_before: `${DELPHI}.people.before`,
      people_now: `${DELPHI}.people.now`,
      people_back: `${DELPHI}.people.back`,
      kendall_w: `${DELPHI}.ranking.w`,
      kendall_w_before: `${DELPHI}.ranking.wBefore`,
      pair_agreement: `${DELPHI}.ranking.pairAgreement`,
      pair_agreement_before: `${DELPHI}.ranking.pairAgreementBefore`,
    },
  },
  {
    table: 'delphi_items',
    rows: `${DELPHI}.items.*`,
    columns: {
      ...AT,
      item: `${DELPHI}.items.*.id`,
      asked: `${DELPHI}.items.*.asked`,
      change_share: `${DELPHI}.items.*.change`,
      moved: `${DELPHI}.items.*.moved`,
    },
  },
  {
    table: 'delphi_parts',
    rows: `${DELPHI}.groups.*`,
    columns: {
      ...AT,
      part: `${DELPHI}.groups.*.id`,
      people_before: `${DELPHI}.groups.*.before`,
      people_back: `${DELPHI}.groups.*.back`,
      moved: `${DELPHI}.groups.*.moved`,
    },
  },
]

/** Assess: rows marked on a scale with labels: batteries, capacities with √ and ?, signed lists, dilemmas, criteria, numbers. */
import { defineKind } from '../kind.ts'
import { isAgreedOn, movesOfRows, placesOfRows } from './again.ts'
import { checkAssess } from './check.ts'
import { acceptAssess } from './decide.ts'
import { ROWS_MAX } from './limits.ts'
import { assessUnit, cellsOfAssess, measureAssess, measureCells, ordinalCounts } from './measure.ts'
import { assessSamples } from './samples.ts'
import { AssessAnswer, AssessConfig } from './schema.ts'
import { assessSides } from './sides.ts'
import { STARTER } from './starter.ts'
import { addAssess, emptyAssessTally, mergeAssess, removeAssess } from './tally.ts'
import { assessDetail, assessMethods, assessRule, toldOfAssess } from './view.ts'

export const assess = defineKind({
  id: 'assess',
  config: AssessConfig,
  starter: STARTER,
  check: checkAssess,
  told: toldOfAssess,
  needs: { fewest: 1, most: ROWS_MAX },
  ballots: {
    rule: assessRule,
    answer: AssessAnswer,
    counted: ['marks', 'was'],
    accept: acceptAssess,
    empty: emptyAssessTally,
    add: addAssess,
    remove: removeAssess,
    merge: mergeAssess,
    measure: measureAssess,
    unit: assessUnit,
    ordinal: ordinalCounts,
    cells: { of: cellsOfAssess, measure: measureCells, unit: assessUnit },
    detail: assessDetail,
    adoptAt: () => null,
    sides: assessSides,
    verdict: () => null,
    report: { orders: false, reads: () => null, supported: () => [], ranks: () => [] },
    again: {
      planned: ({ rounds = 1 }) => rounds,
      partial: true,
      levels: placesOfRows,
      concordance: () => null,
      moves: movesOfRows,
      back: ({ back = 0 }) => back,
      agreed: isAgreedOn,
    },
    thresholds: { support: 0.6, gap: 0.3 },
  },
  contributions: null,
  methods: assessMethods,
  samples: assessSamples,
})

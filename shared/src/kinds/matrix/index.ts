/** Matrix: items against headings; each cell is rated, each row put into columns, or placed between two axes. */
import { defineKind } from '../kind.ts'
import { acceptMatrix, checkMatrix, fitsMatrix } from './decide.ts'
import { ROWS_MAX } from './limits.ts'
import { matrixSamples, starter } from './samples.ts'
import { MatrixAnswer, MatrixConfig } from './schema.ts'
import {
  addMatrix,
  emptyMatrixTally,
  matrixCells,
  matrixUnit,
  measureMatrix,
  mergeMatrices,
  removeMatrix,
} from './tally.ts'
import { matrixDetail, matrixMethods, toldOfMatrix } from './view.ts'

export const matrix = defineKind({
  id: 'matrix',
  config: MatrixConfig,
  starter,
  check: checkMatrix,
  told: toldOfMatrix,
  fits: fitsMatrix,
  needs: { fewest: 1, most: ROWS_MAX },
  ballots: {
    rule: ({ mode }) => ({ id: `matrix-${mode}`, version: 1 }),
    answer: MatrixAnswer,
    counted: ['cells', 'places'],
    accept: acceptMatrix,
    empty: emptyMatrixTally,
    add: addMatrix,
    remove: removeMatrix,
    merge: mergeMatrices,
    measure: measureMatrix,
    unit: matrixUnit,
    cells: matrixCells,
    adoptAt: () => null,
    ordinal: () => null,
    detail: matrixDetail,
    verdict: () => null,
    report: { orders: false, reads: () => null, supported: () => [], ranks: () => [] },
    again: null,
    thresholds: { support: 0.5, gap: 0.3 },
  },
  contributions: null,
  methods: matrixMethods,
  samples: matrixSamples,
})

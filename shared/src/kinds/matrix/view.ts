/** What is shown of a matrix: people at every level of every cell, and the configuration that says what they mean. */
import { itemAt } from '../item-positions.ts'
import type { MethodNote, RoundContext, Stage } from '../kind.ts'
import { headingsOf } from './headings.ts'
import { PLANE_STEPS } from './limits.ts'
import type { MatrixConfig, MatrixDetail } from './schema.ts'
import type { MatrixTally } from './tally.ts'

export function matrixDetail(
  { config, items }: RoundContext<MatrixConfig>,
  tally: MatrixTally,
): MatrixDetail {
  const headings = headingsOf(config)
  return {
    config,
    ballots: tally.ballots,
    abstained: tally.abstained,
    rows: tally.answered.map((answered, row) => ({
      id: itemAt(items, row),
      answered,
      several: tally.several[row] ?? 0,
      cells: headings.map(({ id }, at) => ({
        heading: id,
        counts: [...(tally.counts[row * headings.length + at] ?? [])],
        unknown: tally.unknown[row * headings.length + at] ?? 0,
      })),
    })),
  }
}

/** Who does what today would colour the answers: it is told beside the result. */
export function toldOfMatrix(config: MatrixConfig, { revealed }: Stage): Record<string, unknown> {
  if (config.mode !== 'allocate' || revealed) return config
  const { overlay: _later, ...asked } = config
  return asked
}

export function matrixMethods(config: MatrixConfig): MethodNote[] {
  switch (config.mode) {
    case 'rate': {
      const notes = [
        {
          key: 'matrix-rate',
          params: { highest: config.levels.length - 1, from: config.supportFrom },
        },
      ]
      return config.dontKnow ? [...notes, { key: 'matrix-unknown' }] : notes
    }
    case 'allocate':
      return [{ key: config.several ? 'matrix-several' : 'matrix-single' }]
    case 'plane':
      return [{ key: 'matrix-plane', params: { steps: PLANE_STEPS } }]
  }
}

/** What is shown of an assessment: every label's count per row and heading, who does not know apart, middle and mean, and the reasons. */
import { median } from '../../methods/ordinal.ts'
import { itemAt } from '../item-positions.ts'
import type { CountingRule, MethodNote, Stage } from '../kind.ts'
import { movedOf } from './again.ts'
import { cellFigure } from './measure.ts'
import { numbersMiddle } from './numbers-middle.ts'
import { type Context, type Frame, frameOf, headingIds, scaleAt } from './rows.ts'
import { isOrdered, isRated, STEP } from './scale.ts'
import type { AssessCell, AssessConfig, AssessDetail, Scale } from './schema.ts'
import type { AssessTally, CellTally } from './tally.ts'

export function assessDetail(context: Context, tally: AssessTally): AssessDetail {
  const frame = frameOf(context)
  return {
    ballots: tally.ballots,
    abstained: tally.abstained,
    rows: tally.cells.map((cells, row) => ({
      id: itemAt(context.items, row),
      cells: cellsOf(context, frame, row, cells),
      moved: movedOf(tally.moves?.[row]),
    })),
    reasons: [...tally.reasons],
  }
}

function cellsOf({ config }: Context, frame: Frame, row: number, cells: readonly CellTally[]): AssessCell[] {
  const scale = scaleAt(frame, row)
  const headings = headingIds(config)
  return cells.map((cell, column) => cellOf(headings[column] ?? '', scale, cell))
}

function cellOf(heading: string, scale: Scale, cell: CellTally): AssessCell {
  const { people, sum } = cellFigure(scale, cell)
  return {
    heading,
    n: cell.counts.reduce((all, count) => all + count, 0),
    unknown: cell.unknown,
    counts: [...cell.counts],
    median: isOrdered(scale) && scale.type !== 'numeric' ? median(cell.counts) : null,
    mean: people === 0 ? null : sum / people / STEP,
    middle: cell.numbers ? numbersMiddle(cell.numbers) : null,
  }
}

/** The evidence would colour the first answers: it is told when people are asked again. */
export function toldOfAssess(config: AssessConfig, { asked }: Stage): Record<string, unknown> {
  const { evidence: _later, ...first } = config
  return asked < 2 ? first : config
}

/** Labels without order and without a supporting one are not counted as steps: nothing of them is ordered. */
export function assessRule({ scale, scales = {} }: AssessConfig): CountingRule {
  const rated = [scale, ...Object.values(scales)].some(isRated)
  return { id: rated ? 'assess-steps' : 'assess-labels', version: 1 }
}

export function assessMethods({
  scale,
  scales = {},
  headings,
  headingsAre,
  dontKnow,
}: AssessConfig): MethodNote[] {
  const types = new Set([scale, ...Object.values(scales)].map(({ type }) => type))
  const weights = new Set(headings.map(({ weight }) => weight))
  return [
    ...(['ordinal', 'choice', 'tick', 'signed', 'numeric'] as const)
      .filter((type) => types.has(type))
      .map((type) => ({ key: `assess-${type}` })),
    ...(headings.length > 0
      ? [
          {
            key: weights.size > 1 ? 'assess-weighted' : `assess-${headingsAre}`,
            params: { count: headings.length },
          },
        ]
      : []),
    ...(dontKnow ? [{ key: 'assess-unknown' }] : []),
  ]
}

/** What the parts of the room say of one item or cell: its label, the least convinced part, and the figure of each. */
import { consensusLabel } from '../../methods/consensus-label.ts'
import { FEWEST_ANSWERS, type Support, smoothedSupport } from '../../methods/group-support.ts'
import type { Thresholds } from '../setup.ts'
import { type Cell, type Cut, idOfPart, type PooledRow } from './cuts.ts'
import type { GroupFigure, Parts } from './result-types.ts'

/** `overall`: support in the whole room. `divisor` brings the sums into display units. */
export function partsOf(
  { cells, parts }: PooledRow,
  cuts: readonly Cut[],
  overall: Support,
  { thresholds, k, divisor }: { thresholds: Thresholds; k: number; divisor: number },
): Parts {
  const named = cells.map((cell, at) => ({ id: idOfPart(cuts, parts[at]), cell }))
  return {
    ...consensusLabel(
      { overall, groups: named.map(({ id, cell: { n, support } }) => ({ id, n, support })) },
      { ...thresholds, fewest: k },
    ),
    basis: parts.length === cuts.length ? 'groups' : parts.length === 0 ? 'room' : 'pooled',
    lowest: lowestOf(named),
    groups: named.map(({ id, cell }) => figureOf(id, cell, divisor)),
  }
}

type Named = { id: string; cell: Cell }

function lowestOf(cells: readonly Named[]): Parts['lowest'] {
  const shares = cells
    .filter(({ cell }) => cell.n >= FEWEST_ANSWERS)
    .map(({ id, cell }) => ({ id, share: smoothedSupport(cell) }))
  if (shares.length === 0) return null
  const share = Math.min(...shares.map((each) => each.share))
  return { share, groups: shares.filter((each) => each.share === share).map(({ id }) => id) }
}

function figureOf(id: string, { n, sum, support }: Cell, divisor: number): GroupFigure {
  return { id, n, support: n === 0 ? 0 : support / n, mean: n === 0 ? null : sum / n / divisor }
}

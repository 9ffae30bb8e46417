/** What a tally says of each row, and of each row under each heading, in the shape that all kinds share. */
import type { Measure, MeasureUnit } from '../kind.ts'
import { type Context, frameOf, headingIds, scaleAt } from './rows.ts'
import { isRated, rangeOf, STEP, supportFromOf, worthOf } from './scale.ts'
import type { Scale } from './schema.ts'
import type { AssessTally, CellTally } from './tally.ts'

/** Labels without order are on no line of support: of them only the distribution is told, and no figure here. */
export function measureAssess(context: Context, tally: AssessTally): Measure {
  const { scales } = frameOf(context)
  const rated = tally.rows.map((row, at) => {
    const scale = scales[at]
    return scale && isRated(scale) ? row : { people: 0, sum: 0, support: 0 }
  })
  return {
    n: tally.ballots - tally.abstained,
    abstained: tally.abstained,
    sums: rated.map(({ sum }) => sum),
    support: rated.map(({ support }) => support),
    answered: rated.map(({ people }) => people),
    pairwise: null,
  }
}

/** Wide enough for every scale of the round; without any width where no label counts as support: nothing there is ordered. */
export function assessUnit(context: Context): MeasureUnit {
  const ranges = frameOf(context).scales.filter(isRated).map(rangeOf)
  if (ranges.length === 0) return { min: 0, max: 0, divisor: STEP }
  return {
    min: Math.min(...ranges.map(({ min }) => min)),
    max: Math.max(...ranges.map(({ max }) => max)),
    divisor: STEP,
  }
}

/** None where rows stand under no heading. */
export function cellsOfAssess({ config, items }: Context): { item: string; heading: string }[] {
  if (config.headings.length === 0) return []
  return items.flatMap(({ id }) => headingIds(config).map((heading) => ({ item: id, heading })))
}

export function measureCells(
  context: Context,
  { cells }: AssessTally,
): Pick<Measure, 'sums' | 'support' | 'answered'> {
  const frame = frameOf(context)
  const figures =
    context.config.headings.length === 0
      ? []
      : cells.flatMap((columns, row) => columns.map((cell) => cellFigure(scaleAt(frame, row), cell)))
  return {
    sums: figures.map(({ sum }) => sum),
    support: figures.map(({ support }) => support),
    answered: figures.map(({ people }) => people),
  }
}

type Figure = { people: number; sum: number; support: number }

export function cellFigure(scale: Scale, cell: CellTally): Figure {
  const figure = { people: 0, sum: 0, support: 0 }
  if (!isRated(scale)) return figure
  for (const [mark, people] of cell.numbers ?? cell.counts.entries()) {
    const value = worthOf(scale, mark)
    figure.people += people
    figure.sum += people * value
    if (value >= supportFromOf(scale)) figure.support += people
  }
  return figure
}

/** Per row: people at each label, where labels are ordered and rows stand under no heading; an empty list for other rows. */
export function ordinalCounts(context: Context, { rows }: AssessTally): number[][] | null {
  const { scales } = frameOf(context)
  if (context.config.headings.length > 0 || !scales.some(({ type }) => type === 'ordinal')) return null
  return rows.map(({ places }, row) => (scales[row]?.type === 'ordinal' ? places : []))
}

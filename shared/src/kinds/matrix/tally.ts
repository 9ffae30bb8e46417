/** What the answers say: people per cell and level, and what each row was given by those who said something of it. */
import { addCounts, bump, zeros } from '../counts.ts'
import { itemPositions, positionOf } from '../item-positions.ts'
import type { CellRules, Measure, MeasureUnit, RoundContext } from '../kind.ts'
import { headingsOf, leastSupport, levelCount, lowestLevel } from './headings.ts'
import type { MatrixAnswer, MatrixConfig } from './schema.ts'

type Context = RoundContext<MatrixConfig>

/** A person's mean over the cells of a row is kept in thousandths: exact enough to tell any two apart, and whole. */
const THOUSAND = 1000

const FEWEST = 3

/**
 * Cells go row by row: `counts[row * headings + heading][level]`, `unknown` alike. Per row the people who said something of
 * it, the sum and support of what they gave, and the people who put it into several columns.
 */
export type MatrixTally = {
  ballots: number
  abstained: number
  counts: number[][]
  unknown: number[]
  answered: number[]
  sums: number[]
  support: number[]
  several: number[]
}

export function emptyMatrixTally({ config, items }: Context): MatrixTally {
  const cells = items.length * headingsOf(config).length
  return {
    ballots: 0,
    abstained: 0,
    counts: Array.from({ length: cells }, () => zeros(levelCount(config))),
    unknown: zeros(cells),
    answered: zeros(items.length),
    sums: zeros(items.length),
    support: zeros(items.length),
    several: zeros(items.length),
  }
}

export function addMatrix(context: Context, tally: MatrixTally, answer: MatrixAnswer): void {
  count(context, tally, answer, 1)
}

export function removeMatrix(context: Context, tally: MatrixTally, answer: MatrixAnswer): void {
  count(context, tally, answer, -1)
}

function count(context: Context, tally: MatrixTally, answer: MatrixAnswer, sign: 1 | -1): void {
  const { config, items } = context
  const positions = itemPositions(items)
  const headings = headingsOf(config).map(({ id }) => id)
  const cellOf = (row: number, heading: string) => row * headings.length + headings.indexOf(heading)
  const rows = Object.entries('cells' in answer ? answer.cells : {})
  const placed = Object.entries('places' in answer ? answer.places : {})
  tally.ballots += sign
  if (rows.length + placed.length === 0) tally.abstained += sign
  for (const [id, columns] of placed) {
    const row = positionOf(positions, id)
    const cells = columns.map((column) => cellOf(row, column))
    countPlaces(tally, row, cells, sign)
  }
  for (const [id, given] of rows) {
    const row = positionOf(positions, id)
    const levels = Object.entries(given).map(([heading, level]) => ({ cell: cellOf(row, heading), level }))
    countLevels(config, tally, row, levels, sign)
  }
}

function countPlaces(tally: MatrixTally, row: number, cells: readonly number[], sign: 1 | -1): void {
  for (const cell of cells) bump(tally.counts[cell] ?? [], 0, sign)
  bump(tally.answered, row, sign)
  bump(tally.sums, row, sign)
  bump(tally.support, row, sign)
  if (cells.length > 1) bump(tally.several, row, sign)
}

function countLevels(
  config: MatrixConfig,
  tally: MatrixTally,
  row: number,
  cells: readonly { cell: number; level: number | null }[],
  sign: 1 | -1,
): void {
  const rated: number[] = []
  const lowest = lowestLevel(config)
  for (const { cell, level } of cells) {
    if (level === null) bump(tally.unknown, cell, sign)
    else {
      bump(tally.counts[cell] ?? [], level - lowest, sign)
      rated.push(level)
    }
  }
  if (rated.length === 0) return
  const sum = rated.reduce((total, level) => total + level, 0)
  bump(tally.answered, row, sign)
  bump(tally.sums, row, sign * Math.round((sum * THOUSAND) / rated.length))
  if (supports(config, rated)) bump(tally.support, row, sign)
}

/** rate: high enough on average; plane: on the high side of both axes. */
function supports(config: MatrixConfig, rated: readonly number[]): boolean {
  const least = leastSupport(config)
  if (config.mode === 'plane') return rated.every((level) => level >= least)
  return rated.reduce((total, level) => total + level, 0) >= least * rated.length
}

export function mergeMatrices(context: Context, tallies: readonly MatrixTally[]): MatrixTally {
  const merged = emptyMatrixTally(context)
  for (const tally of tallies) {
    merged.ballots += tally.ballots
    merged.abstained += tally.abstained
    for (const [cell, counts] of tally.counts.entries()) addCounts(merged.counts[cell] ?? [], counts)
    for (const list of ['unknown', 'answered', 'sums', 'support', 'several'] as const)
      addCounts(merged[list], tally[list])
  }
  return merged
}

/**
 * A row is answered by those who said something of it. Of a mean, fewer than three of them, or than a quarter of the people,
 * make no place. An allocation gives every row the same: it is no order of rows.
 */
export function measureMatrix({ config }: Context, tally: MatrixTally): Measure {
  const n = tally.ballots - tally.abstained
  return {
    n,
    abstained: tally.abstained,
    sums: [...tally.sums],
    support: [...tally.support],
    answered: [...tally.answered],
    ...(config.mode === 'allocate' ? {} : { fewest: Math.max(FEWEST, Math.ceil(n / 4)) }),
    pairwise: null,
  }
}

export function matrixUnit({ config }: Context): MeasureUnit {
  if (config.mode === 'allocate') return { min: 1, max: 1, divisor: 1 }
  const { min, max } = levelRange(config)
  return { min: min * THOUSAND, max: max * THOUSAND, divisor: THOUSAND }
}

function levelRange(config: MatrixConfig): { min: number; max: number } {
  const min = lowestLevel(config)
  return { min, max: min + levelCount(config) - 1 }
}

/** Of an allocation each cell is answered by whoever placed its row; elsewhere by whoever rated it. */
export const matrixCells: CellRules<MatrixConfig, MatrixTally> = {
  of: ({ config, items }) =>
    items.flatMap(({ id: item }) => headingsOf(config).map(({ id: heading }) => ({ item, heading }))),
  measure: ({ config }, { counts, answered }) => {
    const total = (levels: readonly number[]) => levels.reduce((sum, people) => sum + people, 0)
    const width = headingsOf(config).length
    const places = config.mode === 'allocate'
    const lowest = lowestLevel(config)
    const support = counts.map((levels) => total(levels.slice(leastSupport(config) - lowest)))
    return {
      sums: places
        ? support
        : counts.map((levels) => levels.reduce((sum, people, step) => sum + people * (lowest + step), 0)),
      support,
      answered: counts.map((levels, cell) =>
        places ? (answered[Math.floor(cell / width)] ?? 0) : total(levels),
      ),
    }
  },
  unit: ({ config }) => ({
    ...(config.mode === 'allocate' ? { min: 0, max: 1 } : levelRange(config)),
    divisor: 1,
  }),
}

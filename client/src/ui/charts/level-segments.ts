/** Geometry of the diverging strips: one middle for all rows, and where each level's segment lies, in percent of the width. */

export interface Level {
  id: string
  /** for: right of the middle; against: left of it; aside: apart at the right end. */
  side: 'for' | 'against' | 'aside'
}

interface Segment {
  level: string
  from: number
  width: number
}

interface Row {
  shares: readonly { level: string; share: number }[]
}

const GAP = 0.03

/** Levels come from the strongest support to the strongest opposition, so support grows outward to the right. */
export function placeSegments(
  levels: readonly Level[],
  rows: readonly Row[],
): { middle: number; segments: Segment[][] } {
  const shareOf = (row: Row, id: string) => row.shares.find((cell) => cell.level === id)?.share ?? 0
  const side = (name: Level['side']) => levels.filter((level) => level.side === name)
  const widest = (name: Level['side']) =>
    Math.max(0, ...rows.map((row) => side(name).reduce((sum, level) => sum + shareOf(row, level.id), 0)))
  const [left, right, apart] = [widest('against'), widest('for'), widest('aside')]
  const whole = left + right + (apart > 0 ? apart + GAP : 0) || 1
  const run = (row: Row, chain: readonly Level[], start: number, way: 1 | -1): Segment[] => {
    let edge = start
    return chain.flatMap(({ id }) => {
      const width = shareOf(row, id)
      if (width <= 0) return []
      const from = way > 0 ? edge : edge - width
      edge += way * width
      return [{ level: id, from: (from / whole) * 100, width: (width / whole) * 100 }]
    })
  }
  const segments = rows.map((row) => [
    ...run(row, [...side('for')].reverse(), left, 1),
    ...run(row, side('against'), left, -1),
    ...run(row, side('aside'), left + right + GAP, 1),
  ])
  return { middle: (left / whole) * 100, segments }
}

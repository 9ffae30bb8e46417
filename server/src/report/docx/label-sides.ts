/** On which side of its point each name stands, so that it covers no other point, no other name and no line. */

export type Named = { name: string; x: number; y: number }
export type Side = 'right' | 'left' | 'above' | 'below'

/** Of the plot, in pixels of Word; both axes go from 0 to 1. */
const PLOT = { width: 500, height: 290 }
/** Of a point, of a letter, and of what is written in one line. */
const [POINT, LETTER, LINE] = [9, 6, 12]
/** The first that is free is taken. */
const SIDES: readonly Side[] = ['right', 'left', 'above', 'below']

type Box = { left: number; right: number; foot: number; top: number }

export function labelSides(points: readonly Named[], lines: { x: number; y: number }): Side[] {
  const [across, up] = [lines.x * PLOT.width, lines.y * PLOT.height]
  const marks = points.map(markOf)
  const taken: Box[] = [
    { left: across, right: across, foot: 0, top: PLOT.height },
    { left: 0, right: PLOT.width, foot: up, top: up },
  ]
  return points.map((point, at) => {
    const others = marks.filter((_, other) => other !== at)
    const tried = SIDES.map((side) => {
      const box = labelOf(point, side)
      return { side, box, covered: [...taken, ...others].filter((other) => touches(box, other)).length }
    })
    const least = Math.min(...tried.map(({ covered }) => covered))
    const chosen = tried.find(({ covered }) => covered === least)
    if (chosen) taken.push(chosen.box)
    return chosen?.side ?? 'right'
  })
}

function markOf({ x, y }: Named): Box {
  return around(x * PLOT.width, y * PLOT.height, POINT, POINT)
}

function labelOf({ name, x, y }: Named, side: Side): Box {
  const width = LETTER * name.length
  const [aside, over] = [(POINT + width) / 2 + 2, (POINT + LINE) / 2 + 1]
  const right = { right: aside, left: -aside, above: 0, below: 0 }[side]
  const up = { right: 0, left: 0, above: over, below: -over }[side]
  return around(x * PLOT.width + right, y * PLOT.height + up, width, LINE)
}

function around(x: number, y: number, width: number, height: number): Box {
  return { left: x - width / 2, right: x + width / 2, foot: y - height / 2, top: y + height / 2 }
}

function touches(one: Box, other: Box): boolean {
  return one.left <= other.right && other.left <= one.right && one.foot <= other.top && other.foot <= one.top
}

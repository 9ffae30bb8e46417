/** A drawing in lines and letters, as wide as its column. */
import type { Figure } from '../document/blocks.ts'
import { atomsOf } from './atoms.ts'
import { type Line, linesOf } from './lines.ts'
import type { Pen } from './pen.ts'
import { COLOURS, SHEET, TEXT } from './print-style.ts'
import { air, type Slab, slab } from './slab.ts'
import { type Shape, shapesOf } from './svg.ts'
import type { Tag } from './tag.ts'
import { type Column, plainRun } from './text-slabs.ts'

/** No drawing is higher than a page. */
const HIGHEST = SHEET.long - SHEET.top - SHEET.foot - 60

export function figureSlabs({ svg, width, height, alt }: Figure, column: Column): Slab[] {
  const tag = column.tag.part('Figure', { alt: alt === '' ? '–' : alt })
  const scale = Math.min(column.width / width, HIGHEST / height)
  const shapes = shapesOf(svg).map((shape) => ({ shape, line: lineOf(shape, column) }))
  const drawn = slab(height * scale, (pen, x, y) => {
    const top = pen.writer.page.height - y
    tag.attributes = {
      O: 'Layout',
      Placement: 'Block',
      BBox: [x, top - height * scale, x + width * scale, top],
    }
    for (const { shape, line } of shapes) drawShape(pen, tag, shape, line, { x, y, scale })
  })
  return [air(5), drawn, air(5)]
}

function lineOf(shape: Shape, { fonts }: Column): Line | null {
  if (shape.type !== 'text') return null
  const [line] = linesOf(
    atomsOf([plainRun(shape.words)], { ...TEXT.plain, size: shape.size }, fonts),
    Number.POSITIVE_INFINITY,
  )
  return line ?? null
}

function drawShape(
  pen: Pen,
  tag: Tag,
  shape: Shape,
  line: Line | null,
  at: { x: number; y: number; scale: number },
): void {
  const [x, y] = [at.x + shape.x * at.scale, at.y + shape.y * at.scale]
  pen.tagged(tag, () => {
    if (shape.type === 'rect') {
      const box = { x, y, width: shape.width * at.scale, height: shape.height * at.scale }
      if (shape.fill !== null || shape.stroke === null) pen.fill(box, shape.fill ?? COLOURS.ink)
      if (shape.stroke !== null) pen.stroke(box, shape.stroke, at.scale, shape.dashes)
    } else if (shape.type === 'line') {
      const to = { x: at.x + shape.toX * at.scale, y: at.y + shape.toY * at.scale }
      pen.stretch({ x, y }, to, shape.stroke, at.scale)
    } else if (line) {
      const back = { start: 0, middle: 0.5, end: 1 }[shape.anchor] * line.width * at.scale
      pen.line(line, x - back, y, { scale: at.scale, turn: 0 })
    }
  })
}

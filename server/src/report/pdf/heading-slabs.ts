/** A heading, which stands with what it is of, and is among the bookmarks. */
import { type Heading, textOf } from '../document/blocks.ts'
import { COLOURS, TEXT } from './print-style.ts'
import { air, type Slab, slab } from './slab.ts'
import { type Column, sharedLanguage, textSlabs } from './text-slabs.ts'

type Level = Heading['level']

const ABOVE: Record<Level, number> = { 1: 0, 2: 22, 3: 14, 4: 10 }
const BELOW: Record<Level, number> = { 1: 4, 2: 5, 3: 3, 4: 2 }

export function headingSlabs({ level, runs }: Heading, column: Column): Slab[] {
  const tag = column.tag.heading(level, { language: sharedLanguage(runs, column.language) })
  const lines = textSlabs(runs, TEXT[level], tag, column).map((line, at) => ({
    ...line,
    keeps: true,
    draw: at === 0 ? bookmarked(line, level, textOf(runs)) : line.draw,
  }))
  const rule = level === 2 ? [ruleSlab(column.width)] : []
  return [air(ABOVE[level]), ...rule, ...lines, air(BELOW[level], true)]
}

function bookmarked(line: Slab, level: Level, title: string): Slab['draw'] {
  return (pen, x, y) => {
    pen.bookmark(level, title, y)
    line.draw(pen, x, y)
  }
}

function ruleSlab(width: number): Slab {
  return slab(
    9,
    (pen, x, y) => pen.decoration(() => pen.fill({ x, y, width, height: 2.2 }, COLOURS.accent)),
    { keeps: true },
  )
}

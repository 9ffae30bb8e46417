/** A record card: a rule where it begins, and a bar beside it as far as it goes. */
import type { Card } from '../document/blocks.ts'
import { COLOURS } from './print-style.ts'
import { air, heightOf, indented, type Slab, slab, trimmed } from './slab.ts'
import { type BlockSlabs, type Column, lineHeight } from './text-slabs.ts'

const [INDENT, BAR, RULE] = [11, 2.2, 0.8]
/** Lines that are kept on one page. */
const SHORT = 14

export function cardSlabs({ blocks }: Card, column: Column, blockSlabs: BlockSlabs): Slab[] {
  const inner = trimmed(blockSlabs(blocks, { ...column, width: column.width - INDENT }))
  const barred = inner.flatMap((each) =>
    indented([{ ...each, kind: 'content' }], INDENT, (pen, x, y) =>
      pen.decoration(() => pen.fill({ x, y, width: BAR, height: each.height }, COLOURS.accent)),
    ),
  )
  const isShort = heightOf(barred) < SHORT * lineHeight(column.text)
  const whole = isShort ? barred.map((each, at) => ({ ...each, keeps: at < barred.length - 1 })) : barred
  return [air(7), ruleSlab(column.width), ...whole, air(7)]
}

function ruleSlab(width: number): Slab {
  return slab(
    RULE + 3,
    (pen, x, y) => {
      pen.decoration(() => pen.fill({ x, y, width, height: RULE }, COLOURS.line))
      pen.decoration(() => pen.fill({ x, y, width: BAR, height: RULE + 3 }, COLOURS.accent))
    },
    { keeps: true },
  )
}

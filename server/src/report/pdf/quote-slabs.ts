/** Words that somebody wrote: a bar beside them. */
import type { Quote } from '../document/blocks.ts'
import { COLOURS } from './print-style.ts'
import { air, heightOf, indented, type Slab, trimmed } from './slab.ts'
import { type BlockSlabs, type Column, lineHeight } from './text-slabs.ts'

const INDENT = 11
/** Lines that are kept on one page. */
const SHORT = 12

export function quoteSlabs({ blocks }: Quote, column: Column, blockSlabs: BlockSlabs): Slab[] {
  const tag = column.tag.part('BlockQuote')
  const inner = trimmed(blockSlabs(blocks, { ...column, tag, width: column.width - INDENT }))
  const barred = inner.flatMap((each) =>
    indented([{ ...each, kind: 'content' }], INDENT, (pen, x, y) =>
      pen.decoration(() => pen.fill({ x, y, width: 2.2, height: each.height }, COLOURS.line)),
    ),
  )
  const isShort = heightOf(barred) < SHORT * lineHeight(column.text)
  const whole = isShort ? barred.map((each, at) => ({ ...each, keeps: at < barred.length - 1 })) : barred
  return [air(5 * column.scale), ...whole, air(5 * column.scale)]
}

/** A list: a sign beside the first line of each item. */
import type { List } from '../document/blocks.ts'
import { air, indented, type Slab, trimmed } from './slab.ts'
import { type BlockSlabs, type Column, plainRun, setLines, textSlabs } from './text-slabs.ts'

const [INDENT, GAP] = [13, 5]

export function listSlabs({ ordered, items }: List, column: Column, blockSlabs: BlockSlabs): Slab[] {
  const attributes = { O: 'List', ListNumbering: ordered ? 'Decimal' : 'Disc' }
  const list = column.tag.part('L', { attributes })
  const signs = items.map((_, at) => plainRun(ordered ? `${at + 1}.` : '•'))
  const widest = Math.max(0, ...signs.map((sign) => setLines([sign], column.text, column)[0]?.width ?? 0))
  const indent = Math.max(INDENT, widest + GAP)
  return items.flatMap((item, at) => {
    const entry = list.part('LI')
    const beside = { ...column, isFigure: ordered, width: indent - GAP }
    const label = textSlabs([signs[at] ?? plainRun('•')], column.text, entry.part('Lbl'), beside)
    const body = { ...column, tag: entry.part('LBody'), width: column.width - indent, isFigure: false }
    const slabs = indented(trimmed(blockSlabs(item, body)), indent)
    return [air(1.6 * column.scale), ...labelled(slabs, label), air(1.6 * column.scale)]
  })
}

function labelled([first, ...rest]: readonly Slab[], [label]: readonly Slab[]): Slab[] {
  if (!first || !label) return []
  const begun: Slab = {
    ...first,
    draw: (pen, x, y) => {
      label.draw(pen, x, y)
      first.draw(pen, x, y)
    },
  }
  return [begun, ...rest]
}

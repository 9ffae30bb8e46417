/** A paragraph; the edition stands in a ring. */
import type { Paragraph } from '../document/blocks.ts'
import { COLOURS, TEXT, type TextStyle } from './print-style.ts'
import { air, type Slab } from './slab.ts'
import { baseline, type Column, scaled, setLines, sharedLanguage, textSlabs } from './text-slabs.ts'

export function paragraphSlabs({ style, runs }: Paragraph, column: Column): Slab[] {
  const language = sharedLanguage(runs, column.language)
  const tag = column.tag.part('P', { language })
  const look = style === 'plain' ? column.text : scaled(TEXT[style], column.scale)
  const inner = language ? { ...column, language } : column
  const lines = textSlabs(runs, look, tag, inner)
  // A name in bold stands right above what it names.
  const isName = style === 'plain' && runs.every(({ bold }) => bold)
  const gap = column.scale < 1 ? 1.2 : 3.2
  if (isName) return [air(gap), ...lines.map((each) => ({ ...each, keeps: true })), air(0, true)]
  if (style !== 'edition' || lines.length > 1) return [air(gap), ...lines, air(gap)]
  const [line] = setLines(runs, look, inner)
  return [air(gap), ...lines.map((each) => ringed(each, look, line?.width ?? 0)), air(8)]
}

const [BESIDE, ABOVE] = [8, 3]

function ringed(line: Slab, look: TextStyle, width: number): Slab {
  return {
    ...line,
    height: line.height + ABOVE * 2,
    draw: (pen, x, y) => {
      const ring = { x, y, width: width + BESIDE * 2, height: baseline(look) + ABOVE * 2 + 2 }
      pen.decoration(() => pen.rounded(ring, ring.height / 2, COLOURS.accent, false))
      line.draw(pen, x + BESIDE, y + ABOVE)
    },
  }
}

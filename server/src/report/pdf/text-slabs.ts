/** Words in lines, one slab each. */
import type { Block, Run } from '../document/blocks.ts'
import { atomsOf } from './atoms.ts'
import type { Fonts } from './fonts.ts'
import { type Line, linesOf } from './lines.ts'
import type { TextStyle } from './print-style.ts'
import { type Slab, slab } from './slab.ts'
import type { Tag } from './tag.ts'

/** Where blocks are set: how wide, as part of what, in what look and language. */
export type Column = {
  fonts: Fonts
  width: number
  tag: Tag
  language: string
  text: TextStyle
  /** Figures stand at the end. */
  isFigure: boolean
  /** Smaller than elsewhere, inside of tables. */
  scale: number
}

/** For blocks that hold blocks. */
export type BlockSlabs = (blocks: readonly Block[], column: Column) => Slab[]

export function textSlabs(runs: readonly Run[], style: TextStyle, tag: Tag, column: Column): Slab[] {
  const lines = setLines(runs, style, column)
  return lines.map((line, at) =>
    slab(
      lineHeight(style),
      (pen, x, y) => pen.tagged(tag, () => pen.line(line, x + start(line, column), y + baseline(style))),
      // Neither the first line of a paragraph nor the last one stands alone on a page.
      { keeps: at < lines.length - 1 && (at === 0 || at === lines.length - 2) },
    ),
  )
}

export function setLines(runs: readonly Run[], style: TextStyle, column: Column): Line[] {
  return linesOf(atomsOf(foreign(runs, column.language), style, column.fonts), column.width)
}

export function plainRun(text: string): Run {
  return { text, bold: false, soft: false, code: false, apart: true, language: null }
}

/** The language that all the words share, where it is another than that around them. */
export function sharedLanguage(runs: readonly Run[], language: string): string | null {
  const [first] = runs
  if (!first?.language || first.language === language) return null
  return runs.every((run) => run.language === first.language) ? first.language : null
}

export function lineHeight({ size, leading }: TextStyle): number {
  return size * leading
}

/** From the top of a line to the foot of its letters. */
export function baseline({ size, leading }: TextStyle): number {
  return size * (leading / 2 + 0.36)
}

export function scaled(style: TextStyle, by: number): TextStyle {
  return { ...style, size: style.size * by }
}

/** Runs that name no language which the part around them names already. */
function foreign(runs: readonly Run[], language: string): Run[] {
  return runs.map((run) => (run.language === language ? { ...run, language: null } : run))
}

function start(line: Line, { width, isFigure }: Column): number {
  return isFigure ? width - line.width : 0
}

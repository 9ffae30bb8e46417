/** Facts as tiles in a row: the figure large, what it counts below. */
import type { Paragraph, Run } from '../document/blocks.ts'
import { COLOURS, SHEET, TEXT } from './print-style.ts'
import { air, drawStack, heightOf, type Slab, slab } from './slab.ts'
import { type Column, textSlabs } from './text-slabs.ts'

const [GAP, PAD, ROW] = [9, 9, 4]
/** What is higher is no tile any more. */
const HIGHEST = SHEET.short / 2

export function factSlabs(facts: readonly Paragraph[], column: Column): Slab[] {
  const rows: Slab[] = []
  for (let at = 0; at < facts.length; at += ROW)
    rows.push(...rowSlabs(facts.slice(at, at + ROW), column), air(GAP))
  return [air(6), ...rows]
}

function rowSlabs(facts: readonly Paragraph[], column: Column): Slab[] {
  const width = (column.width - GAP * (facts.length - 1)) / facts.length
  const tiles = facts.map((fact) => tileSlabs(fact, { ...column, width: width - PAD * 2 }))
  const height = Math.max(...tiles.map(heightOf)) + PAD * 1.6
  if (height > HIGHEST) return tiles.flat()
  return [tileSlab(tiles, { width, height })]
}

function tileSlab(tiles: readonly Slab[][], { width, height }: { width: number; height: number }): Slab {
  return slab(height, (pen, x, y) =>
    tiles.forEach((tile, at) => {
      const left = x + at * (width + GAP)
      pen.decoration(() => pen.rounded({ x: left, y, width, height }, 5, COLOURS.fill, true))
      drawStack(tile, pen, left + PAD, y + PAD * 0.8)
    }),
  )
}

function tileSlabs({ runs }: Paragraph, column: Column): Slab[] {
  const tag = column.tag.part('P')
  const figure = runs.findIndex(({ bold }) => !bold)
  const [large, small] = figure < 0 ? [runs, []] : parted(runs, figure)
  return [
    ...(large.length > 0 ? textSlabs(large, TEXT.figure, tag, column) : []),
    ...(small.length > 0 ? textSlabs(small, TEXT.fact, tag, column) : []),
  ]
}

/** The space between the two stays with the figure: below it the words begin at the edge. */
function parted(runs: readonly Run[], at: number): [Run[], Run[]] {
  const [large, [first, ...rest]] = [runs.slice(0, at), runs.slice(at)]
  const last = large.at(-1)
  if (!first || !last) return [large, runs.slice(at)]
  const text = first.text.trimStart()
  const space = first.text.slice(0, first.text.length - text.length)
  return [
    [...large.slice(0, -1), { ...last, text: last.text + space }],
    text === '' ? rest : [{ ...first, text }, ...rest],
  ]
}

/** Words set into lines of a width. A word that is wider than a line is cut between signs. */
import type { Atom } from './atoms.ts'
import { shownOrder } from './direction.ts'

export type PlacedAtom = { atom: Atom; x: number }

export type Line = {
  /** In the order in which they are read; `x` from the left end of the line. */
  atoms: PlacedAtom[]
  /** Without the spaces at its end. */
  width: number
}

const signs = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** Sums of widths differ by their order. */
const SLACK = 0.01

export function linesOf(atoms: readonly Atom[], column: number): Line[] {
  const width = column + SLACK
  const lines: Line[] = []
  let open: Atom[] = []
  let filled = 0
  const end = () => {
    lines.push(lineOf(open))
    open = []
    filled = 0
  }
  for (const unit of unitsOf(atoms)) {
    const needed = wordWidth(unit)
    if (filled > 0 && filled + needed > width) end()
    for (const atom of needed > width ? cutUnit(unit, column) : unit) {
      const isOver = atom.kind === 'word' && filled > 0 && filled + atom.width > width
      if (atom.kind === 'newline' || isOver) end()
      if (atom.kind === 'newline') continue
      open.push(atom)
      filled += atom.width
    }
  }
  if (open.length > 0 || lines.length === 0) end()
  return lines
}

/** The widest thing that stays in one piece, and the width of all without a break. */
export function measured(atoms: readonly Atom[]): { least: number; most: number } {
  let [least, most, line] = [0, 0, 0]
  for (const unit of unitsOf(atoms)) {
    least = Math.max(least, wordWidth(unit))
    most = Math.max(most, line + wordWidth(unit))
    line = unit.at(-1)?.kind === 'newline' ? 0 : line + widthOf(unit)
  }
  return { least, most }
}

/** What stays together on a line, up to where the line may end. */
function* unitsOf(atoms: readonly Atom[]): Generator<Atom[]> {
  let unit: Atom[] = []
  for (const [at, atom] of atoms.entries()) {
    unit.push(atom)
    const follows = atoms[at + 1]
    if (atom.kind === 'word' && !atom.mayEnd && follows) continue
    // Spaces hang on the word before them.
    if (atom.kind === 'word' && follows?.kind === 'space') continue
    if (atom.kind === 'space' && follows?.kind === 'space') continue
    yield unit
    unit = []
  }
  if (unit.length > 0) yield unit
}

function cutUnit(unit: readonly Atom[], width: number): Atom[] {
  return unit.flatMap((atom) => (atom.kind === 'word' && atom.width > width ? cutAtom(atom, width) : [atom]))
}

function cutAtom(atom: Atom, width: number): Atom[] {
  const parts: string[] = []
  let filled = 0
  for (const { segment } of signs.segment(atom.text)) {
    const taken = atom.part(segment).width
    const last = parts.length - 1
    if (last < 0 || filled + taken > width) {
      parts.push(segment)
      filled = taken
    } else {
      parts[last] += segment
      filled += taken
    }
  }
  return parts.map((text, at) => ({ ...atom.part(text), mayEnd: at === parts.length - 1 && atom.mayEnd }))
}

function lineOf(atoms: readonly Atom[]): Line {
  const lastWord = atoms.findLastIndex(({ kind }) => kind === 'word')
  // Spaces at the end of a line stand at its end whatever the direction of the words (rule L1).
  const levelled = atoms.map((atom, at) => ({ atom, at, level: at > lastWord ? 0 : atom.level }))
  const placed: PlacedAtom[] = []
  let x = 0
  for (const { atom, at } of shownOrder(levelled)) {
    placed[at] = { atom, x }
    x += atom.width
  }
  return { atoms: placed, width: widthOf(atoms.slice(0, lastWord + 1)) }
}

function wordWidth(unit: readonly Atom[]): number {
  return widthOf(unit.filter(({ kind }) => kind === 'word'))
}

function widthOf(atoms: readonly Atom[]): number {
  return atoms.reduce((sum, { width }) => sum + width, 0)
}

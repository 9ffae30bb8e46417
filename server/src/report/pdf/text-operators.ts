/** The operators that print the words of a line: fonts, colours, and spans for what is read otherwise than it stands. */
import type { Atom } from './atoms.ts'
import type { EmbeddedFont } from './embedded-font.ts'
import type { Face, PlacedGlyph } from './face.ts'
import type { Line } from './lines.ts'
import { hex, n, rgb } from './operators.ts'

/** `scale` and `turn` (degrees) are of drawings and marks. */
export type Setting = { scale: number; turn: number }

type FontOf = (face: Face) => EmbeddedFont

/** `x` and `baseline` in points from the top left of the page. */
export function lineOperators(
  line: Line,
  x: number,
  baseline: number,
  { scale, turn }: Setting,
  fontOf: FontOf,
): string {
  const angle = (turn * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const words = new Words(fontOf, scale)
  for (const { atom, x: from } of line.atoms) {
    const [left, top] = [x + from * scale * cos, baseline + from * scale * sin]
    words.add(atom, from, `${n(cos)} ${n(sin)} ${n(sin)} ${n(-cos)} ${n(left)} ${n(top)} Tm`)
  }
  return words.end()
}

class Words {
  readonly #fontOf: FontOf
  readonly #scale: number
  readonly #written: string[] = []
  #reached: number | null = null
  #font = ''
  #colour = ''
  #span = ''

  constructor(fontOf: FontOf, scale: number) {
    this.#fontOf = fontOf
    this.#scale = scale
  }

  add(atom: Atom, from: number, place: string): void {
    if (atom.shaped.glyphs.length === 0) return
    this.#into(spanOf(atom))
    if (this.#reached === null || Math.abs(this.#reached - from) > 0.001) this.#written.push(place)
    this.#reached = from + atom.width
    const font = this.#fontOf(atom.face)
    this.#set('#font', `/${font.name} ${n(atom.size * this.#scale)} Tf`)
    this.#set('#colour', `${rgb(atom.colour)} rg`)
    this.#written.push(...glyphOperators(atom.shaped.glyphs, font, (atom.size * this.#scale) / 1000))
    // What a word is read as belongs to that word alone.
    if (atom.shaped.isOutOfOrder) this.#into('')
  }

  end(): string {
    this.#into('')
    return this.#written.length === 0 ? '' : `BT ${this.#written.join(' ')} ET`
  }

  #set(what: '#font' | '#colour', operator: string): void {
    const now = what === '#font' ? this.#font : this.#colour
    if (now === operator) return
    if (what === '#font') this.#font = operator
    else this.#colour = operator
    this.#written.push(operator)
  }

  #into(span: string): void {
    if (span === this.#span) return
    if (this.#span !== '') this.#written.push('EMC')
    if (span !== '') this.#written.push(span)
    this.#span = span
  }
}

function spanOf({ language, shaped, text }: Atom): string {
  const parts = [
    language === null ? '' : `/Lang <${utf16(language)}>`,
    shaped.isOutOfOrder ? `/ActualText <${utf16(text)}>` : '',
  ].join('')
  return parts === '' ? '' : `/Span << ${parts} >> BDC`
}

function glyphOperators(glyphs: readonly PlacedGlyph[], font: EmbeddedFont, point: number): string[] {
  const operators: string[] = []
  let shown: string[] = []
  const show = () => {
    if (shown.length > 0) operators.push(`[${shown.join('').replaceAll('><', '')}] TJ`)
    shown = []
  }
  for (const glyph of glyphs) {
    const { dx, dy, advance, natural } = glyph
    if (dy !== 0) show()
    if (dx !== 0) shown.push(`${n(-dx)}`)
    shown.push(`<${font.code(glyph)}>`)
    const back = natural + dx - advance
    if (Math.abs(back) > 0.01) shown.push(`${n(back)} `)
    if (dy === 0) continue
    operators.push(`${n(dy * point)} Ts`)
    show()
    operators.push('0 Ts')
  }
  show()
  return operators
}

function utf16(text: string): string {
  return `feff${Array.from({ length: text.length }, (_, at) => hex(text.charCodeAt(at))).join('')}`
}

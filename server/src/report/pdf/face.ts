/// <reference path="./fontkit.d.ts" />
/** One font: what it covers, and how a word of it is shaped. */
import type { Font, Glyph } from 'fontkit'

export type PlacedGlyph = {
  id: number
  /** What it stands for; taken together, the glyphs of a word spell it. */
  text: string
  /** In thousandths of the size: what it takes here, what it takes by itself, and how far off the line it stands. */
  advance: number
  natural: number
  dx: number
  dy: number
}

export type Shaped = {
  /** As they stand on the line, from left to right. */
  glyphs: PlacedGlyph[]
  width: number
  /** Whether the glyphs, read from left to right, do not spell the word. */
  isOutOfOrder: boolean
}

/** Stacked marks of a hostile card stay within their line. */
const HIGHEST = 320

/** Taken for invisible in whatever font: they join, part or direct what is beside them. */
const IGNORABLE = /\p{Default_Ignorable_Code_Point}/u
const REPLACEMENT = '\ufffd'

export class Face {
  readonly font: Font
  readonly #shaped = new Map<string, Shaped>()
  readonly #set = new Map<string, Shaped>()
  readonly #covered = new Map<string, boolean>()
  readonly #features: Record<string, boolean>

  /** Joined letters of Latin are left apart, so that each sign of the file is one of the text. */
  constructor(font: Font, joins: boolean) {
    this.font = font
    this.#features = joins ? {} : { liga: false, clig: false }
  }

  covers(sign: string): boolean {
    const known = this.#covered.get(sign)
    if (known !== undefined) return known
    const covered = IGNORABLE.test(sign) || this.font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0)
    this.#covered.set(sign, covered)
    return covered
  }

  /** `mirrored`: the word with its brackets turned, where it runs from right to left. */
  shape(word: string, mirrored: string | null): Shaped {
    const key = mirrored === null ? word : `\u0000${word}`
    const known = this.#shaped.get(key)
    if (known) return known
    const shaped = this.#shape(word, mirrored)
    this.#shaped.set(key, shaped)
    return shaped
  }

  /** A sign that no font has: a replacement that still stands for it in the text. */
  replace(word: string): Shaped {
    const glyph = this.#replacement
    const advance = this.#scaled(glyph.advanceWidth)
    const glyphs = [...word].map((text) => ({
      id: glyph.id,
      text,
      advance,
      natural: advance,
      dx: 0,
      dy: 0,
    }))
    return { glyphs, width: advance * glyphs.length, isOutOfOrder: false }
  }

  /** Air of no width, or of that of a space, which stands for a sign that shows nothing. */
  blank(sign: string, isWide: boolean): Shaped {
    const space = this.font.glyphForCodePoint(0x20)
    const natural = this.#scaled(space.advanceWidth)
    const advance = isWide ? natural : 0
    return {
      glyphs: [{ id: space.id, text: sign, advance, natural, dx: 0, dy: 0 }],
      width: advance,
      isOutOfOrder: false,
    }
  }

  /** Letter after letter, as they are by themselves: ten times as fast, and as good in small type. */
  set(word: string): Shaped {
    const known = this.#set.get(word)
    if (known) return known
    const glyphs = [...word].map((text) => {
      const { id, advanceWidth } = this.font.glyphForCodePoint(text.codePointAt(0) ?? 0)
      const advance = this.#scaled(advanceWidth)
      return { id, text, advance, natural: advance, dx: 0, dy: 0 }
    })
    const width = glyphs.reduce((sum, { advance }) => sum + advance, 0)
    const shaped = { glyphs, width, isOutOfOrder: false }
    this.#set.set(word, shaped)
    return shaped
  }

  #shape(word: string, mirrored: string | null): Shaped {
    const direction = mirrored === null ? 'ltr' : 'rtl'
    const run = this.font.layout(mirrored ?? word, this.#features, undefined, undefined, direction)
    const texts = spelled(run.glyphs, [...word], [...(mirrored ?? word)], direction)
    const glyphs = run.glyphs.flatMap((glyph, at) => {
      const place = run.positions[at]
      if (!place) return []
      return {
        id: glyph.id === 0 ? this.#replacement.id : glyph.id,
        text: texts?.[at] ?? String.fromCodePoint(...glyph.codePoints),
        advance: this.#scaled(place.xAdvance),
        natural: this.#scaled(glyph.advanceWidth),
        dx: this.#scaled(place.xOffset),
        dy: Math.max(-HIGHEST, Math.min(HIGHEST, this.#scaled(place.yOffset))),
      }
    })
    const width = glyphs.reduce((sum, { advance }) => sum + advance, 0)
    return { glyphs, width, isOutOfOrder: texts === null || (direction === 'rtl' && glyphs.length > 1) }
  }

  /** Stands for what the font cannot draw: never an empty box. */
  get #replacement(): Glyph {
    return this.font.glyphForCodePoint(REPLACEMENT.codePointAt(0) ?? 0)
  }

  #scaled(units: number): number {
    return (units * 1000) / this.font.unitsPerEm
  }
}

/** The text of each glyph, or null where they do not spell the word one after the other. */
function spelled(
  glyphs: readonly { codePoints: number[] }[],
  signs: readonly string[],
  shown: readonly string[],
  direction: 'ltr' | 'rtl',
): string[] | null {
  const texts: string[] = []
  let next = 0
  for (const { codePoints } of direction === 'rtl' ? glyphs.toReversed() : glyphs) {
    // A font remembers the first sign for which it drew a glyph, so that of one sign only its number is taken.
    const isSame = codePoints.every((point, at) => shown[next + at]?.codePointAt(0) === point)
    if (codePoints.length > 1 && !isSame) return null
    texts.push(signs.slice(next, next + codePoints.length).join(''))
    next += codePoints.length
  }
  if (next !== signs.length) return null
  return direction === 'rtl' ? texts.toReversed() : texts
}

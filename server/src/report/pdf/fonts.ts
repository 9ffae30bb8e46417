/// <reference path="./fontkit.d.ts" />
/** The fonts of a document, opened when their first sign is printed, and which of them prints what. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { create } from 'fontkit'
import { Face, type Shaped } from './face.ts'

const find = createRequire(import.meta.url)

const FILES = {
  regular: () => find.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
  bold: () => find.resolve('@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf'),
  code: () => find.resolve('dejavu-fonts-ttf/ttf/DejaVuSansMono.ttf'),
  wide: () => find.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'),
  wideBold: () => find.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'),
  emoji: () => find.resolve('@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf'),
} as const

type FaceName = keyof typeof FILES

const CHAINS = {
  regular: ['regular', 'wide', 'emoji'],
  bold: ['bold', 'wideBold', 'wide', 'emoji'],
  code: ['code', 'regular', 'wide', 'emoji'],
} as const satisfies Record<string, readonly FaceName[]>

export type Manner = keyof typeof CHAINS

/** A part of a word that one face prints; `how` says what to do with what no face has. */
export type Stretch = { text: string; face: Face; how: 'shape' | 'replace' | 'blank' | 'gap' }

/** Signs that belong to the one before, so that they need the same face. */
const JOINED = /\p{M}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200c|\u200d|[\u{e0020}-\u{e007f}]/u
const PICTURE = /\p{Emoji_Presentation}|\ufe0f/u
const SPACE = /^\p{Z}$/u
/** Letters and signs that are the same whatever stands beside them. */
const SEPARATE =
  /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02af\u0370-\u0482\u048a-\u052f\u1e00-\u1fff\u2010-\u2027\u2030-\u205e\u2070-\u22ff\u25a0-\u26ff]+$/
/** Joiners alone have a say in how letters are drawn; whatever else shows nothing is air. */
const AIR = /^[\p{Default_Ignorable_Code_Point}\p{Cc}]$/u

const clusters = new Intl.Segmenter('und', { granularity: 'grapheme' })

export class Fonts {
  readonly #faces = new Map<FaceName, Face>()
  /** Most words are said more than once. */
  readonly #stretches: Record<Manner, Map<string, Stretch[]>> = {
    regular: new Map(),
    bold: new Map(),
    code: new Map(),
  }

  face(name: FaceName): Face {
    const known = this.#faces.get(name)
    if (known) return known
    const face = opened(name)
    this.#faces.set(name, face)
    return face
  }

  /** The word in stretches of one face each. */
  stretches(word: string, manner: Manner): readonly Stretch[] {
    const known = this.#stretches[manner].get(word)
    if (known) return known
    const found = this.#cut(word, manner)
    this.#stretches[manner].set(word, found)
    return found
  }

  #cut(word: string, manner: Manner): Stretch[] {
    const parts = JOINED.test(word) ? [...clusters.segment(word)].map(({ segment }) => segment) : [...word]
    const found: Stretch[] = []
    for (const part of parts)
      for (const stretch of this.#printed(part, manner)) {
        const last = found.at(-1)
        if (last && last.face === stretch.face && last.how === stretch.how && last.how !== 'gap')
          last.text += stretch.text
        else found.push(stretch)
      }
    return found
  }

  /** `isLarge`: every gap between letters is seen. */
  shape({ text, face, how }: Stretch, mirrored: string | null, isLarge: boolean): Shaped {
    if (how === 'shape' && mirrored === null && !isLarge && SEPARATE.test(text)) return face.set(text)
    if (how === 'shape') return face.shape(text, mirrored)
    if (how === 'replace') return face.replace(text)
    return joined([...text].map((sign) => face.blank(sign, how === 'gap')))
  }

  #printed(part: string, manner: Manner): Stretch[] {
    const chain: readonly FaceName[] = PICTURE.test(part) ? ['emoji', ...CHAINS[manner]] : CHAINS[manner]
    const signs = [...part]
    const own = this.face(manner)
    if (signs.every((sign) => AIR.test(sign))) return [{ text: part, face: own, how: 'blank' }]
    for (const name of chain) {
      const face = this.face(name)
      if (signs.every((sign) => face.covers(sign))) return [{ text: part, face, how: 'shape' }]
    }
    if (signs.length > 1) return signs.flatMap((sign) => this.#printed(sign, manner))
    return [{ text: part, face: own, how: SPACE.test(part) ? 'gap' : 'replace' }]
  }
}

function joined(parts: readonly Shaped[]): Shaped {
  return {
    glyphs: parts.flatMap(({ glyphs }) => glyphs),
    width: parts.reduce((sum, { width }) => sum + width, 0),
    isOutOfOrder: false,
  }
}

function opened(name: FaceName): Face {
  return new Face(
    create(readFileSync(FILES[name]())),
    name === 'wide' || name === 'wideBold' || name === 'emoji',
  )
}

/** Runs of text cut into what a line is set of: words and spaces of one face, size, colour and direction. */
import type { Run } from '../document/blocks.ts'
import { levelsOf, mirrored } from './direction.ts'
import type { Face, Shaped } from './face.ts'
import type { Fonts, Manner, Stretch } from './fonts.ts'
import { COLOURS, type TextStyle } from './print-style.ts'
import { whole } from './writer.ts'

export type Atom = {
  text: string
  face: Face
  shaped: Shaped
  size: number
  width: number
  colour: string
  language: string | null
  level: number
  kind: 'word' | 'space' | 'newline'
  /** Whether a line may end after it. */
  mayEnd: boolean
  /** Set again for a part of its text. */
  part: (text: string) => Atom
}

/** Newlines; what a line may end after; all else. */
const TOKENS =
  /\r\n|[\n\r\v\f\u0085\u2028\u2029]|[ \t\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]+|[^\s\u1680\u2000-\u2006\u2008-\u200a\u3000]+|\s/gu
const NEWLINE = /^[\n\r\v\f\u0085\u2028\u2029]/
const SPACE = /^[ \t\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]/
/** Inside of a word a line may end after a dash between letters, and beside signs that are written without spaces. */
const BREAKS =
  /(?<=\p{Ll}[-–—/])(?=\p{L})|(?<=\u200b)|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])(?=[\p{L}\p{N}])/u

/** Titles. */
const LARGE = 11

type Look = { manner: Manner; size: number; colour: string; language: string | null }

export function atomsOf(runs: readonly Run[], style: TextStyle, fonts: Fonts): Atom[] {
  const levels = levelsOf(runs)
  const atoms: Atom[] = []
  let from = 0
  for (const run of runs) {
    const look = lookOf(run, style)
    // Between what is kept apart stands something of the direction of the line, which no turning round crosses.
    if (levels && run.apart) atoms.push(nothing(look, fonts, 'word'))
    for (const { 0: token, index } of whole(run.text).matchAll(TOKENS))
      atoms.push(...tokenAtoms(token, levels?.subarray(from + index) ?? null, look, fonts))
    if (levels && run.apart) atoms.push(nothing(look, fonts, 'word'))
    from += run.text.length
  }
  return atoms
}

function lookOf({ bold, soft, code, language }: Run, style: TextStyle): Look {
  return {
    manner: code ? 'code' : bold || style.bold ? 'bold' : 'regular',
    size: style.size * (code ? 0.86 : soft ? 0.9 : 1),
    colour: soft ? COLOURS.soft : style.colour,
    language,
  }
}

function tokenAtoms(token: string, levels: Uint8Array | null, look: Look, fonts: Fonts): Atom[] {
  if (NEWLINE.test(token)) return [nothing(look, fonts, 'newline')]
  if (SPACE.test(token)) return wordAtoms(token.replace(/\t/g, ' '), levels, look, fonts, 'space')
  const atoms: Atom[] = []
  let at = 0
  for (const word of token.split(BREAKS)) {
    atoms.push(...wordAtoms(word, levels?.subarray(at) ?? null, look, fonts, 'word'))
    at += word.length
    const last = atoms.at(-1)
    if (last && at < token.length) last.mayEnd = true
  }
  return atoms
}

function wordAtoms(
  word: string,
  levels: Uint8Array | null,
  look: Look,
  fonts: Fonts,
  kind: 'word' | 'space',
): Atom[] {
  const atoms: Atom[] = []
  for (const { text, level } of levelRuns(word, levels))
    for (const stretch of fonts.stretches(text, look.manner))
      atoms.push(atomOf(stretch, level, look, fonts, kind))
  const last = atoms.at(-1)
  if (last) last.mayEnd = kind === 'space'
  return atoms
}

function levelRuns(word: string, levels: Uint8Array | null): { text: string; level: number }[] {
  if (!levels) return [{ text: word, level: 0 }]
  const runs: { text: string; level: number }[] = []
  let at = 0
  for (const sign of word) {
    const level = levels[at] ?? 0
    const last = runs.at(-1)
    if (last?.level === level) last.text += sign
    else runs.push({ text: sign, level })
    at += sign.length
  }
  return runs
}

function atomOf(stretch: Stretch, level: number, look: Look, fonts: Fonts, kind: 'word' | 'space'): Atom {
  const shaped = fonts.shape(stretch, level % 2 === 1 ? mirrored(stretch.text) : null, look.size > LARGE)
  return {
    text: stretch.text,
    face: stretch.face,
    shaped,
    size: look.size,
    width: (shaped.width * look.size) / 1000,
    colour: look.colour,
    language: look.language,
    level,
    kind,
    mayEnd: false,
    part: (text) => atomOf({ ...stretch, text }, level, look, fonts, kind),
  }
}

function nothing({ manner, size, colour, language }: Look, fonts: Fonts, kind: Atom['kind']): Atom {
  const atom: Atom = {
    text: '',
    face: fonts.face(manner),
    shaped: { glyphs: [], width: 0, isOutOfOrder: false },
    size,
    width: 0,
    colour,
    language,
    level: 0,
    kind,
    mayEnd: kind === 'newline',
    part: () => atom,
  }
  return atom
}

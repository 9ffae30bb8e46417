import { describe, expect, it } from 'vitest'
import { HOSTILE } from '../../testing/hostile-document.ts'
import { atomsOf } from './atoms.ts'
import { Fonts } from './fonts.ts'
import { type Line, linesOf } from './lines.ts'
import { TEXT } from './print-style.ts'

const MANNER = { bold: false, soft: false, code: false, language: null }
const fonts = new Fonts()

const set = (width: number, ...texts: string[]) =>
  linesOf(
    atomsOf(
      texts.map((text) => ({ ...MANNER, apart: true, text })),
      TEXT.plain,
      fonts,
    ),
    width,
  )

/** As it stands on paper, from left to right. */
const shown = ({ atoms }: Line) =>
  atoms
    .toSorted((one, other) => one.x - other.x)
    .map(({ atom }) => (atom.level % 2 ? [...atom.text].reverse().join('') : atom.text))
    .join('')

describe('lines', () => {
  it.each(Object.entries(HOSTILE))('[E8] no line of a %s is wider than its column', (_name, text) => {
    for (const width of [30, 90, 400])
      for (const line of set(width, text)) {
        const isOneSign = line.atoms.filter(({ atom }) => atom.kind === 'word').length === 1
        expect(line.width <= width + 0.1 || (isOneSign && width === 30)).toBe(true)
      }
  })

  it('[E8] breaks at spaces, after dashes between words, and never in a word that fits', () => {
    const words = set(70, 'pequeñas y medianas empresas público-privadas 39JF-NMV5').map(shown)
    expect(words).toEqual(['pequeñas y ', 'medianas ', 'empresas ', 'público-', 'privadas ', '39JF-NMV5'])
    expect(set(500, 'one\ntwo').map(shown)).toEqual(['one', 'two'])
  })

  it('[S8] what somebody wrote from right to left turns nothing beside it round', () => {
    expect(set(500, 'A: ', 'שלום עולם', ' (3)').map(shown)).toEqual(['A: םלוע םולש (3)'])
  })

  it('[S8] orders to turn words round have no effect', () => {
    const [line] = set(500, 'invoice\u202efdp.exe', ' ok')
    expect(line && shown(line).replace(/\u202e/, '')).toBe('invoicefdp.exe ok')
    const [mixed] = set(500, 'שלום \u2069\u202eabc def', ' (3) ok')
    expect(mixed && shown(mixed).replace(/[\u2069\u202e]/g, '')).toBe('abc def םולש (3) ok')
  })
})

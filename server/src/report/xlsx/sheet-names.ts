/** Names of sheets as spreadsheets allow them: 31 characters, none of seven signs, no two the same whatever the case. */
import { xmlText } from '../data/xml-text.ts'

const LONGEST = 31
const FORBIDDEN = /[[\]:*?/\\]/g

export class SheetNames {
  readonly #given = new Set<string>()

  /** The words as far as they fit, with a number behind where they are taken. */
  take(words: string): string {
    const clean = tidy(words)
    for (let n = 1; ; n++) {
      const name = n === 1 ? cut(clean, '') : cut(clean, ` ${n}`)
      // Excel keeps this name for itself.
      if (this.#given.has(name.toLowerCase()) || name.toLowerCase() === 'history') continue
      this.#given.add(name.toLowerCase())
      return name
    }
  }
}

function tidy(words: string): string {
  const plain = xmlText(words).replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim()
  return plain === '' ? '–' : plain
}

/** Never through the middle of a symbol; an apostrophe may stand at neither end. */
function cut(words: string, end: string): string {
  let name = ''
  for (const symbol of words) {
    if (name.length + symbol.length + end.length > LONGEST) break
    name += symbol
  }
  return `${name.trim()}${end}`.replace(/^'|'$/g, '’')
}

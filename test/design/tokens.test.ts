/** The design language names the tokens there are: every one, and no other. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const read = (path: string) => readFileSync(resolve(import.meta.dirname, '../..', path), 'utf8')
const names = (text: string, pattern: RegExp) =>
  [...new Set([...text.matchAll(pattern)].map(([, name]) => name))].sort()

/** `--group-1` to `--group-8` stand for all between. */
function spread(text: string): string {
  return text.replace(/`--([a-z-]+-)(\d)` to\s+`--\1(\d)`/g, (_, stem: string, from: string, to: string) =>
    Array.from(
      { length: Number(to) - Number(from) + 1 },
      (__, step) => `\`--${stem}${Number(from) + step}\``,
    ).join(' '),
  )
}

describe('the design language', () => {
  it('names every token of the palette and the measures, and no other', () => {
    const there = names(read('client/src/styles/tokens.css'), /^\s+(--[a-z\d-]+):/gm)
    const said = names(spread(read('docs/design-language.md')), /`(--[a-z\d-]+)`/g)
    expect(said).toEqual(there)
  })
})

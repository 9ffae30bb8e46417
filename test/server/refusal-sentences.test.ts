/** Every refusal a person can meet has words in their language. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { REFUSAL_CODES } from '@cabildo/shared/refusal'
import { LANGUAGES } from '@cabildo/shared/text'
import { describe, expect, it } from 'vitest'

const LOCALES = resolve(import.meta.dirname, '../../shared/locales')

function sentencesIn(language: string): Record<string, string> {
  return JSON.parse(readFileSync(resolve(LOCALES, language, 'refusal.json'), 'utf8'))
}

const placeholders = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).sort()

describe('[I16] refusals', () => {
  it.each(LANGUAGES)('have one sentence per code in %s, and no code that is not', (language) => {
    expect(Object.keys(sentencesIn(language)).sort()).toEqual([...REFUSAL_CODES].sort())
  })

  it.each(REFUSAL_CODES)('%s says the same in every language, in whole sentences', (code) => {
    const sentences = LANGUAGES.map((language) => sentencesIn(language)[code] ?? '')
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^\p{Lu}.{8,}[.!]$/u)
      expect(placeholders(sentence)).toEqual(placeholders(sentences[0] ?? ''))
    }
    expect(new Set(sentences).size).toBe(LANGUAGES.length)
  })
})

import { REFUSAL_CODES } from '@cabildo/shared/refusal'
import { LANGUAGES } from '@cabildo/shared/text'
import { describe, expect, it } from 'vitest'
import { fileWords } from './file-words.ts'
import { languageOf } from './language-option.ts'
import { refusalSentence } from './refusal-sentence.ts'
import { UsageError } from './subcommand.ts'

const THINGS = ['#1', '#2', '#3']

/** Every sentence by its place, said of three things. */
function sentencesIn(words: object, place = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, said]): [string, string][] => {
    const here = `${place}/${key}`
    if (typeof said === 'string') return [[here, said]]
    if (typeof said === 'object') return sentencesIn(said, here)
    return [[here, String(Reflect.apply(said, null, THINGS.slice(0, said.length)))]]
  })
}

describe('what the commands for files say', () => {
  const spoken = LANGUAGES.map((language) => new Map(sentencesIn(fileWords[language])))

  it.each([...(spoken[0]?.keys() ?? [])])('%s is there in every language, of the same things', (place) => {
    const said = spoken.map((sentences) => sentences.get(place) ?? '')
    const named = said.map((sentence) => THINGS.filter((thing) => sentence.includes(thing)))
    for (const sentence of said) expect(sentence).not.toMatch(/\{\{|undefined|^$/)
    expect(new Set(named.map(String)).size).toBe(1)
    expect(new Set(said).size).toBe(LANGUAGES.length)
  })
})

describe('the sentence of a refusal', () => {
  it.each(LANGUAGES)('in %s has what it names in its place, as it stands', (language) => {
    for (const refused of REFUSAL_CODES) {
      const names = [...refusalSentence({ refused }, language).matchAll(/\{\{(\w+)\}\}/g)].map(
        ([, name]) => name,
      )
      const params = Object.fromEntries(names.map((name) => [name, `$& of ${name}`]))
      const sentence = refusalSentence({ refused, params }, language)
      expect(sentence).not.toContain('{{')
      for (const value of Object.values(params)) expect(sentence).toContain(value)
    }
  })
})

describe('--lang', () => {
  it('is a language that is spoken', () => {
    expect(LANGUAGES.map((language) => languageOf(language, LANGUAGES))).toEqual([...LANGUAGES])
    expect(() => languageOf('pt', ['es', 'en'])).toThrow(UsageError)
    expect(() => languageOf('ES', LANGUAGES)).toThrow(/^--lang .* es, en .* pt,.*ES/)
  })
})

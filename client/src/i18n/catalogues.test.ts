import { describe, expect, it } from 'vitest'
import { INTERFACE_LANGUAGES } from './languages.ts'

const catalogues = import.meta.glob<Record<string, unknown>>('../../../shared/locales/*/*.json', {
  eager: true,
  import: 'default',
})
const LANGUAGES = INTERFACE_LANGUAGES.map(({ language }) => language)
const nameOf = (path: string) => path.replace(/.*\/(.+)\.json$/, '$1')
const NAMESPACES = [...new Set(Object.keys(catalogues).map(nameOf))].sort()
const PLURAL = /_(one|many|other)$/

/** Every text of a catalogue by its key, each plural form for itself. */
function textsOf(language: string, namespace: string): Map<string, string> {
  const found = new Map<string, string>()
  const walk = (inner: unknown, path: string) => {
    if (typeof inner === 'string') found.set(path, inner)
    else for (const [key, next] of Object.entries(inner ?? {})) walk(next, path ? `${path}.${key}` : key)
  }
  walk(catalogues[`../../../shared/locales/${language}/${namespace}.json`], '')
  return found
}

const gaps = (text: string) => [...text.matchAll(/\{\{[^}]+\}\}/g)].map(([gap]) => gap).sort()

/** Each text with its gaps; plural forms of one text are one, by what most people read: the form `other`. */
function familiesOf(language: string, namespace: string): Map<string, string[]> {
  const texts = [...textsOf(language, namespace)].filter(([key]) => !/_(one|many)$/.test(key))
  return new Map(texts.map(([key, text]) => [key.replace(PLURAL, ''), gaps(text)]))
}

describe('the catalogues', () => {
  it.each(LANGUAGES)('are all there in %s', (language) => {
    const there = Object.keys(catalogues).filter((path) => path.includes(`/${language}/`))
    expect(there.map(nameOf).sort()).toEqual(NAMESPACES)
    expect(there.length).toBeGreaterThan(7)
  })
})

describe.each(NAMESPACES)('catalogue %s', (namespace) => {
  it.each(LANGUAGES)('has in %s the same texts with the same gaps', (language) => {
    const [here, first] = [familiesOf(language, namespace), familiesOf('es', namespace)]
    expect([...here.keys()].sort()).toEqual([...first.keys()].sort())
    expect(here.size).toBeGreaterThan(5)
    for (const [key, gapsHere] of here) expect([key, gapsHere]).toEqual([key, first.get(key)])
  })

  it.each(LANGUAGES)('has in %s every plural form of the language, and no other', (language) => {
    const keys = [...textsOf(language, namespace).keys()].filter((key) => PLURAL.test(key))
    const families = new Set(keys.map((key) => key.replace(PLURAL, '')))
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories
    const expected = [...families].flatMap((family) => forms.map((form) => `${family}_${form}`))
    expect(keys.sort()).toEqual(expected.sort())
  })

  it.each(LANGUAGES)('leaves no text empty in %s', (language) => {
    for (const [key, text] of textsOf(language, namespace)) expect([key, text.trim()]).not.toEqual([key, ''])
  })
})

describe('the words of pt', () => {
  it.each(NAMESPACES)('speak to people as você in %s, and never of tu', (namespace) => {
    const familiar = /(?<![\p{L}-])(tu|teu|teus|tua|tuas|ti|te|contigo|podes|tens)(?![\p{L}-])/iu
    for (const [key, text] of textsOf('pt', namespace)) {
      expect([key, familiar.exec(text)?.[0]]).toEqual([key, undefined])
    }
  })
})

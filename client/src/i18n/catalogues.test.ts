import { describe, expect, it } from 'vitest'

const catalogues = import.meta.glob<Record<string, unknown>>(
  '../../../shared/locales/*/{common,phone,kinds-phone,board,console,result}.json',
  { eager: true, import: 'default' },
)
const of = (language: string, namespace: string) =>
  catalogues[`../../../shared/locales/${language}/${namespace}.json`] ?? {}

/** Keys of all texts; plural forms of one text count as one. */
function keys(words: unknown, path = ''): string[] {
  if (typeof words === 'string') return [path.replace(/_(one|many|other)$/, '')]
  return Object.entries(words ?? {}).flatMap(([key, inner]) => keys(inner, `${path}.${key}`))
}

const gaps = (text: string) => [...text.matchAll(/\{\{(\w+)/g)].map(([, name]) => name).sort()

function texts(words: unknown): Map<string, string> {
  const found = new Map<string, string>()
  const walk = (inner: unknown, path: string) => {
    if (typeof inner === 'string') found.set(path.replace(/_(one|many|other)$/, ''), inner)
    else for (const [key, next] of Object.entries(inner ?? {})) walk(next, `${path}.${key}`)
  }
  walk(words, '')
  return found
}

describe.each(['common', 'phone', 'kinds-phone', 'board', 'console', 'result'])(
  'catalogue %s',
  (namespace) => {
    it('has the same texts in es and en', () => {
      expect([...new Set(keys(of('es', namespace)))].sort()).toEqual(
        [...new Set(keys(of('en', namespace)))].sort(),
      )
      expect(keys(of('es', namespace)).length).toBeGreaterThan(5)
    })

    it('fills the same gaps in both', () => {
      const [es, en] = [texts(of('es', namespace)), texts(of('en', namespace))]
      for (const [key, text] of es) expect([key, gaps(text)]).toEqual([key, gaps(en.get(key) ?? '')])
    })

    it('has the three plural forms of Spanish', () => {
      const all = JSON.stringify(of('es', namespace))
      const count = (form: string) => [...all.matchAll(new RegExp(`_${form}"`, 'g'))].length
      expect(count('one')).toBe(count('other'))
      expect(count('many')).toBe(count('other'))
    })
  },
)

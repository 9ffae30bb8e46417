import en from '@cabildo/shared/locales/en/kind-assess.json'
import es from '@cabildo/shared/locales/es/kind-assess.json'
import pt from '@cabildo/shared/locales/pt/kind-assess.json'
import { describe, expect, it } from 'vitest'

/** Texts by key; plural forms of one text count as one. */
function texts(words: unknown, path = ''): Map<string, string> {
  if (typeof words === 'string') return new Map([[path.replace(/_(one|many|other)$/, ''), words]])
  return new Map(Object.entries(words ?? {}).flatMap(([key, inner]) => [...texts(inner, `${path}.${key}`)]))
}

const gaps = (text: string | undefined) =>
  [...(text ?? '').matchAll(/\{\{(\w+)/g)].map(([, name]) => name).sort()

describe('the words of an assessment', () => {
  it.each(Object.entries({ es, pt }))('are the same in %s as in English, with the same gaps', (_, words) => {
    const [english, other] = [texts(en), texts(words)]
    expect([...other.keys()].sort()).toEqual([...english.keys()].sort())
    for (const [key, text] of english) expect([key, gaps(other.get(key))]).toEqual([key, gaps(text)])
  })

  it('have the three plural forms of Spanish and Portuguese', () => {
    for (const words of [es, pt]) {
      const forms = (form: string) => JSON.stringify(words).split(`_${form}"`).length
      expect(forms('one')).toBe(forms('other'))
      expect(forms('many')).toBe(forms('other'))
    }
  })
})

/** Every text of the catalogues is asked for by some page or by the report, and every text asked for is there. */
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = resolve(import.meta.dirname, '../..')
const LOCALES = resolve(ROOT, 'shared/locales/es')

/** Keys a page puts together from more than one ending, `sums.dots` and `tallies.person.dots`: no scan sees them whole. */
const PUT_TOGETHER = ['result:sums.', 'result:tallies.person.', 'refusal:']

function keysOf(words: unknown, path: string): string[] {
  if (typeof words === 'string') return [path.replace(/_(one|many|other)$/, '')]
  return Object.entries(words ?? {}).flatMap(([key, inner]) =>
    keysOf(inner, path.endsWith(':') ? path + key : `${path}.${key}`),
  )
}

const catalogues = readdirSync(LOCALES).map((file) => file.replace('.json', ''))
const keys = new Set(
  catalogues.flatMap((name) =>
    keysOf(JSON.parse(readFileSync(resolve(LOCALES, `${name}.json`), 'utf8')), `${name}:`),
  ),
)

type Source = { path: string; text: string; defaults: readonly string[] }

/** The pages and the report, each with the catalogues in which it looks up a key that names none. */
const sources: Source[] = ['client/src', 'server/src/report'].flatMap((folder) =>
  readdirSync(resolve(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.|^testing\/|\/gallery\//.test(path))
    .map((path) => {
      const text = readFileSync(resolve(ROOT, folder, path), 'utf8')
      const named = [...text.matchAll(/useTranslation\(\[?'([\w-]+)'/g)].map(([, name = '']) => name)
      const all = folder.startsWith('server') ? ['report'] : catalogues
      return { path: `${folder}/${path}`, text, defaults: named.length > 0 ? named : all }
    }),
)

const whole = (key: string, defaults: readonly string[]) =>
  key.includes(':') ? [key] : defaults.map((name) => `${name}:${key}`)

/** Texts a call of `t` names outright: its literals up to the parameters, but not those that a condition compares with. */
function askedFor({ text, defaults }: Source): string[][] {
  const calls = [...text.matchAll(/\bt\(((?:[^(),]|\([^()]*\))*)/g)].map(([, first = '']) => first)
  const plain = calls.filter((first) => !first.includes('`'))
  const literals = plain.flatMap((first) => [...first.matchAll(/(?<![!=]== )'([\w:.-]+)'/g)])
  return literals.map(([, key = '']) => whole(key, defaults))
}

/** Beginnings of keys that end in a value: consent.level.${level}. */
function beginnings({ text, defaults }: Source): string[][] {
  return [...text.matchAll(/`([\w-]+[:.](?:[\w-]+\.)*[\w-]*)\$\{/g)].map(([, key = '']) =>
    whole(key, defaults),
  )
}

describe('keys', () => {
  it('that a page or the report asks for are all in the catalogues', () => {
    const missing = sources.flatMap((source) =>
      askedFor(source)
        .filter((choices) => !choices.some((key) => keys.has(key)))
        .map((choices) => `${source.path}: ${choices.join(' or ')}`),
    )
    expect(sources.flatMap(askedFor).length).toBeGreaterThan(300)
    expect(missing).toEqual([])
    const astray = sources.flatMap((source) =>
      beginnings(source).filter(
        (choices) => ![...keys].some((key) => choices.some((start) => key.startsWith(start))),
      ),
    )
    expect(astray).toEqual([])
  })

  it('of the catalogues are all asked for', () => {
    const named = new Set(
      sources.flatMap(({ text, defaults }) =>
        [...text.matchAll(/'([\w:.-]+)'/g)].flatMap(([, key = '']) => whole(key, defaults)),
      ),
    )
    const begun = [...PUT_TOGETHER, ...sources.flatMap((source) => beginnings(source).flat())]
    const idle = [...keys].filter((key) => !named.has(key) && !begun.some((start) => key.startsWith(start)))
    expect(idle).toEqual([])
  })
})

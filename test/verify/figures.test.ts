/** Every number of the report as data: changed by somebody who put all sums in order again, it is found, or it is named here with the reason why not. */
import { sha256 } from '@cabildo/server/workshops/chain'
import { isSound } from '@cabildo/shared/verify/verdict'
import { verifyFile } from '@cabildo/shared/verify/verify-file'
import { describe, expect, it } from 'vitest'
import { wholeModel } from '../report/whole-model.ts'
import { EXCEPTIONS } from './exceptions.ts'
import { everySample, played } from './played.ts'

type File = Awaited<ReturnType<typeof played>>
type Path = (string | number)[]

/** Where numbers stand: places in lists are all one, and so are ids. */
function numbersOf(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'number') return [path]
  if (typeof value !== 'object' || value === null) return []
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value)
  return entries.flatMap(([key, inner]) => numbersOf(inner, [...path, key]))
}

function nameOf(path: Path): string {
  return path.map((key) => (typeof key === 'number' ? '*' : key)).join('.')
}

function changedAt(value: unknown, [key, ...inner]: Path): unknown {
  if (key === undefined) return Number(value) + 1
  const next = changedAt(Object(value)[key], inner)
  return Array.isArray(value) ? value.with(Number(key), next) : { ...Object(value), [key]: next }
}

function isFound(file: File, path: Path): boolean {
  const { sum: _old, ...whole } = { ...file, report: changedAt(file.report, path) }
  const text = JSON.stringify({ ...whole, sum: sha256(JSON.stringify(whole)) })
  return !isSound(verifyFile(new TextEncoder().encode(text)))
}

const isSigned = (config: unknown) => Object(Object(config).scale).type === 'signed'
const used = new Set<string>()
function isNamed(name: string): boolean {
  const named = EXCEPTIONS.filter(({ numbers }) => numbers.test(name))
  for (const { reason } of named) used.add(reason)
  return named.length > 0
}

describe('[V3] a number of the report as data', () => {
  it.each(everySample().map((sample) => [sample.name, sample] as const))(
    'is recounted, or is no figure of the ballots (%s)',
    async (_name, sample) => {
      const asked = [{ ...sample, secrecy: 'open' as const, rounds: sample.planned }]
      const file = await played({ asked, people: 16, groups: 3, seed: 5 })
      expect(verifyFile(new TextEncoder().encode(JSON.stringify(file)))).toMatchObject({
        refused: null,
        wrong: null,
      })
      // One of each sort, from the middle of the list.
      const sorts = new Map<string, Path[]>()
      for (const path of numbersOf(file.report)) {
        const name = nameOf(path)
        sorts.set(name, [...(sorts.get(name) ?? []), path])
      }
      const missed: string[] = []
      for (const [name, paths] of sorts) {
        const path = paths[Math.floor(paths.length / 2)] ?? []
        if (!isNamed(name) && !isFound(file, path)) missed.push(name)
      }
      expect(sorts.size).toBeGreaterThan(40)
      expect(missed).toEqual([])
    },
  )

  it('is counted from what is printed where there were no ballots, card by card and vote by vote', async () => {
    const signed = everySample().filter(({ kind, config }) => kind === 'vote' || isSigned(config))
    expect(signed.length).toBeGreaterThan(1)
    const asked = signed.map((sample) => ({ ...sample, secrecy: 'open' as const, rounds: 1 }))
    const file = await played({ asked, people: 12, groups: 2, seed: 5, alsoGathers: true })
    expect(isSound(verifyFile(new TextEncoder().encode(JSON.stringify(file))))).toBe(true)
    expect(file.report.activities.slice(-2).map(({ kind }) => kind)).toEqual(['gather', 'present'])
    const own = numbersOf(file.report).filter((path) => /\.(contributions|table)\./.test(nameOf(path)))
    expect(own.length).toBeGreaterThan(30)
    expect(own.filter((path) => !isNamed(nameOf(path)) && !isFound(file, path)).map(nameOf)).toEqual([])
    expect(own.map(nameOf).filter((name) => /\.signs\./.test(name)).length).toBeGreaterThan(0)
  })

  it('has no exception that nothing needs: each was needed above, or is by what only a whole workshop has', async () => {
    const { model } = await wholeModel()
    for (const path of numbersOf(model)) isNamed(nameOf(path))
    expect(EXCEPTIONS.flatMap(({ reason }) => (used.has(reason) ? [] : [reason]))).toEqual([])
  })
})

/** Every number of the report as data: changed by somebody who put all sums in order again, it is found, or it is named here with the reason why not. */
import { isSound } from '@cabildo/shared/verify/verdict'
import { verifyFile } from '@cabildo/shared/verify/verify-file'
import { describe, expect, it } from 'vitest'
import { comingAndGoing } from './coming-and-going.ts'
import { EXCEPTIONS, HELD } from './exceptions.ts'
import { gathered } from './gathered.ts'
import { isFound, isNamed, nameOf, numbersOf, type Path, used, verdictOn } from './numbers.ts'
import { everySample, played } from './played.ts'

const seen = new Set<string>()
const isSigned = (config: unknown) => Object(Object(config).scale).type === 'signed'
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
        const name = nameOf(file.report, path)
        sorts.set(name, [...(sorts.get(name) ?? []), path])
      }
      const missed: string[] = []
      for (const [name, paths] of sorts) {
        const path = paths[Math.floor(paths.length / 2)] ?? []
        if (!isFound(file, path) && !isNamed(file, path)) missed.push(name)
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
    const name = (path: Path) => nameOf(file.report, path)
    const own = numbersOf(file.report).filter((path) => /\.(contributions|table)\./.test(name(path)))
    expect(own.length).toBeGreaterThan(30)
    expect(own.filter((path) => !isFound(file, path) && !isNamed(file, path)).map(name)).toEqual([])
    expect(own.map(name).filter((each) => /\.signs\./.test(each)).length).toBeGreaterThan(0)
  })

  it.each([
    ['at tables, in talks, on maps and in plans', () => gathered(), 5],
    ['where people come, go and change groups', () => comingAndGoing('open', 1, { late: true }), 1],
  ])('is held against all others, where nobody counts it again: %s', async (_, file, kinds) => {
    const one = await file()
    expect(verdictOn(one, one.report)).toMatchObject({ refused: null, wrong: null })
    expect(new Set(one.report.activities.map(({ kind }) => kind)).size).toBe(kinds)
    const own = numbersOf(one.report)
    expect(own.length).toBeGreaterThan(150)
    const missed = own.filter((path) => !isFound(one, path) && !isNamed(one, path))
    expect(missed.map((path) => nameOf(one.report, path))).toEqual([])
    for (const path of own) seen.add(nameOf(one.report, path))
  })

  it('has no exception that nothing needs, and holds nothing that is not there', () => {
    expect(EXCEPTIONS.flatMap(({ reason }) => (used.has(reason) ? [] : [reason]))).toEqual([])
    const isSeen = ({ numbers }: (typeof HELD)[number]) => [...seen].some((name) => numbers.test(name))
    expect(HELD.filter((held) => !isSeen(held))).toEqual([])
  })
})

/** Earlier answers that somebody covered, though by what is printed they had to be told: what moved could then be anything. */
import type { ReportJson } from '@cabildo/server/report/json'
import { sha256 } from '@cabildo/server/workshops/chain'
import { earlierCover } from '@cabildo/shared/record/merkle'
import { describe, expect, it } from 'vitest'
import { verdictOn } from './numbers.ts'
import { everySample, type Played, played } from './played.ts'

const consent = everySample().find(({ kind, planned }) => kind === 'consent' && planned > 1)

function course(change: Partial<Played> & { items: number; secrecy?: 'confidential' | 'anonymous' }): Played {
  if (consent === undefined) throw new Error('there is no sample that asks again')
  const { items, secrecy = 'confidential', ...rest } = change
  const asked = { ...consent, items: consent.items.slice(0, items), secrecy, rounds: 2 }
  return { asked: [asked], people: 40, groups: 2, seed: 3, ...rest }
}

const ballotsIn = ({ record }: ReportJson) => record?.rounds?.at(-1)?.ballots ?? []

/** Every digest and every root stays as it was. */
function covered(file: ReportJson, isTaken: (at: number) => boolean = () => true): ReportJson {
  const copy = structuredClone(file)
  for (const [at, ballot] of ballotsIn(copy).entries()) {
    const { earlier } = ballot
    if (typeof earlier === 'object' && isTaken(at))
      ballot.earlier = earlierCover(sha256, earlier.salt, earlier.answer)
  }
  return copy
}

const wrongIn = (file: ReportJson) => verdictOn(file, file.report).wrong
const isTold = (file: ReportJson) => ballotsIn(file).every(({ earlier }) => typeof earlier === 'object')

describe('[V3] earlier answers under covers', () => {
  it.each([
    ['one thing was asked, and enough of every part came back', course({ items: 1 })],
    [
      'the room is told as one, and enough say each thing again',
      course({ items: 2, people: 9, secrecy: 'anonymous', seed: 6, back: 1 }),
    ],
    ['nobody came back', course({ items: 2, back: 0 })],
  ])('are not sound where %s', async (_, asked) => {
    const file = await played(asked)
    expect([wrongIn(file), isTold(file)]).toEqual([null, true])
    expect(wrongIn(covered(file))).toMatchObject({ wrong: 'ballots' })
  })

  it('are not sound where some are told and some are not', async () => {
    const file = await played(course({ items: 3 }))
    expect(isTold(file)).toBe(true)
    expect(wrongIn(covered(file, (at) => at === 0))).toMatchObject({ wrong: 'ballots' })
    // Of several things it is not printed how many of a part say each again: that all are covered is said, and not held against it.
    const all = verdictOn(covered(file), file.report)
    expect([all.wrong, all.found?.not.map(({ why }) => why)]).toEqual([null, ['without-earlier']])
  })

  it('never speak against a right report, however few come back', async () => {
    let [told, kept] = [0, 0]
    for (const secrecy of ['confidential', 'anonymous'] as const) {
      for (const items of [1, 2]) {
        for (let seed = 1; seed <= 18; seed += 1) {
          const people = 6 + ((seed * 7) % 25)
          const back = ((seed * 3) % 10) / 10
          const file = await played(course({ items, secrecy, people, back, groups: 2 + (seed % 2), seed }))
          expect([secrecy, items, seed, wrongIn(file)]).toEqual([secrecy, items, seed, null])
          if (isTold(file)) told += 1
          else kept += 1
        }
      }
    }
    expect(told).toBeGreaterThan(10)
    expect(kept).toBeGreaterThan(10)
  })
})

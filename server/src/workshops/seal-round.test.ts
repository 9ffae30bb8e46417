import { ballotSalts, leafOf, merkleRoot, partCover, restCover } from '@cabildo/shared/record/merkle'
import { keyOf } from '@cabildo/shared/testing/sample-workshop'
import type { Ballot } from '@cabildo/shared/workshop/box'
import type { Seal } from '@cabildo/shared/workshop/events'
import { describe, expect, it } from 'vitest'
import { sha256 } from './chain.ts'
import { sealedLeaf, sealRound } from './seal-round.ts'

const people = Array.from({ length: 12 }, (_, index) => `person-${index}`)

function box(change: Partial<Record<string, Ballot>> = {}): Map<string, Ballot> {
  const ballots = people.map((person, index): [string, Ballot] => [
    keyOf(`${person} secret`),
    change[person] ?? { group: index % 2 ? 'firms' : null, answer: { dots: { water: index } } },
  ])
  return new Map(ballots)
}

/** The same ballots with the key that a phone gave with each. */
function owned(own: (at: number) => string | undefined): Map<string, Ballot> {
  return new Map([...box()].map(([key, ballot], at) => [key, { ...ballot, own: own(at) }]))
}

function rekeyed({ salt }: Seal, keys: readonly string[]): string[] {
  return keys.map((key) => sha256(salt ?? '', key).slice(0, 32)).sort()
}

const HOW = { part: (group: string | null) => group, counted: ['dots'] }
type Sealed = ReturnType<typeof sealRound>

/** The root again, from the ballots as they rest: what somebody does who checks a report. */
function rootOf({ cover }: Pick<Sealed, 'cover'>, ballots: Sealed['ballots']): string {
  const leaves = ballots.map(({ key, group, answer }) => {
    const { dots, ...words } = answer as { dots: unknown }
    const salts = ballotSalts(sha256, cover, key)
    return leafOf(sha256, {
      key,
      answer: { dots },
      earlier: null,
      part: partCover(sha256, salts.part, group),
      rest: restCover(sha256, salts.rest, { group, words }),
    })
  })
  return merkleRoot(sha256, leaves)
}

describe('[R3] the seal of a round', () => {
  it('holds their number and a root that every answer, group and key is part of', () => {
    const { seal, cover, ballots } = sealRound('anonymous', box(), HOW)
    expect(seal).toMatchObject({ ballots: 12, root: rootOf({ cover }, ballots) })
    const words = { dots: { water: 1 }, reservations: { water: 'no' } }
    for (const change of [
      { group: 'civil' },
      { answer: { dots: {} } },
      { answer: words },
      { key: '0'.repeat(32) },
    ]) {
      for (const [index, ballot] of ballots.entries()) {
        expect(rootOf({ cover }, ballots.with(index, { ...ballot, ...change }))).not.toBe(seal.root)
      }
    }
  })

  it('covers an earlier answer apart where ballots may carry one, and every earlier answer is part of it', () => {
    const own: Ballot = { group: null, answer: { levels: { water: 1 }, was: { water: 8 } } }
    const how = { ...HOW, counted: ['levels', 'was'] }
    const { seal, cover, ballots } = sealRound('open', new Map([['p1', own]]), how)
    expect([seal.leaf, sealRound('open', box(), HOW).seal.leaf]).toEqual([3, 2])
    const leaf = (answer: unknown) => {
      const [ballot] = ballots
      return ballot ? sealedLeaf(cover, { ...ballot, answer }, how, 3) : null
    }
    expect(leaf(own.answer)).toBe(seal.root)
    for (const was of [{ water: 7 }, {}, undefined]) {
      const other = { levels: { water: 1 }, ...(was ? { was } : {}) }
      expect(leaf(other)).not.toBe(seal.root)
    }
  })

  it('puts the ballots in the order of new keys, which say nothing of the old ones', () => {
    const { ballots } = sealRound('confidential', box(), HOW)
    const keys = ballots.map(({ key }) => key)
    expect(keys).toEqual([...keys].sort())
    expect(keys.filter((key) => box().has(key))).toEqual([])
    expect(new Set(keys.filter((key) => /^[0-9a-f]{32}$/.test(key))).size).toBe(12)
  })

  it('keeps the salt where a phone finds its ballot by it, and not where it would lead to the person', () => {
    for (const secrecy of ['open', 'anonymous'] as const) {
      const { seal, ballots } = sealRound(secrecy, box(), HOW)
      expect(rekeyed(seal, [...box().keys()])).toEqual(ballots.map(({ key }) => key))
      expect(seal.secrecy).toBe(secrecy)
    }
    expect(sealRound('confidential', box(), HOW).seal.salt).toBeNull()
  })

  it('of a confidential round leads from the keys that phones gave to their ballots, and from nobody’s id', () => {
    const own = (at: number) => keyOf(`phone ${at}`)
    const { seal, ballots } = sealRound('confidential', owned(own), HOW)
    expect(seal).toMatchObject({ ballots: 12, secrecy: 'confidential' })
    expect(
      rekeyed(
        seal,
        people.map((_, at) => own(at)),
      ),
    ).toEqual(ballots.map(({ key }) => key))
    const byPerson = new Set(rekeyed(seal, [...box().keys()]))
    expect(ballots.filter(({ key }) => byPerson.has(key))).toEqual([])
    const [one, two] = [7, 3].map((at) => rekeyed(seal, [own(at)])[0])
    const dots = (key?: string) => ballots.find((ballot) => ballot.key === key)?.answer
    expect([dots(one), dots(two)]).toEqual([{ dots: { water: 7 } }, { dots: { water: 3 } }])
  })

  it('takes a ballot that no phone will look for, and one whose key was given twice, under a key by lot', () => {
    const { seal, ballots } = sealRound(
      'confidential',
      owned((at) => (at < 3 ? '' : keyOf(`phone ${Math.max(at, 5)}`))),
      HOW,
    )
    expect(seal.salt).not.toBeNull()
    expect(new Set(ballots.map(({ key }) => key)).size).toBe(12)
    const byGiven = new Set(rekeyed(seal, ['', ...people.map((_, at) => keyOf(`phone ${at}`))]))
    expect(ballots.filter(({ key }) => byGiven.has(key))).toHaveLength(7)
    const without = owned((at) => (at === 4 ? undefined : keyOf(`phone ${at}`)))
    expect(sealRound('confidential', without, HOW).seal.salt).toBeNull()
  })

  it('is another one each time, also of the same ballots', () => {
    expect(sealRound('open', box(), HOW).seal.root).not.toBe(sealRound('open', box(), HOW).seal.root)
    expect(sealRound('open', new Map(), HOW).seal).toMatchObject({ ballots: 0, root: merkleRoot(sha256, []) })
  })
})

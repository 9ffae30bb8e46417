import { ballotSalts, leafOf, merkleRoot, partCover, restCover } from '@cabildo/shared/record/merkle'
import { keyOf } from '@cabildo/shared/testing/sample-workshop'
import type { Ballot } from '@cabildo/shared/workshop/box'
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
      const rekeyed = [...box().keys()].map((key) => sha256(seal.salt ?? '', key).slice(0, 32))
      expect(rekeyed.sort()).toEqual(ballots.map(({ key }) => key))
    }
    expect(sealRound('confidential', box(), HOW).seal.salt).toBeNull()
  })

  it('is another one each time, also of the same ballots', () => {
    expect(sealRound('open', box(), HOW).seal.root).not.toBe(sealRound('open', box(), HOW).seal.root)
    expect(sealRound('open', new Map(), HOW).seal).toMatchObject({ ballots: 0, root: merkleRoot(sha256, []) })
  })
})

import { keyOf } from '@cabildo/shared/testing/sample-workshop'
import type { Ballot } from '@cabildo/shared/workshop/box'
import { describe, expect, it } from 'vitest'
import { sha256 } from './chain.ts'
import { merkleRoot, sealRound } from './seal-round.ts'

const people = Array.from({ length: 12 }, (_, index) => `person-${index}`)

function box(change: Partial<Record<string, Ballot>> = {}): Map<string, Ballot> {
  const ballots = people.map((person, index): [string, Ballot] => [
    keyOf(`${person} secret`),
    change[person] ?? { group: index % 2 ? 'firms' : null, answer: { dots: { water: index } } },
  ])
  return new Map(ballots)
}

/** The root again, from the ballots as they rest: what somebody does who checks a report. */
function rootOf(ballots: ReturnType<typeof sealRound>['ballots']): string {
  return merkleRoot(
    ballots.map(({ key, group, answer }) => sha256('leaf', key, String(group), JSON.stringify(answer))),
  )
}

describe('[R3] the seal of a round', () => {
  it('holds their number and a root that every answer, group and key is part of', () => {
    const { seal, ballots } = sealRound('anonymous', box())
    expect(seal).toMatchObject({ ballots: 12, root: rootOf(ballots) })
    for (const change of [{ group: 'civil' }, { answer: { dots: {} } }, { key: '0'.repeat(32) }]) {
      for (const [index, ballot] of ballots.entries()) {
        expect(rootOf(ballots.with(index, { ...ballot, ...change }))).not.toBe(seal.root)
      }
    }
  })

  it('puts the ballots in the order of new keys, which say nothing of the old ones', () => {
    const { ballots } = sealRound('confidential', box())
    const keys = ballots.map(({ key }) => key)
    expect(keys).toEqual([...keys].sort())
    expect(keys.filter((key) => box().has(key))).toEqual([])
    expect(new Set(keys.filter((key) => /^[0-9a-f]{32}$/.test(key))).size).toBe(12)
  })

  it('keeps the salt where a phone finds its ballot by it, and not where it would lead to the person', () => {
    for (const secrecy of ['open', 'anonymous'] as const) {
      const { seal, ballots } = sealRound(secrecy, box())
      const rekeyed = [...box().keys()].map((key) => sha256(seal.salt ?? '', key).slice(0, 32))
      expect(rekeyed.sort()).toEqual(ballots.map(({ key }) => key))
    }
    expect(sealRound('confidential', box()).seal.salt).toBeNull()
  })

  it('is another one each time, also of the same ballots', () => {
    expect(sealRound('open', box()).seal.root).not.toBe(sealRound('open', box()).seal.root)
    expect(sealRound('open', new Map()).seal).toMatchObject({ ballots: 0, root: merkleRoot([]) })
  })
})

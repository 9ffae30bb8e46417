import { describe, expect, it } from 'vitest'
import { missingLinks, orphans, overlaps, whoIsMissing } from './gaps.ts'
import { PAIRS_TOLD } from './limits.ts'
import { mapping } from './mapping.ts'
import { gapsOf } from './view.ts'

const ana = 'person-ana'
const eva = 'person-eva'

describe('[K-map-3] gaps between functions', () => {
  it('are those led by two or more, as anybody says, until it is settled', () => {
    const { marks, settles, reads } = mapping()
    marks(ana, 'a', 'plan', 'leads')
    expect(overlaps(reads())).toEqual([])
    marks(eva, 'b', 'plan', 'leads')
    marks(eva, 'c', 'plan', 'supports')
    expect(overlaps(reads())).toEqual([{ function: 'plan', actors: ['a', 'b'] }])
    settles('b', 'plan', 'supports')
    expect(overlaps(reads())).toEqual([])
  })

  it('are those nobody leads, with who should', () => {
    const { marks, reads } = mapping()
    marks(ana, 'a', 'plan', 'leads')
    marks(ana, 'b', 'build', 'should-lead')
    expect(orphans(reads())).toEqual([
      { function: 'build', shouldLead: ['b'] },
      { function: 'train', shouldLead: [] },
    ])
  })
})

describe('[K-map-3] missing links', () => {
  it('are pairs that share a function and have no link, and actors without any', () => {
    const { marks, links, reads, leads } = mapping()
    for (const actor of ['a', 'b', 'c']) marks(ana, actor, 'plan', 'supports')
    for (const actor of ['b', 'c']) marks(ana, actor, 'build', 'supports')
    links(eva, 'a', 'b', 'weak')
    expect(missingLinks(reads())).toEqual({
      pairs: [
        { one: 'b', other: 'c', functions: ['plan', 'build'] },
        { one: 'a', other: 'c', functions: ['plan'] },
      ],
      unlinked: ['c'],
    })
    leads({
      type: 'settle',
      about: { what: 'link', one: 'a', other: 'b', strength: null },
      language: 'es',
    })
    expect(missingLinks(reads()).unlinked).toEqual(['a', 'b', 'c'])
  })

  it('are named up to a number, and the others counted', () => {
    const { adds, marks, reads, settings } = mapping({ maxPerPerson: 50 })
    for (let at = 1; at <= 10; at += 1) {
      adds(ana, `Actor ${at}`)
      marks(ana, `m${at}`, 'plan', 'supports')
    }
    const { pairs, morePairs } = gapsOf(reads(), settings)
    expect(pairs).toHaveLength(PAIRS_TOLD)
    expect(morePairs).toBe(45 - PAIRS_TOLD)
  })
})

describe('[K-map-3] who is missing', () => {
  it('are those absent, empty chairs, sectors nobody stands for, and the high ones first of all', () => {
    const { seats, leads, reads } = mapping()
    seats(ana, 'a', 'absent', 'high')
    seats(eva, 'a', 'present', 'high')
    seats(ana, 'b', 'empty-chair')
    seats(ana, 'c', 'present')
    leads({ type: 'edit-actor', actor: 'c', name: 'C', sector: 'indigenous' })
    expect(whoIsMissing(reads())).toEqual({
      absent: ['a'],
      emptyChairs: ['b'],
      high: ['a'],
      sectors: ['public', 'private', 'academia', 'civil-society'],
    })
    leads({
      type: 'settle',
      about: { what: 'seat', actor: 'a', seat: { state: 'present', rank: 'high' } },
      language: 'es',
    })
    expect(whoIsMissing(reads())).toMatchObject({ absent: [], high: [] })
  })

  it('is not told where seats or links are not mapped', () => {
    const { marks, reads, settings } = mapping({ links: false, seats: false })
    for (const actor of ['a', 'b']) marks(ana, actor, 'plan', 'supports')
    expect(gapsOf(reads(), settings)).toMatchObject({ pairs: [], unlinked: [], absent: [], emptyChairs: [] })
  })
})

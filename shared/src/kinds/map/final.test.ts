import { describe, expect, it } from 'vitest'
import { mapping } from './mapping.ts'
import { dissent, holding } from './reading.ts'
import { findActor, outcomeOf, ownMap } from './view.ts'

const ana = 'person-ana'
const eva = 'person-eva'

describe('[K-map-4] settling', () => {
  it('makes one mark hold, for a reason, and keeps who says otherwise', () => {
    const { marks, settles, cell } = mapping()
    marks(ana, 'a', 'plan', 'leads')
    marks(eva, 'a', 'plan', 'supports')
    expect(settles('a', 'plan', 'supports', '  ')).toMatchObject({ refused: 'text-empty' })
    settles('a', 'plan', 'supports', 'La ley lo da a otro')
    const read = cell('a', 'plan')
    expect(read && holding(read)).toEqual(['supports'])
    expect(read && dissent(read)).toBe(1)
    expect(read?.settled?.reason).toEqual({ es: 'La ley lo da a otro' })
  })

  it('can say that nothing holds, and be taken back', () => {
    const { marks, settles, leads, cell } = mapping()
    marks(ana, 'a', 'plan', 'leads')
    settles('a', 'plan', null)
    const settled = cell('a', 'plan')
    expect(settled && holding(settled)).toEqual([])
    const about = { what: 'mark', actor: 'a', function: 'plan', mark: null } as const
    expect(leads({ type: 'unsettle', about })).toHaveLength(1)
    expect(leads({ type: 'unsettle', about })).toEqual([])
    const open = cell('a', 'plan')
    expect(open && holding(open)).toEqual(['leads'])
  })

  it('needs no reason for a link or a seat', () => {
    const { leads, reads } = mapping()
    leads({
      type: 'settle',
      about: { what: 'link', one: 'b', other: 'a', strength: 'strong' },
      language: 'es',
    })
    leads({
      type: 'settle',
      about: { what: 'seat', actor: 'a', seat: { state: 'present', rank: 'high' } },
      language: 'es',
    })
    expect(reads().links).toMatchObject([{ one: 'a', other: 'b', read: { settled: { value: 'strong' } } }])
    expect(reads().actors[0]?.seat.settled).toMatchObject({ value: { state: 'present' }, reason: null })
  })
})

describe('[K-map-2] merging actors', () => {
  it('takes over what is said of the others, each author once, and can be undone', () => {
    const { marks, links, leads, slice, cell, reads } = mapping()
    marks(ana, 'a', 'plan', 'leads')
    marks(ana, 'b', 'plan', 'supports')
    marks(eva, 'b', 'plan', 'supports')
    links(eva, 'b', 'c', 'strong')
    links(eva, 'a', 'b', 'weak')
    const before = outcomeOf(slice)
    leads({ type: 'merge-actors', into: 'a', actors: ['b', 'b'] })
    expect(cell('a', 'plan')?.said).toEqual([
      { value: 'leads', n: 1 },
      { value: 'supports', n: 1 },
    ])
    expect(reads().links).toMatchObject([{ one: 'a', other: 'c' }])
    expect(outcomeOf(slice)).toEqual([
      { id: 'a', text: { es: 'A' }, from: ['b', 'item-a', 'item-b'] },
      { id: 'c', text: { es: 'C' }, from: ['item-c'] },
    ])
    expect(findActor(slice, 'b')).toMatchObject({ text: { es: 'B' } })
    leads({ type: 'split-actor', actor: 'b' })
    expect(outcomeOf(slice)).toEqual(before)
    expect(cell('b', 'plan')?.said).toEqual([{ value: 'supports', n: 2 }])
  })

  it('needs two actors that stand by themselves', () => {
    const { leads } = mapping()
    expect(leads({ type: 'merge-actors', into: 'a', actors: ['a'] })).toMatchObject({
      refused: 'merge-needs-two',
    })
    expect(leads({ type: 'merge-actors', into: 'a', actors: ['x'] })).toMatchObject({
      refused: 'unknown-contribution',
    })
    leads({ type: 'merge-actors', into: 'a', actors: ['b'] })
    expect(leads({ type: 'merge-actors', into: 'b', actors: ['c'] })).toMatchObject({
      refused: 'card-merged',
    })
    expect(leads({ type: 'split-actor', actor: 'a' })).toMatchObject({ refused: 'not-merged' })
  })

  it('tells the author what theirs has become', () => {
    const { adds, leads, slice } = mapping()
    adds(ana, 'Uno')
    leads({ type: 'merge-actors', into: 'a', actors: ['m1'] })
    expect(ownMap(slice, ana).cards).toMatchObject([{ id: 'm1', parent: { es: 'A' } }])
  })
})

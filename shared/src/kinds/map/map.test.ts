import { describe, expect, it } from 'vitest'
import { takeActors } from './evolve.ts'
import { mapping } from './mapping.ts'
import { holding } from './reading.ts'
import { MapReport, reportMap } from './report.ts'
import type { MapAction } from './schema.ts'
import { findActor, MapManage, MapMine, MapShow, manageMap, outcomeOf, ownMap, showMap } from './view.ts'

const ana = 'person-ana'
const eva = 'person-eva'
const key = 'a'.repeat(32)
const other = 'b'.repeat(32)

describe('actors', () => {
  it('are added up to a limit, which makes room when one is withdrawn', () => {
    const { adds, does } = mapping({ maxPerPerson: 1 })
    adds(ana, 'Uno')
    expect(adds(ana, 'Dos')).toMatchObject({ refused: 'too-many-contributions', params: { max: 1 } })
    does(ana, { type: 'withdraw-actor', actor: 'm1' })
    expect(adds(ana, 'Dos')).toHaveLength(1)
  })

  it('are changed by their author until somebody else builds on them, and by the facilitator always', () => {
    const { adds, does, leads, marks, slice } = mapping()
    adds(ana, 'Uno')
    const edit = { type: 'edit-actor', actor: 'm1', name: 'Uno mejor', sector: 'academia' } as const
    expect(does(eva, edit)).toMatchObject({ refused: 'not-your-contribution' })
    marks(ana, 'm1', 'plan', 'leads')
    expect(does(ana, edit)).toHaveLength(1)
    marks(eva, 'm1', 'plan', 'supports')
    expect(does(ana, { ...edit, name: 'Otro' })).toMatchObject({ refused: 'contribution-supported' })
    expect(does(ana, { type: 'withdraw-actor', actor: 'm1' })).toMatchObject({
      refused: 'contribution-supported',
    })
    leads({ ...edit, name: 'Otro' })
    expect(slice.actors.get('m1')).toMatchObject({ name: { es: 'Otro' }, sector: 'academia' })
  })

  it('that flowed in are given a sector by the facilitator and keep their names in all languages', () => {
    const { leads, does, slice } = mapping()
    takeActors(slice, [{ id: 'up', text: { es: 'Gobierno', en: 'Government' }, from: [] }])
    const edit = { type: 'edit-actor', actor: 'up', name: 'Gobierno', sector: 'public' } as const
    expect(does(ana, edit)).toMatchObject({ refused: 'not-your-contribution' })
    leads(edit)
    expect(slice.actors.get('up')).toMatchObject({
      name: { es: 'Gobierno', en: 'Government' },
      sector: 'public',
    })
  })

  it('wait where they are looked at first, and nothing is said of one that does not stand', () => {
    const { adds, marks, leads, slice } = mapping({ moderated: true })
    adds(ana, 'Uno')
    expect(marks(eva, 'm1', 'plan', 'leads')).toMatchObject({ refused: 'unknown-contribution' })
    leads({ type: 'show-actor', actor: 'm1' })
    expect(marks(eva, 'm1', 'plan', 'leads')).toHaveLength(1)
    leads({ type: 'hide-actor', actor: 'm1' })
    expect(outcomeOf(slice).map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect(findActor(slice, 'm1')).toBeNull()
  })
})

describe('[S2] an anonymous map', () => {
  it('keeps a key for each thing said instead of an author', () => {
    const { adds, marks, facts, cell } = mapping({}, 'anonymous')
    expect(adds(ana, 'Uno')).toMatchObject({ refused: 'ballot-key-needed' })
    expect(marks(ana, 'a', 'plan', 'leads')).toMatchObject({ refused: 'ballot-key-needed' })
    marks(ana, 'a', 'plan', 'leads', key)
    expect(marks(ana, 'a', 'build', 'leads', key)).toMatchObject({ refused: 'ballot-key-taken' })
    expect(adds(ana, 'Uno', key)).toMatchObject({ refused: 'ballot-key-taken' })
    marks(ana, 'a', 'plan', 'supports', key)
    expect(cell('a', 'plan')?.said).toEqual([{ value: 'supports', n: 1 }])
    expect(JSON.stringify(facts)).not.toMatch(/ana|firms/)
  })

  it('lets whoever shows the key change an actor, and shows no key in any view', () => {
    const { adds, does, slice, settings } = mapping({}, 'anonymous')
    adds(ana, 'Uno', key)
    const edit = { type: 'edit-actor', name: 'Dos', sector: 'public' } as const
    expect(does(ana, { ...edit, key: other })).toMatchObject({ refused: 'unknown-contribution' })
    expect(does(ana, { ...edit, actor: 'm1', key: other })).toMatchObject({
      refused: 'not-your-contribution',
    })
    expect(does(ana, { ...edit, key })).toHaveLength(1)
    const views = [
      showMap(settings, slice, true),
      manageMap(settings, slice),
      reportMap(settings, slice, true),
    ]
    expect(JSON.stringify(views)).not.toMatch(/aaaa|firms/)
  })
})

describe('[K-map-1] what people say', () => {
  it('is one thing each: the last word replaces the one before, and null takes it back', () => {
    const { marks, cell } = mapping()
    marks(ana, 'a', 'plan', 'leads')
    expect(marks(ana, 'a', 'plan', 'leads')).toEqual([])
    marks(ana, 'a', 'plan', 'supports')
    expect(cell('a', 'plan')?.said).toEqual([{ value: 'supports', n: 1 }])
    marks(ana, 'a', 'plan', null)
    expect(cell('a', 'plan')?.said).toEqual([])
    expect(marks(ana, 'a', 'plan', null)).toEqual([])
  })

  it('stands beside what others say, with how many say so, and no majority silences anybody', () => {
    const { marks, reads } = mapping()
    for (const who of [ana, eva, 'person-ivo']) marks(who, 'a', 'plan', 'supports')
    marks('person-oto', 'a', 'plan', 'leads')
    marks('person-oto', 'b', 'plan', 'leads')
    expect(reads().actors[0]?.marks[0]?.read.said).toEqual([
      { value: 'supports', n: 3 },
      { value: 'leads', n: 1 },
    ])
    const [actor] = reads().actors
    expect(actor?.marks.map(({ read }) => holding(read))).toEqual([['supports', 'leads'], [], []])
  })

  it('is the same link from both ends', () => {
    const { links, reads } = mapping()
    links(ana, 'a', 'b', 'weak')
    links(eva, 'b', 'a', 'weak')
    expect(reads().links).toMatchObject([{ one: 'a', other: 'b', read: { said: [{ value: 'weak', n: 2 }] } }])
    expect(mapping({ links: false }).links(ana, 'a', 'b', 'weak')).toMatchObject({ refused: 'not-offered' })
    expect(mapping({ seats: false }).seats(ana, 'a', 'absent')).toMatchObject({ refused: 'not-offered' })
  })

  it('is not said by the facilitator, who settles', () => {
    const { marks, settles } = mapping()
    expect(marks('facilitator', 'a', 'plan', 'leads')).toMatchObject({ refused: 'not-allowed' })
    expect(settles('a', 'plan', 'leads')).toHaveLength(1)
  })
})

describe('[S5] what people may not do', () => {
  it('is to moderate, merge or settle', () => {
    const { does } = mapping()
    const about = { what: 'mark', actor: 'a', function: 'plan', mark: 'leads' } as const
    const acts: MapAction[] = [
      { type: 'hide-actor', actor: 'a' },
      { type: 'merge-actors', into: 'a', actors: ['b'] },
      { type: 'split-actor', actor: 'a' },
      { type: 'settle', about, reason: 'Sí', language: 'es' },
      { type: 'unsettle', about },
    ]
    for (const act of acts) expect(does(ana, act)).toEqual({ refused: 'not-allowed' })
  })
})

describe('what is seen', () => {
  it('[K-map-5] [S1] is how many while the map is private, and whole from the reveal on', () => {
    const { adds, marks, slice, settings } = mapping({ sharing: 'private' })
    adds(ana, 'Secreto')
    marks(ana, 'm1', 'plan', 'leads')
    expect(showMap(settings, slice, false)).toEqual({ count: 4, statements: 1 })
    expect(reportMap(settings, slice, false)).toBeNull()
    expect(showMap(settings, slice, true).cards).toHaveLength(4)
  })

  it('[S1] tells phones no number while a round is open', () => {
    const { marks, slice, settings } = mapping()
    marks(ana, 'a', 'plan', 'leads')
    const shown = showMap(settings, slice, false, () => null)
    expect(shown).toMatchObject({ count: null, statements: null })
    expect(shown.cards?.[0]?.marks[0]?.told.said).toEqual([{ value: 'leads', n: null }])
  })

  it('fits its schemas', () => {
    const { adds, marks, links, seats, settles, leads, slice, settings } = mapping({ moderated: true })
    adds(ana, 'Uno')
    marks(ana, 'a', 'plan', 'leads')
    links(eva, 'a', 'b', 'strong')
    seats(eva, 'b', 'empty-chair', 'high')
    settles('a', 'plan', null)
    leads({ type: 'merge-actors', into: 'a', actors: ['c'] })
    for (const [schema, view] of [
      [MapShow, showMap(settings, slice, true)],
      [MapManage, manageMap(settings, slice)],
      [MapMine, ownMap(slice, ana)],
      [MapReport, reportMap(settings, slice, true)],
    ] as const) {
      expect(schema.parse(JSON.parse(JSON.stringify(view)))).toEqual(view)
    }
    expect(reportMap(settings, slice, true)?.counts).toEqual({
      hidden: 0,
      waiting: 1,
      merged: 1,
      withdrawn: 0,
    })
  })
})

import { describe, expect, it } from 'vitest'
import { isRefusal } from '../../refusal.ts'
import { takeItems } from './evolve.ts'
import { gathering } from './gathering.ts'
import { GatherReport, reportCards } from './report.ts'
import { GatherManage, GatherMine, GatherShow, manageCards, outcomeOf, ownCards, showCards } from './view.ts'

const ana = 'person-ana'
const key = 'a'.repeat(32)

describe('writing cards', () => {
  it('keeps author and group, and counts the cards of a person', () => {
    const { writes, slice } = gathering()
    writes(ana, 'Uno')
    writes(ana, 'Dos')
    expect(writes(ana, 'Tres')).toMatchObject({ refused: 'too-many-cards', params: { max: 2 } })
    expect(slice.cards.get('c1')).toMatchObject({ by: ana, key: null, group: 'firms', state: 'visible' })
  })

  it('makes room again when a card is withdrawn, and only then', () => {
    const { writes, does } = gathering({ maxPerPerson: 1 })
    writes(ana, 'Uno')
    does('facilitator', { type: 'hide-card', card: 'c1' })
    expect(writes(ana, 'Dos')).toMatchObject({ refused: 'too-many-cards' })
    does(ana, { type: 'withdraw-card', card: 'c1' })
    expect(isRefusal(writes(ana, 'Dos'))).toBe(false)
  })

  it('lets only the author change a card, in the language it was written in', () => {
    const { writes, does, slice } = gathering()
    writes(ana, 'Uno')
    expect(does('person-eva', { type: 'edit-card', card: 'c1', text: 'Mío' })).toMatchObject({
      refused: 'not-your-card',
    })
    expect(does('facilitator', { type: 'withdraw-card', card: 'c1' })).toMatchObject({
      refused: 'not-your-card',
    })
    does(ana, { type: 'edit-card', card: 'c1', text: 'Uno mejor', why: 'Porque sí' })
    expect(slice.cards.get('c1')).toMatchObject({ text: { es: 'Uno mejor' }, why: { es: 'Porque sí' } })
    does(ana, { type: 'withdraw-card', card: 'c1' })
    expect(does(ana, { type: 'edit-card', card: 'c1', text: 'Uno' })).toMatchObject({
      refused: 'unknown-card',
    })
  })

  it('takes no cards of people where only the facilitator clusters', () => {
    const { writes } = gathering({ contribute: false })
    expect(writes(ana, 'Uno')).toMatchObject({ refused: 'no-cards-here' })
    expect(isRefusal(writes('facilitator', 'Uno'))).toBe(false)
  })

  it('leaves clustering and moderation to the facilitator', () => {
    const { writes, does } = gathering()
    writes(ana, 'Uno')
    for (const type of ['split-card', 'hide-card', 'show-card'] as const) {
      expect(does(ana, { type, card: 'c1' })).toMatchObject({ refused: 'not-allowed' })
    }
  })
})

describe('[S5] what people may not do with cards', () => {
  it('is merging them and giving them other titles, also their own', () => {
    const { writes, does, slice } = gathering()
    writes(ana, 'Uno')
    writes(ana, 'Dos')
    const merge = {
      type: 'merge-cards' as const,
      cards: ['c1', 'c2'],
      text: 'Juntas',
      language: 'es' as const,
    }
    const retitle = { type: 'retitle-card' as const, card: 'c1', text: 'Otra', language: 'es' as const }
    expect(does(ana, merge)).toEqual({ refused: 'not-allowed' })
    expect(does(ana, retitle)).toEqual({ refused: 'not-allowed' })
    expect(slice.cards.size).toBe(2)
  })
})

describe('[S2] anonymous cards', () => {
  it('carry a key instead of an author, one key per card', () => {
    const { writes, facts } = gathering({}, 'anonymous')
    expect(writes(ana, 'Uno')).toMatchObject({ refused: 'ballot-key-needed' })
    writes(ana, 'Uno', key)
    expect(writes(ana, 'Dos', key)).toMatchObject({ refused: 'ballot-key-taken' })
    expect(facts).toMatchObject([{ by: null, key, group: 'firms' }])
    expect(JSON.stringify(facts)).not.toContain(ana)
  })

  it('are changed by whoever shows the key, without knowing the card id', () => {
    const { writes, does, slice } = gathering({}, 'anonymous')
    writes(ana, 'Uno', key)
    const other = 'b'.repeat(32)
    expect(does(ana, { type: 'edit-card', card: 'c1', text: 'Dos' })).toMatchObject({
      refused: 'ballot-key-needed',
    })
    expect(does(ana, { type: 'edit-card', card: 'c1', text: 'Dos', key: other })).toMatchObject({
      refused: 'not-your-card',
    })
    expect(does(ana, { type: 'edit-card', text: 'Dos', key: other })).toMatchObject({
      refused: 'unknown-card',
    })
    does(ana, { type: 'edit-card', text: 'Dos', key })
    expect(slice.cards.get('c1')?.text).toEqual({ es: 'Dos' })
    does(ana, { type: 'withdraw-card', key })
    expect(slice.cards.get('c1')?.state).toBe('withdrawn')
  })

  it('show neither key nor group in any view', () => {
    const { writes, slice, settings } = gathering({}, 'anonymous')
    writes(ana, 'Uno', key)
    const views = [
      showCards(settings, slice, true),
      manageCards(settings, slice),
      reportCards(settings, slice, true),
    ]
    expect(JSON.stringify(views)).not.toMatch(/aaaa|firms/)
  })
})

describe('merging and splitting', () => {
  it('makes a new card with the others inside, and lets them stand again', () => {
    const { writes, merges, does, slice } = gathering()
    writes(ana, 'Uno')
    writes('person-eva', 'Dos')
    const before = outcomeOf(slice)
    merges(['c1', 'c2'])
    expect(outcomeOf(slice)).toEqual([{ id: 'c3', text: { es: 'Juntas' }, from: ['c1', 'c2'] }])
    does('facilitator', { type: 'split-card', card: 'c3' })
    expect(outcomeOf(slice)).toEqual(before)
  })

  it('keeps the lineage of merges within merges and of earlier activities', () => {
    const { writes, merges, slice } = gathering()
    takeItems(slice, [{ id: 'up', text: { es: 'De antes' }, from: ['root'] }])
    writes(ana, 'Uno')
    writes(ana, 'Dos')
    merges(['c1', 'up'])
    merges(['c2', 'c3'])
    expect(outcomeOf(slice)).toEqual([{ id: 'c4', text: { es: 'Juntas' }, from: ['c2', 'c1', 'up', 'root'] }])
    expect(ownCards(slice, ana).cards[0]).toMatchObject({ parent: { id: 'c4', text: { es: 'Juntas' } } })
  })

  it('needs two cards that stand by themselves', () => {
    const { writes, merges, does } = gathering()
    writes(ana, 'Uno')
    writes(ana, 'Dos')
    expect(merges(['c1', 'c1'])).toMatchObject({ refused: 'merge-needs-two' })
    expect(merges(['c1', 'nowhere'])).toMatchObject({ refused: 'unknown-card' })
    merges(['c1', 'c2'])
    expect(merges(['c1', 'c3'])).toMatchObject({ refused: 'card-merged' })
    expect(does(ana, { type: 'edit-card', card: 'c1', text: 'Otra' })).toMatchObject({
      refused: 'card-merged',
    })
    expect(does(ana, { type: 'withdraw-card', card: 'c1' })).toMatchObject({ refused: 'card-merged' })
    expect(does('facilitator', { type: 'split-card', card: 'c2' })).toMatchObject({ refused: 'not-merged' })
    const retitle = { type: 'retitle-card', card: 'c1', text: 'Otra', language: 'es' } as const
    expect(does('facilitator', retitle)).toMatchObject({ refused: 'card-merged' })
  })

  it('splits the outer merge before the inner one', () => {
    const { writes, merges, does } = gathering()
    for (const text of ['Uno', 'Dos', 'Tres']) writes('facilitator', text)
    merges(['c1', 'c2'])
    merges(['c3', 'c4'])
    expect(does('facilitator', { type: 'split-card', card: 'c4' })).toMatchObject({ refused: 'card-merged' })
  })

  it('gives a card one new title and drops the languages that would still say the old one', () => {
    const { does, slice } = gathering()
    takeItems(slice, [{ id: 'up', text: { es: 'Agua', en: 'Water' }, why: { es: 'Sed' }, from: [] }])
    does('facilitator', { type: 'retitle-card', card: 'up', text: 'Agua segura', language: 'es' })
    expect(outcomeOf(slice)).toEqual([
      { id: 'up', text: { es: 'Agua segura' }, why: { es: 'Sed' }, from: [] },
    ])
  })
})

describe('moderation', () => {
  it('keeps new and changed cards waiting until they are shown', () => {
    const { writes, does, slice } = gathering({ moderated: true })
    writes(ana, 'Uno')
    expect(outcomeOf(slice)).toEqual([])
    does('facilitator', { type: 'show-card', card: 'c1' })
    expect(outcomeOf(slice)).toHaveLength(1)
    expect(does('facilitator', { type: 'show-card', card: 'c1' })).toEqual([])
    does(ana, { type: 'edit-card', card: 'c1', text: 'Otra cosa' })
    expect(slice.cards.get('c1')?.state).toBe('waiting')
    does('facilitator', { type: 'hide-card', card: 'c1' })
    does(ana, { type: 'edit-card', card: 'c1', text: 'Otra más' })
    expect(slice.cards.get('c1')?.state).toBe('hidden')
  })

  it('accepts a waiting card by merging it, but shows no hidden one inside a merge', () => {
    const { writes, merges, does, slice, settings } = gathering({ moderated: true, maxPerPerson: 9 })
    for (const text of ['Uno', 'Dos', 'Insulto']) writes(ana, text)
    does('facilitator', { type: 'hide-card', card: 'c3' })
    merges(['c1', 'c2', 'c3'])
    expect(showCards(settings, slice, true).cards?.[0]?.children.map(({ id }) => id)).toEqual(['c1', 'c2'])
    expect(JSON.stringify(reportCards(settings, slice, true))).not.toContain('Insulto')
  })

  it('does not bring back what its author withdrew', () => {
    const { writes, does, slice, settings } = gathering()
    writes(ana, 'Uno')
    does(ana, { type: 'withdraw-card', card: 'c1' })
    for (const type of ['show-card', 'hide-card'] as const) {
      expect(does('facilitator', { type, card: 'c1' })).toMatchObject({ refused: 'unknown-card' })
    }
    expect(manageCards(settings, slice)).toEqual({ cards: [], withdrawn: 1, waiting: 0 })
  })
})

describe('what is seen', () => {
  it('[S1] shows only how many private cards there are until the reveal', () => {
    const { writes, slice, settings } = gathering()
    writes(ana, 'Uno')
    expect(showCards(settings, slice, false)).toEqual({ count: 1 })
    expect(showCards(settings, slice, true).cards).toHaveLength(1)
    expect(showCards({ ...settings, sharing: 'shared' }, slice, false).cards).toHaveLength(1)
  })

  it('[S1] keeps private cards private when a moderator has let them through, and out of the report', () => {
    const { writes, does, slice, settings } = gathering({ moderated: true })
    writes(ana, 'Uno')
    does('facilitator', { type: 'show-card', card: 'c1' })
    expect(showCards(settings, slice, false)).toEqual({ count: 1 })
    expect(reportCards(settings, slice, false)).toBeNull()
    expect(reportCards(settings, slice, true)?.cards).toHaveLength(1)
    expect(reportCards({ ...settings, sharing: 'shared' }, slice, false)?.cards).toHaveLength(1)
  })

  it('fits its schemas, and counts every card in one place', () => {
    const { writes, merges, does, slice, settings } = gathering({ moderated: true, maxPerPerson: 9 })
    takeItems(slice, [{ id: 'up', text: { en: 'From before' }, from: [] }])
    for (const text of ['Uno', 'Dos', 'Tres', 'Cuatro', 'Cinco']) writes(ana, text)
    does('facilitator', { type: 'hide-card', card: 'c1' })
    does(ana, { type: 'withdraw-card', card: 'c2' })
    merges(['c3', 'up'])
    does('facilitator', { type: 'show-card', card: 'c4' })
    const report = reportCards(settings, slice, true)
    expect(report?.counts).toEqual({
      gathered: 5,
      taken: 1,
      merged: 2,
      hidden: 1,
      withdrawn: 1,
      waiting: 1,
      alone: 1,
      merges: 1,
      top: 2,
    })
    expect(GatherReport.parse(report)).toEqual(report)
    for (const [schema, view] of [
      [GatherShow, showCards(settings, slice, true)],
      [GatherManage, manageCards(settings, slice)],
      [GatherMine, ownCards(slice, ana)],
    ] as const) {
      expect(schema.parse(view)).toEqual(view)
    }
  })
})

describe('taking items', () => {
  it('brings only what is new, and leaves what was done to the others', () => {
    const { does, slice } = gathering()
    const up = { id: 'up', text: { es: 'Agua' }, from: ['x'] }
    takeItems(slice, [up])
    does('facilitator', { type: 'hide-card', card: 'up' })
    takeItems(slice, [up, { id: 'new', text: { es: 'Sol' }, from: [] }])
    expect(outcomeOf(slice)).toEqual([{ id: 'new', text: { es: 'Sol' }, from: [] }])
  })
})

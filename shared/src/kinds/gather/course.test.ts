import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CARD_FORMS } from './card-forms.ts'
import { evolveCards } from './evolve.ts'
import { gathering } from './gathering.ts'
import { type GatherAction, GatherFact } from './schema.ts'
import { emptySlice, leavesOf } from './slice.ts'

describe('[I6] any course of a gathering', () => {
  const who = fc.constantFrom('facilitator', 'person-ana', 'person-eva')
  const card = fc.integer({ min: 1, max: 14 }).map((n) => `c${n}`)
  const text = fc.constantFrom('Uno', 'Dos', 'Tres')
  const fields = fc.oneof(
    fc.constant({}),
    fc.record({ when: fc.constantFrom('2031', '2031-04', 'then'), meaning: text }, { requiredKeys: [] }),
  )
  const action: fc.Arbitrary<GatherAction> = fc.oneof(
    fc.record({ type: fc.constant('add-card' as const), text, fields, language: fc.constant('es' as const) }),
    fc.record({ type: fc.constant('edit-card' as const), card, text, fields }),
    fc.record({
      type: fc.constant('set-field' as const),
      card,
      field: fc.constantFrom('when', 'meaning'),
      value: fc.constantFrom('2032', 'Otra cosa', null),
    }),
    fc.record({ type: fc.constant('withdraw-card' as const), card }),
    fc.record({
      type: fc.constant('merge-cards' as const),
      cards: fc.array(card, { minLength: 2, maxLength: 4 }),
      text,
      language: fc.constant('es' as const),
    }),
    fc.record({
      type: fc.constantFrom('split-card' as const, 'hide-card' as const, 'show-card' as const),
      card,
    }),
    fc.record({
      type: fc.constant('retitle-card' as const),
      card,
      text,
      language: fc.constant('en' as const),
    }),
  )

  const form = fc.constantFrom({}, CARD_FORMS.timeline)

  it('folds again to the same state, and no card is lost or stands twice', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(who, action), { maxLength: 60 }),
        fc.boolean(),
        form,
        (course, moderated, form) => {
          const { does, slice, facts } = gathering({ ...form, moderated, maxPerPerson: 50 })
          for (const [person, act] of course) does(person, act)
          const again = emptySlice()
          for (const fact of JSON.parse(JSON.stringify(facts))) evolveCards(again, GatherFact.parse(fact))
          expect(again).toEqual(slice)
          const roots = [...slice.cards.values()].filter(({ into }) => into === null)
          const leaves = roots.flatMap((root) => leavesOf(slice, root)).map(({ id }) => id)
          const written = facts.flatMap((fact) => (fact.type === 'card-added' ? [fact.card] : []))
          expect([...leaves].sort()).toEqual([...written].sort())
        },
      ),
      { seed: 7, numRuns: 300 },
    )
  })
})

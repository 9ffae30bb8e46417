import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isRefusal } from '../../refusal.ts'
import { evolveCards } from './evolve.ts'
import { gathering } from './gathering.ts'
import { type GatherAction, GatherFact } from './schema.ts'
import { emptySlice } from './slice.ts'
import { broughtAt } from './tables.ts'
import { outcomeOf } from './view.ts'

const [ana, eva, luz] = ['person-ana', 'person-eva', 'person-luz'] as const
const room = [ana, eva, luz].map((id) => ({ id, group: 'firms' }))

describe('[K-gather-8] a gathering at tables', () => {
  it('[I6] holds in any course of acts: never too much, nothing else flows, and a replay is what was live', () => {
    const who = fc.constantFrom(ana, eva, luz, 'facilitator')
    const card = fc.integer({ min: 1, max: 9 }).map((n) => `c${n}`)
    const table = fc.constantFrom(1, 1, 2, 4)
    const act: fc.Arbitrary<GatherAction> = fc.oneof(
      { weight: 6, arbitrary: card.map((id): GatherAction => ({ type: 'bring-card', card: id })) },
      { weight: 4, arbitrary: fc.constant<GatherAction>({ type: 'add-card', text: 'Algo', language: 'es' }) },
      { weight: 3, arbitrary: table.map((at): GatherAction => ({ type: 'sit-at', table: at })) },
      card.map((id): GatherAction => ({ type: 'edit-card', card: id, text: 'Otra cosa' })),
      card.map((id): GatherAction => ({ type: 'withdraw-card', card: id })),
      card.map((id): GatherAction => ({ type: 'leave-card', card: id })),
      card.map((id): GatherAction => ({ type: 'hide-card', card: id })),
      card.map((id): GatherAction => ({ type: 'show-card', card: id })),
      card.map((id): GatherAction => ({ type: 'split-card', card: id })),
      fc
        .tuple(card, card)
        .map((cards): GatherAction => ({ type: 'merge-cards', cards, text: 'Una', language: 'es' })),
      fc.constant<GatherAction>({ type: 'deal-tables' }),
    )
    const course = fc.array(fc.tuple(who, act), { minLength: 40, maxLength: 70 })
    let [brought, refused] = [0, 0]
    fc.assert(
      fc.property(course, fc.boolean(), (acts, moderated) => {
        const tables = { count: 3, bring: 1 }
        const { does, slice, facts, settings } = gathering(
          { tables, moderated, maxPerPerson: 9 },
          'open',
          room,
        )
        for (const person of [ana, eva]) does(person, { type: 'sit-at', table: 1 })
        for (const [person, action] of acts) {
          const done = does(person, action)
          if (isRefusal(done)) refused += done.refused === 'brought-enough' ? 1 : 0
          for (const at of [1, 2, 3]) expect(broughtAt(slice, at)).toBeLessThanOrEqual(tables.bring)
        }
        for (const { id, from } of outcomeOf(slice)) {
          const leaves = [id, ...from].flatMap((each) => slice.cards.get(each) ?? [])
          const isIn = leaves.some((leaf) => leaf.origin !== 'merge' && (leaf.brought || leaf.table === null))
          expect(isIn).toBe(true)
          brought += 1
        }
        const again = emptySlice(settings)
        for (const fact of JSON.parse(JSON.stringify(facts))) evolveCards(again, GatherFact.parse(fact))
        expect(again).toEqual(slice)
      }),
      { seed: 11, numRuns: 120 },
    )
    expect(Math.min(brought, refused)).toBeGreaterThan(50)
  })
})

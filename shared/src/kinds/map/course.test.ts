import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evolveMap, takeActors } from './evolve.ts'
import { mapping } from './mapping.ts'
import { MARKS, RANKS, SEATS, SECTORS, STRENGTHS } from './marks.ts'
import { reportMap } from './report.ts'
import { MapAction, MapFact } from './schema.ts'
import { emptyMap } from './slice.ts'
import { manageMap, ownMap, showMap } from './view.ts'

describe('[I6] any course of a map', () => {
  const who = fc.constantFrom('facilitator', 'person-ana', 'person-eva', 'person-ivo')
  const actor = fc.constantFrom('a', 'b', 'c', 'm1', 'm2', 'm3', 'm4')
  const task = fc.constantFrom('plan', 'build', 'train')
  const name = fc.constantFrom('Uno', 'Dos')
  const sector = fc.constantFrom(...SECTORS)
  const language = fc.constant('es' as const)
  const mark = fc.constantFrom(...MARKS, null)
  const strength = fc.constantFrom(...STRENGTHS, null)
  const seat = fc.option(fc.record({ state: fc.constantFrom(...SEATS), rank: fc.constantFrom(...RANKS) }))
  const type = <Type extends MapAction['type']>(id: Type) => fc.constant(id)
  const about = fc.oneof(
    fc.record({ what: fc.constant('mark' as const), actor, function: task, mark }),
    fc.record({ what: fc.constant('link' as const), one: actor, other: actor, strength }),
    fc.record({ what: fc.constant('seat' as const), actor, seat }),
  )
  const action: fc.Arbitrary<MapAction> = fc.oneof(
    { weight: 2, arbitrary: fc.record({ type: type('add-actor'), name, sector, language }) },
    fc.record({ type: type('edit-actor'), actor, name, sector }),
    fc.record({ type: type('withdraw-actor'), actor }),
    { weight: 4, arbitrary: fc.record({ type: type('mark'), actor, function: task, mark }) },
    { weight: 3, arbitrary: fc.record({ type: type('link'), one: actor, other: actor, strength }) },
    { weight: 2, arbitrary: fc.record({ type: type('seat'), actor, seat }) },
    fc.record({ type: fc.constantFrom('hide-actor', 'show-actor', 'split-actor'), actor }),
    fc.record({ type: type('merge-actors'), into: actor, actors: fc.array(actor, { maxLength: 3 }) }),
    fc.record({ type: type('settle'), about, reason: name, language }),
    fc.record({ type: type('unsettle'), about }),
  )

  it('folds again to the same state and views, from facts that went through JSON', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(who, action), { maxLength: 60 }), fc.boolean(), (course, moderated) => {
        const { does, slice, facts, settings } = mapping({ moderated, maxPerPerson: 50 })
        for (const [person, act] of course) does(person, MapAction.parse(act))
        const again = emptyMap()
        takeActors(
          again,
          ['a', 'b', 'c'].map((id) => ({ id, text: { es: id.toUpperCase() }, from: [`item-${id}`] })),
        )
        const stored: unknown[] = JSON.parse(JSON.stringify(facts))
        expect(stored).toStrictEqual(facts)
        for (const fact of stored) evolveMap(again, MapFact.parse(fact))
        expect(again).toEqual(slice)
        const views = [
          showMap(settings, slice, true),
          manageMap(settings, slice),
          reportMap(settings, slice, true),
        ]
        expect(JSON.parse(JSON.stringify(views))).toStrictEqual(views)
        expect(JSON.stringify(views)).not.toContain('person-')
        expect(ownMap(slice, 'person-ana').said.length).toBeLessThanOrEqual(facts.length)
      }),
      { seed: 7, numRuns: 300 },
    )
  })

  it('shows the same map in whatever order people spoke', () => {
    const saying = fc.oneof(
      fc.record({ type: type('mark'), actor: fc.constantFrom('a', 'b'), function: task, mark }),
      fc.record({ type: type('link'), one: fc.constant('a'), other: fc.constant('b'), strength }),
    )
    const room = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 30 }), saying), {
      selector: ([person]) => person,
      maxLength: 12,
    })
    fc.assert(
      fc.property(room, (said) => {
        const seen = (order: typeof said) => {
          const { does, reads } = mapping()
          for (const [person, act] of order) does(`person-${person}`, act)
          return reads()
        }
        expect(seen(said.toReversed())).toEqual(seen(said))
      }),
      { seed: 9, numRuns: 200 },
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evolvePlan, takeItems } from './evolve.ts'
import { planning } from './planning.ts'
import { PlanReport, reportPlan } from './report.ts'
import { type PlanAction, PlanFact } from './schema.ts'
import { emptySlice } from './slice.ts'
import { ownPlan, PlanMine, PlanShow } from './view.ts'

/** Size in UTF-8. */
const octets = (text: string) => encodeURIComponent(text).replace(/%[0-9A-F]{2}/g, '.').length

const who = fc.constantFrom('facilitator', 'ana', 'eva', 'leo', 'noa')
const row = fc.integer({ min: 1, max: 6 }).map((n) => `r${n}`)
const as = fc.constantFrom('champion' as const, 'co-champion' as const)
const name = fc.constantFrom('Uno', 'Dos')
const action: fc.Arbitrary<PlanAction> = fc.oneof(
  fc.record({
    type: fc.constant('add-row' as const),
    item: fc.constantFrom('water', 'road'),
    term: fc.constantFrom('short' as const, 'medium' as const, 'long' as const),
    action: name,
    language: fc.constant('es' as const),
  }),
  fc.record({
    type: fc.constant('edit-row' as const),
    row,
    field: fc.constantFrom('milestone' as const, 'support' as const, 'status' as const, 'due' as const),
    value: fc.constantFrom('', 'Hecho', 'dropped', '2027-01-31'),
  }),
  fc.record({
    type: fc.constant('edit-row' as const),
    row,
    field: fc.constant('checkIns' as const),
    value: fc.constantFrom<string[]>([], ['2027-01-31', '2026-01-31']),
  }),
  fc.record({ type: fc.constant('remove-row' as const), row }),
  fc.record({ type: fc.constant('offer' as const), row, as, name }),
  fc.record({
    type: fc.constant('ask' as const),
    row,
    as,
    group: fc.constantFrom('firms', 'civil', null),
    name,
  }),
  fc.record({ type: fc.constant('accept' as const), row, as, name }),
  fc.record({ type: fc.constantFrom('decline' as const, 'withdraw' as const, 'release' as const), row, as }),
  fc.record({
    type: fc.constant('admit-item' as const),
    text: fc.constant({ es: 'Puerto' }),
    reason: fc.constant('Porque sí'),
  }),
)

describe('[I6] any course of a plan', () => {
  it('folds again to the same state, fits its schemas, and never has two of one group on a row', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(who, action), { maxLength: 60 }), (course) => {
        const { does, slice, facts, settings, show } = planning()
        for (const [person, act] of course) does(person, act)
        const again = emptySlice(settings)
        takeItems(again, [
          { id: 'water', text: { es: 'Agua', en: 'Water' }, from: ['card-1'] },
          { id: 'road', text: { es: 'Camino' }, why: { es: 'Lejos' }, from: [] },
        ])
        for (const fact of JSON.parse(JSON.stringify(facts))) evolvePlan(again, PlanFact.parse(fact))
        expect(again).toEqual(slice)
        for (const [schema, view] of [
          [PlanShow, show()],
          [PlanReport, reportPlan(settings, slice)],
          [PlanMine, ownPlan(slice, 'ana')],
        ] as const) {
          expect(schema.parse(JSON.parse(JSON.stringify(view)))).toStrictEqual(view)
        }
        for (const { pledges } of show().rows) {
          const { champion, 'co-champion': other } = pledges
          if (champion && other && champion.group !== null) expect(champion.group).not.toBe(other.group)
        }
      }),
      { seed: 7, numRuns: 300 },
    )
  })
})

describe('[S2] what is seen of a plan', () => {
  it('names nobody but those who stand for a row, and holds no field beyond the list', () => {
    const { does, writes, show, settings, slice } = planning()
    writes('ana')
    does('eva', { type: 'offer', row: 'r1', as: 'champion', name: 'Junta de vecinos' })
    const seen = JSON.stringify([show(), reportPlan(settings, slice)])
    expect(seen).not.toMatch(/"ana"|"eva"|"by"|"key"|"holders"|firms/)
    expect(seen).toContain('Junta de vecinos')
  })

  it('stays small enough for a phone when it is full', () => {
    const { writes, edits, champions, show } = planning({ mostRows: 40 })
    const words = 'Acordar con los servicios un método común y publicar los datos cada trimestre en la web'
    for (let n = 1; n <= 40; n++) {
      writes('facilitator', { action: words, milestone: words })
      edits(`r${n}`, 'resources', words)
      edits(`r${n}`, 'support', words)
      edits(`r${n}`, 'addressee', 'Banco de desarrollo')
      champions('ana', `r${n}`, 'champion', 'Cámara de Comercio de Iquique')
      champions('eva', `r${n}`, 'co-champion', 'Unión comunal de juntas de vecinos')
    }
    expect(octets(JSON.stringify(show()))).toBeLessThan(48_000)
  })
})

/** What a row may grow from: items that were agreed, and those let in by hand. */
import { describe, expect, it } from 'vitest'
import { isRefusal } from '../../refusal.ts'
import type { Grounded } from '../ground.ts'
import { rowsFromEarlier } from './earlier.ts'
import { takeItems } from './evolve.ts'
import { planning } from './planning.ts'
import { rehearsePlan } from './rehearse.ts'
import { PlanReport, reportPlan } from './report.ts'
import { managePlan } from './view.ts'

const port = { id: 'port', text: { es: 'Puerto' }, why: { es: 'Lejos' }, from: ['card-9'] }
const noted = (ground: Grounded['ground'], reason?: string): Grounded[] => [
  { item: 'port', ground, ...(reason === undefined ? {} : { reason }) },
]

/** A plan into which the port came beside its two agreed items. */
function withPort(...grounds: Parameters<typeof noted>) {
  const plan = planning()
  takeItems(plan.slice, [port], noted(...grounds))
  return { ...plan, desk: () => managePlan(plan.settings, plan.slice) }
}

describe('[K-plan-7] an item that came in without being agreed', () => {
  it('grows no row and takes none over', () => {
    const { writes, edits, slice } = withPort(null)
    expect(writes('ana', { item: 'port' })).toEqual({ refused: 'item-not-agreed', field: 'item' })
    expect(writes('facilitator', { item: 'port' })).toMatchObject({ refused: 'item-not-agreed' })
    writes('ana')
    expect(edits('r1', 'item', 'port')).toMatchObject({ refused: 'item-not-agreed' })
    expect(slice.rows.size).toBe(1)
  })

  it('is shown in the console and printed as such, is no gap, and is not shown to the room', () => {
    const { desk, show, settings, slice } = withPort(null)
    expect(desk().items.at(-1)).toMatchObject({ id: 'port', ground: null, reason: null })
    expect(reportPlan(settings, slice).items.at(-1)).toMatchObject({ id: 'port', ground: null })
    expect(JSON.stringify(show())).not.toContain('Puerto')
    expect(desk().gaps).toEqual(show().gaps)
    expect(
      desk()
        .gaps.filter(({ gap }) => gap === 'no-row')
        .map(({ of }) => of),
    ).toEqual(['water', 'road'])
  })

  it('is let in with a reason and not without, in its own words, and the reason is shown and printed', () => {
    const { does, writes, show, settings, slice } = withPort(null)
    const admit = { type: 'admit-item', item: 'port', text: { es: 'Otra cosa' }, reason: ' ' } as const
    expect(does('facilitator', admit)).toMatchObject({ refused: 'text-empty', field: 'reason' })
    expect(does('ana', { ...admit, reason: 'Sí' })).toEqual({ refused: 'not-allowed' })
    does('facilitator', { ...admit, reason: 'Lo pidió la alcaldía' })
    const item = { ...port, ground: 'admitted', reason: 'Lo pidió la alcaldía' }
    expect(show().items.at(-1)).toEqual(item)
    expect(reportPlan(settings, slice).items.at(-1)).toEqual(item)
    expect(does('facilitator', { ...admit, reason: 'Otra vez' })).toMatchObject({ refused: 'item-in-plan' })
    expect(isRefusal(writes('ana', { item: 'port' }))).toBe(false)
  })

  it('counts when the plan is opened again, if it was agreed by then, and what was agreed stays so', () => {
    const { slice, writes } = withPort(null)
    takeItems(slice, [port], noted('adopted'))
    expect(slice.items.get('port')).toMatchObject({ ground: 'adopted', why: port.why })
    takeItems(slice, [port], noted(null))
    expect(isRefusal(writes('ana', { item: 'port' }))).toBe(false)
  })

  it('does not come to a later workshop as agreed', () => {
    const { writes, settings, slice } = withPort(null)
    writes('ana')
    expect(rowsFromEarlier(reportPlan(settings, slice)).items.map(({ id }) => id)).toEqual(['water'])
  })
})

describe('[K-plan-1] an item that was agreed', () => {
  it('says on what that rests, with the reason of whoever picked it', () => {
    const { show, writes } = withPort('picked', 'La ley lo pide')
    expect(show().items.map(({ ground, reason }) => [ground, reason])).toEqual([
      ['flowed', null],
      ['flowed', null],
      ['picked', 'La ley lo pide'],
    ])
    expect(isRefusal(writes('ana', { item: 'port' }))).toBe(false)
  })

  it('is read in files written before grounds were noted', () => {
    const { settings, slice } = withPort('lead')
    const file = reportPlan(settings, slice)
    const old = { ...file, items: file.items.map(({ ground: _ground, ...item }) => item) }
    expect(PlanReport.parse(old).items.map(({ ground }) => ground)).toEqual(['flowed', 'flowed', 'flowed'])
  })
})

describe('a rehearsal of a plan in which nothing is agreed', () => {
  it('lets the first item in, writes a row and finds who stands for it, and comes to an end', () => {
    const { slice, does, show, desk, settings } = withPort(null)
    for (const id of ['water', 'road']) slice.items.delete(id)
    const turn = (role: 'participant' | 'facilitator') =>
      rehearsePlan({
        config: settings,
        items: [port],
        show: show(),
        manage: role === 'facilitator' ? desk() : null,
        role,
        turn: 0,
        group: 'firms',
        groups: ['firms'],
        anonymous: false,
        language: 'es',
        newKey: () => 'a'.repeat(32),
        random: () => 0,
      })
    expect(turn('participant')).toEqual([])
    const done: string[] = []
    for (let actions = turn('facilitator'); actions.length > 0; actions = turn('facilitator')) {
      for (const action of actions) {
        expect(isRefusal(does('facilitator', action))).toBe(false)
        done.push(action.type)
      }
    }
    expect(done).toEqual(['admit-item', 'add-row', 'offer'])
  })
})

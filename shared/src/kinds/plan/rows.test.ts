import { describe, expect, it } from 'vitest'
import { isRefusal } from '../../refusal.ts'
import { checkPlan } from './decide.ts'
import { takeItems } from './evolve.ts'
import { planning } from './planning.ts'
import { rehearsePlan } from './rehearse.ts'
import { planSamples } from './samples.ts'
import { findInPlan, outcomeOf } from './view.ts'

const key = 'a'.repeat(32)

describe('writing rows', () => {
  it('[K-plan-1] lets a row grow from an item of the plan and from nothing else', () => {
    const { writes, slice } = planning()
    expect(writes('ana', { item: 'nothing' })).toMatchObject({ refused: 'unknown-item' })
    writes('ana', { milestone: 'Todo está medido' })
    expect(slice.rows.get('r1')).toMatchObject({ item: 'water', milestone: 'Todo está medido', by: 'ana' })
  })

  it('[K-plan-1] lets an item in by hand only with a reason, which is shown', () => {
    const { does, show, writes } = planning()
    const admit = { type: 'admit-item', text: { es: 'Puerto' }, reason: '' } as const
    expect(does('facilitator', admit)).toMatchObject({ refused: 'text-empty', field: 'reason' })
    expect(does('ana', { ...admit, reason: 'Sí' })).toEqual({ refused: 'not-allowed' })
    does('facilitator', { ...admit, item: 'port', from: ['card-9'], reason: 'Lo pidió la alcaldía' })
    expect(does('facilitator', { ...admit, item: 'port', reason: 'Otra vez' })).toMatchObject({
      refused: 'item-in-plan',
    })
    expect(show().items.find(({ id }) => id === 'port')).toMatchObject({ reason: 'Lo pidió la alcaldía' })
    expect(show().items.filter(({ reason }) => reason === null)).toHaveLength(2)
    expect(isRefusal(writes('ana', { item: 'port' }))).toBe(false)
  })

  it('is the facilitator’s alone where that was set, and has an end', () => {
    const { writes } = planning({ writers: 'facilitator', mostRows: 1 })
    expect(writes('ana')).toMatchObject({ refused: 'not-offered' })
    expect(isRefusal(writes('facilitator'))).toBe(false)
    expect(writes('facilitator')).toMatchObject({ refused: 'too-many-rows', params: { max: 1 } })
  })

  it('lets people change and remove their own rows, the facilitator any', () => {
    const { writes, edits, does, slice } = planning()
    writes('ana')
    expect(edits('r1', 'action', 'Mío', 'eva')).toMatchObject({ refused: 'not-your-contribution' })
    expect(does('eva', { type: 'remove-row', row: 'r1' })).toMatchObject({ refused: 'not-your-contribution' })
    edits('r1', 'term', 'long', 'ana')
    edits('r1', 'resources', 'Fondo regional')
    expect(slice.rows.get('r1')).toMatchObject({ term: 'long', resources: 'Fondo regional' })
    does('ana', { type: 'remove-row', row: 'r1' })
    expect(slice.rows.size).toBe(0)
  })

  it('keeps the state of a row to the facilitator', () => {
    const { writes, edits, slice } = planning()
    writes('ana')
    expect(edits('r1', 'status', 'reached', 'ana')).toEqual({ refused: 'not-allowed' })
    expect(edits('r1', 'note', 'Listo', 'ana')).toEqual({ refused: 'not-allowed' })
    edits('r1', 'status', 'reached')
    expect(slice.rows.get('r1')?.status).toBe('reached')
  })

  it('does not let a row go under somebody who stands for it', () => {
    const { writes, champions, does } = planning()
    writes('ana')
    champions('eva', 'r1')
    expect(does('ana', { type: 'remove-row', row: 'r1' })).toMatchObject({ refused: 'row-has-champion' })
    expect(isRefusal(does('facilitator', { type: 'remove-row', row: 'r1' }))).toBe(false)
  })
})

describe('[S2] anonymous rows', () => {
  it('carry a key instead of an author and are changed by whoever shows it', () => {
    const { writes, does, facts, slice, show } = planning({}, 'anonymous')
    expect(writes('ana')).toMatchObject({ refused: 'ballot-key-needed' })
    writes('ana', { key })
    expect(writes('ana', { key })).toMatchObject({ refused: 'ballot-key-taken' })
    expect(facts).toMatchObject([{ by: null, key }])
    const edit = { type: 'edit-row', field: 'action', value: 'Mejor' } as const
    expect(does('ana', edit)).toMatchObject({ refused: 'ballot-key-needed' })
    expect(does('ana', { ...edit, row: 'r1', key: 'b'.repeat(32) })).toMatchObject({
      refused: 'not-your-contribution',
    })
    does('ana', { ...edit, key })
    expect(slice.rows.get('r1')?.action).toBe('Mejor')
    expect(JSON.stringify(show())).not.toMatch(/aaaa|firms/)
  })
})

describe('the fields of a row', () => {
  it('are cleared by an empty value, and say nothing when nothing changes', () => {
    const { writes, edits, slice } = planning()
    writes('ana')
    edits('r1', 'milestone', 'Hecho')
    expect(edits('r1', 'milestone', ' Hecho ')).toEqual([])
    edits('r1', 'milestone', '')
    expect(slice.rows.get('r1')).not.toHaveProperty('milestone')
    expect(edits('r1', 'action', ' ')).toMatchObject({ refused: 'text-empty' })
  })

  it('take days that there are, each once and in order', () => {
    const { writes, edits, slice } = planning()
    writes('ana')
    expect(edits('r1', 'due', '2027-02-30')).toMatchObject({ refused: 'bad-day' })
    expect(edits('r1', 'checkIns', ['2027-01-01', 'ayer'])).toMatchObject({ refused: 'bad-day' })
    edits('r1', 'due', '2028-02-29')
    edits('r1', 'checkIns', ['2027-05-01', '2026-05-01', '2027-05-01', ''])
    expect(slice.rows.get('r1')).toMatchObject({ due: '2028-02-29', checkIns: ['2026-05-01', '2027-05-01'] })
    edits('r1', 'due', '')
    expect(slice.rows.get('r1')).not.toHaveProperty('due')
  })

  it.each([
    ['term', 'soon', 'malformed'],
    ['status', 'done', 'malformed'],
    ['item', 'nothing', 'unknown-item'],
    ['note', ['a'], 'malformed'],
  ] as const)('refuse %s %j with %s', (field, value, refused) => {
    const { writes, edits } = planning()
    writes('ana')
    expect(edits('r1', field, typeof value === 'string' ? value : [...value])).toMatchObject({ refused })
  })
})

describe('[F3] what flows on', () => {
  it('is every row that stands, with the way back to its item and its cards', () => {
    const { writes, edits, slice } = planning()
    writes('ana')
    writes('eva', { item: 'road', action: 'Pavimentar' })
    edits('r2', 'status', 'dropped')
    expect(outcomeOf(slice)).toEqual([{ id: 'r1', text: { es: 'Medir' }, from: ['water', 'card-1'] }])
    expect(findInPlan(slice, 'r1')?.from).toEqual(['water', 'card-1'])
    expect(findInPlan(slice, 'water')).toBeNull()
  })

  it('is joined by what comes when the round is opened again, and loses nothing', () => {
    const { writes, slice } = planning()
    writes('ana')
    takeItems(slice, [
      { id: 'water', text: { es: 'Otra' }, from: [] },
      { id: 'port', text: { es: 'Puerto' }, from: [] },
    ])
    expect([...slice.items.keys()]).toEqual(['water', 'road', 'port'])
    expect(slice.items.get('water')?.text.es).toBe('Agua')
    expect(slice.rows.size).toBe(1)
  })
})

describe('a rehearsal of a plan', () => {
  it.each([...planSamples.configs])('is never refused and comes to an end: %j', (config) => {
    const { does, slice, show } = planning(config)
    const items = [...slice.items.values()]
    const seen = {
      config,
      items,
      groups: ['firms', 'civil'],
      group: 'firms',
      anonymous: false,
      language: 'es',
      random: () => 0,
    } as const
    const turn = (role: 'participant' | 'facilitator', at: number) => {
      const views = { show: show(), manage: show(), newKey: () => key }
      return rehearsePlan({ ...seen, ...views, role, turn: at })
    }
    for (let at = 0; at < 30; at++) {
      for (const action of turn('participant', at)) expect(isRefusal(does('ana', action))).toBe(false)
    }
    for (const action of turn('facilitator', 0)) expect(isRefusal(does('facilitator', action))).toBe(false)
    expect(turn('facilitator', 1)).toEqual([])
  })
})

describe('checking a configuration', () => {
  const [config] = planSamples.configs
  if (!config) throw new Error('no sample')

  it('wants terms that follow one another', () => {
    expect(checkPlan(config)).toBeNull()
    for (const terms of [
      { short: 24, medium: 24, long: 60 },
      { short: 6, medium: 60, long: 60 },
    ]) {
      expect(checkPlan({ ...config, terms })).toMatchObject({ refused: 'bad-config', field: 'terms' })
    }
  })

  it('wants an earlier plan whose rows have their items, once, in words that may stand', () => {
    const baseline = planSamples.configs[2]?.baseline
    const row = baseline?.rows[0]
    if (!baseline || !row) throw new Error('no baseline')
    expect(checkPlan({ ...config, baseline })).toBeNull()
    for (const broken of [
      { ...baseline, items: [] },
      { ...baseline, rows: [row, row] },
      { ...baseline, rows: [{ ...row, action: 'a\u202eb' }] },
      { ...baseline, rows: [{ ...row, note: 'a'.repeat(241) }] },
    ]) {
      expect(checkPlan({ ...config, baseline: broken })).toMatchObject({ refused: 'bad-config' })
    }
  })
})

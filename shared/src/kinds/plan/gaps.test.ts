import { describe, expect, it } from 'vitest'
import { checklistOf } from './checklist.ts'
import { gapsOf } from './gaps.ts'
import { planning } from './planning.ts'

const named = (plan: ReturnType<typeof planning>) => plan.show().gaps.map(({ gap, of }) => `${gap} ${of}`)

describe('[K-plan-4] gaps', () => {
  it('of an empty plan are its items without an action', () => {
    expect(named(planning())).toEqual(['no-row water', 'no-row road'])
    expect(gapsOf({ items: [], rows: [] })).toEqual([])
  })

  it('of a row are its champions, its milestone, support without addressee and a partner without days', () => {
    const plan = planning()
    plan.writes('ana')
    plan.edits('r1', 'support', 'Un estudio')
    plan.edits('r1', 'partner', 'La universidad')
    const all = ['no-champion', 'no-milestone', 'no-co-champion', 'no-addressee', 'no-check-in']
    expect(named(plan).filter((gap) => gap.endsWith(' r1'))).toEqual(all.map((gap) => `${gap} r1`))
    plan.champions('ana', 'r1')
    plan.champions('eva', 'r1', 'co-champion')
    plan.edits('r1', 'milestone', 'Está medido')
    plan.edits('r1', 'addressee', 'Banco de desarrollo')
    plan.edits('r1', 'checkIns', ['2026-06-01'])
    expect(named(plan).filter((gap) => gap.endsWith(' r1'))).toEqual([])
  })

  it('of the terms are those without an action, or that everything is long-term', () => {
    const plan = planning()
    plan.writes('ana', { term: 'long' })
    expect(named(plan)).toContain('all-long null')
    expect(named(plan)).not.toContain('empty-term short')
    plan.writes('ana', { term: 'short' })
    expect(named(plan)).toContain('empty-term medium')
    expect(named(plan)).not.toContain('all-long null')
  })

  it('say when one group carries everything, from two rows on', () => {
    const plan = planning()
    plan.writes('ana')
    plan.writes('ana', { item: 'road' })
    plan.champions('ana', 'r1')
    expect(named(plan)).not.toContain('one-group firms')
    plan.champions('leo', 'r2')
    expect(named(plan)).toContain('one-group firms')
    plan.does('leo', { type: 'withdraw', row: 'r2', as: 'champion' })
    plan.champions('eva', 'r2')
    expect(named(plan)).not.toContain('one-group firms')
  })

  it('do not come from a dropped row, and are not filled by one', () => {
    const plan = planning()
    plan.writes('ana')
    plan.edits('r1', 'status', 'dropped')
    expect(named(plan)).toEqual(['no-row water', 'no-row road'])
  })
})

describe('[K-plan-5] the checklist', () => {
  it('is met by an action in each term, a champion for each, and two groups that stand for them', () => {
    const plan = planning()
    expect(plan.show().checklist).toEqual({
      progressive: { met: false, missing: ['short', 'medium', 'long'] },
      champions: { met: false, missing: 0, of: 0 },
      engagement: { met: false, groups: 0 },
    })
    for (const term of ['short', 'medium', 'long'] as const) plan.writes('ana', { term })
    for (const row of ['r1', 'r2', 'r3']) plan.champions('ana', row)
    expect(plan.show().checklist).toEqual({
      progressive: { met: true, missing: [] },
      champions: { met: true, missing: 0, of: 3 },
      engagement: { met: false, groups: 1 },
    })
    plan.champions('eva', 'r1', 'co-champion')
    expect(checklistOf(plan.show().rows).engagement).toEqual({ met: true, groups: 2 })
    plan.edits('r1', 'status', 'dropped')
    expect(checklistOf(plan.show().rows)).toMatchObject({
      progressive: { met: false, missing: ['short'] },
      engagement: { met: false, groups: 1 },
    })
  })
})

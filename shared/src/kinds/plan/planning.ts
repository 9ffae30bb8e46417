/** A plan in a test: it decides and folds as the workshop would, and keeps its log. */
import { isRefusal, type Refusal } from '../../refusal.ts'
import type { Secrecy } from '../../secrecy.ts'
import { decidePlan } from './decide.ts'
import { evolvePlan, takeItems } from './evolve.ts'
import type { PlanAction, PlanConfig, PlanFact } from './schema.ts'
import { emptySlice } from './slice.ts'
import { showPlan } from './view.ts'

const config: PlanConfig = {
  terms: { short: 6, medium: 24, long: 60 },
  start: '2026-03-31',
  writers: 'everyone',
  mostRows: 12,
}

/** Stakeholder groups of the people that tests speak of; whoever is not here is the facilitator. */
const GROUPS = new Map([
  ['ana', 'firms'],
  ['eva', 'civil'],
  ['leo', 'firms'],
  ['noa', null],
  ['tom', null],
])

/** `facts` is its log, rows and items made are r1, r2, …; the agreed items are `water` and `road`. */
export function planning(changes: Partial<PlanConfig> = {}, secrecy: Secrecy = 'open') {
  const settings = { ...config, ...changes }
  const slice = emptySlice(settings)
  takeItems(slice, [
    { id: 'water', text: { es: 'Agua', en: 'Water' }, from: ['card-1'] },
    { id: 'road', text: { es: 'Camino' }, why: { es: 'Lejos' }, from: [] },
  ])
  const facts: PlanFact[] = []
  let ids = 0
  function does(who: string, action: PlanAction): PlanFact[] | Refusal {
    const isPerson = GROUPS.has(who)
    const decided = decidePlan({
      config: settings,
      slice,
      action,
      role: isPerson ? 'participant' : 'facilitator',
      person: isPerson && secrecy !== 'anonymous' ? who : null,
      group: GROUPS.get(who) ?? null,
      secrecy,
      open: true,
      newId: () => `r${++ids}`,
    })
    if (isRefusal(decided)) return decided
    for (const fact of decided) evolvePlan(slice, fact)
    facts.push(...decided)
    return decided
  }
  const writes = (
    who: string,
    more: Partial<Extract<PlanAction, { type: 'add-row' }>> = {},
  ): PlanFact[] | Refusal =>
    does(who, { type: 'add-row', item: 'water', term: 'short', action: 'Medir', language: 'es', ...more })
  const edits = (
    row: string,
    field: Extract<PlanAction, { type: 'edit-row' }>['field'],
    value: string | string[],
    who = 'facilitator',
  ) => does(who, { type: 'edit-row', row, field, value })
  const champions = (
    who: string,
    row: string,
    as: 'champion' | 'co-champion' = 'champion',
    name = who.toUpperCase(),
  ) => does(who, { type: 'offer', row, as, name })
  const show = () => showPlan(settings, slice)
  return { slice, facts, settings, does, writes, edits, champions, show }
}

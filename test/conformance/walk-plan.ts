/** A plan in a walk: rows and pledges of people; items let in, rows kept and champions asked, noted and let go by the facilitator. */
import { kindOf } from '@cabildo/shared/kinds/index'
import { PARTS, STATUSES, TERMS } from '@cabildo/shared/kinds/plan/lists'
import { PlanConfig } from '@cabildo/shared/kinds/plan/schema'
import { PlanMine, PlanShow } from '@cabildo/shared/kinds/plan/view'
import type { Activity } from '@cabildo/shared/workshop/state'
import { pick, type WalkActs } from './walk-acts.ts'

export const planActs: WalkActs = { says: pledging, leads: planning }

function managed({ setup, slice }: Activity): PlanShow {
  return PlanShow.parse(kindOf('plan')?.contributions?.manage(PlanConfig.parse(setup.config), slice))
}

function newRow({ items }: PlanShow, at: number, what: number): object {
  const [item, term] = [pick(items, at)?.id ?? 'none', pick(TERMS, at)]
  return { type: 'add-row', item, term, action: `Acción ${what}`, language: 'es' }
}

function pledging(open: Activity, person: string, what: number): unknown {
  const manage = managed(open)
  const own = PlanMine.parse(kindOf('plan')?.contributions?.mine(open.slice, person))
  const at = Math.floor(what / 6)
  const row = pick(manage.rows, at)?.id ?? 'none'
  const as = pick(PARTS, at) ?? 'champion'
  const pledge = pick(own.pledges, at) ?? { row, as }
  const actions = [
    newRow(manage, at, what),
    { type: 'edit-row', row: pick(own.rows, at) ?? row, field: 'milestone', value: `Hecho ${what}` },
    { type: 'remove-row', row: pick(own.rows, at) ?? row },
    { type: 'offer', row, as, name: `Persona ${what}` },
    { type: what % 2 ? 'accept' : 'decline', row, as, name: `Persona ${what}` },
    { type: 'withdraw', ...pledge },
  ]
  return actions[what % actions.length]
}

function planning(open: Activity, what: number): unknown {
  const manage = managed(open)
  const at = Math.floor(what / 14)
  const row = pick(manage.rows, at)?.id ?? 'none'
  const as = pick(PARTS, at) ?? 'champion'
  const waiting = manage.items.find(({ ground }) => ground === null)?.id
  const name = `Vecina ${what}`
  const actions = [
    newRow(manage, at, what),
    { type: 'edit-row', row, field: 'status', value: pick(STATUSES, at) ?? 'planned' },
    { type: 'edit-row', row, field: 'checkIns', value: at % 2 ? ['2026-06-15'] : [] },
    { type: 'edit-row', row, field: 'note', value: at % 2 ? `Nota ${what}` : '' },
    { type: 'edit-row', row, field: 'action', value: `Mejor ${what}` },
    { type: 'remove-row', row },
    { type: 'ask', row, as, group: what % 2 ? 'firms' : null, name },
    { type: 'ask', row, as, group: what % 2 ? 'civil' : 'firms' },
    { type: 'offer', row, as, name, group: what % 2 ? 'civil' : 'firms' },
    { type: 'accept', row, as, name },
    { type: 'decline', row, as, ...(at % 2 ? { reason: 'Sin tiempo' } : {}) },
    { type: 'release', row, as },
    { type: 'admit-item', text: { es: `Otra ${what}` }, reason: 'Lo pide la ley' },
    { type: 'admit-item', ...(waiting ? { item: waiting } : {}), text: { es: 'Otra' }, reason: 'Por ley' },
  ]
  return actions[what % actions.length]
}

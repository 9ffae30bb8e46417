/** A map in a walk: actors and what people say of them; order, merging and what is settled by the facilitator. */
import { kindOf } from '@cabildo/shared/kinds/index'
import { MARKS, RANKS, SEATS, SECTORS, STRENGTHS } from '@cabildo/shared/kinds/map/marks'
import { MapConfig, type Statement } from '@cabildo/shared/kinds/map/schema'
import { MapManage, MapMine } from '@cabildo/shared/kinds/map/view'
import { keyOf } from '@cabildo/shared/testing/sample-workshop'
import type { Activity } from '@cabildo/shared/workshop/state'
import { pick, type WalkActs } from './walk-acts.ts'

export const mapActs: WalkActs = { says: mapping, leads: settling }

function managed({ setup, slice }: Activity): MapManage {
  return MapManage.parse(kindOf('map')?.contributions?.manage(MapConfig.parse(setup.config), slice))
}

function statements({ setup }: Activity, { cards }: MapManage, what: number): Statement[] {
  const actor = pick(cards, what)?.id ?? 'none'
  const other = pick(cards, what + 1)?.id ?? 'none'
  const task = pick(MapConfig.parse(setup.config).functions, what)?.id ?? 'none'
  const seat = { state: pick(SEATS, what) ?? 'present', rank: pick(RANKS, what) ?? 'other' }
  const gone = what % 4 === 0
  return [
    { what: 'mark', actor, function: task, mark: gone ? null : (pick(MARKS, what) ?? null) },
    { what: 'link', one: actor, other, strength: gone ? null : (pick(STRENGTHS, what) ?? null) },
    { what: 'seat', actor, seat: gone ? null : seat },
  ]
}

function mapping(open: Activity, person: string, what: number): unknown {
  const manage = managed(open)
  const own = MapMine.parse(kindOf('map')?.contributions?.mine(open.slice, person))
  const at = Math.floor(what / 8)
  const key = keyOf(`${at % 3}${person}`)
  const mine = pick(own.cards, at)?.id
  const about = mine === undefined ? { key } : { actor: mine, key }
  const words = { name: `Actor ${what}`, sector: pick(SECTORS, at) ?? 'other' }
  const said = statements(open, manage, at).map(({ what: type, ...rest }) => ({ type, ...rest, key }))
  const added = { type: 'add-actor', ...words, language: at % 2 ? 'es' : 'en', key }
  const actions = [
    ...said,
    added,
    added,
    { type: 'edit-actor', ...words, ...about },
    { type: 'withdraw-actor', ...about },
    { type: 'withdraw-actor', ...about },
  ]
  return actions[what % actions.length]
}

function settling(open: Activity, what: number): unknown {
  const manage = managed(open)
  const at = Math.floor(what / 11)
  const actor = pick(manage.cards, at)?.id ?? 'none'
  const other = pick(manage.cards, at + 1)?.id ?? 'none'
  const aside = manage.aside.filter(({ state }) => state !== 'visible')
  const merged = manage.aside.find(({ into }) => into !== null)?.id ?? 'none'
  const about = pick(statements(open, manage, at), what)
  const words = { name: `Actor ${what}`, sector: pick(SECTORS, at) ?? 'other' }
  const actions = [
    { type: 'show-actor', actor: pick(aside, at)?.id ?? actor },
    { type: 'show-actor', actor: pick(aside, at)?.id ?? actor },
    { type: 'hide-actor', actor },
    { type: 'merge-actors', into: actor, actors: [other] },
    { type: 'split-actor', actor: merged },
    { type: 'split-actors', actors: [merged] },
    { type: 'settle', about, reason: `Porque ${what}`, language: 'es' },
    { type: 'settle', about, reason: `Porque ${what}`, language: 'es' },
    { type: 'unsettle', about },
    { type: 'add-actor', ...words, language: 'es' },
    { type: 'edit-actor', actor, ...words },
  ]
  return actions[what % actions.length]
}

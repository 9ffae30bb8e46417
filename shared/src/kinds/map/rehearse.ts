/** How a map goes in a rehearsal: people add an actor now and then and say a few things; the facilitator keeps order and settles. */
import type { LANGUAGES } from '../../text.ts'
import type { Rehearsed } from '../kind.ts'
import { MARKS, RANKS, SEATS, SECTORS, STRENGTHS } from './marks.ts'
import type { MapAction, MapConfig } from './schema.ts'
import { MapManage, MapShow } from './view.ts'

const NAMES: Record<(typeof LANGUAGES)[number], readonly string[]> = {
  es: ['Corporación de desarrollo', 'Liceo industrial', 'Asociación de regantes', 'Cámara de turismo'],
  en: ['Development corporation', 'Technical school', 'Irrigators’ association', 'Tourism chamber'],
  pt: ['Agência de desenvolvimento', 'Escola técnica', 'Associação de irrigantes', 'Câmara de turismo'],
}
const ADDS = 0.2

export function rehearseMap(seen: Rehearsed<MapConfig>): MapAction[] {
  return seen.role === 'participant' ? personSays(seen) : facilitatorLeads(seen)
}

function personSays(seen: Rehearsed<MapConfig>): MapAction[] {
  const { config, items, show, anonymous, language, newKey, random } = seen
  const shown = MapShow.safeParse(show).data?.cards?.map(({ id }) => id)
  const known = shown ?? items.map(({ id }) => id)
  const key = () => (anonymous ? { key: newKey() } : {})
  const pick = <Value>(values: readonly Value[]): Value | undefined =>
    values[Math.floor(random() * values.length)]
  const [actor, other, task] = [pick(known), pick(known), pick(config.functions)?.id]
  const [mark, strength] = [pick(MARKS) ?? null, pick(STRENGTHS) ?? null]
  const [state, rank] = [pick(SEATS) ?? 'present', pick(RANKS) ?? 'other']
  const name = random() < ADDS ? pick(NAMES[language]) : undefined
  const sector = pick(SECTORS) ?? 'other'
  return [
    ...(name ? [{ type: 'add-actor', name, sector, language, ...key() } as const] : []),
    ...(actor && task ? [{ type: 'mark', actor, function: task, mark, ...key() } as const] : []),
    ...(config.links && actor && other && actor !== other
      ? [{ type: 'link', one: actor, other, strength, ...key() } as const]
      : []),
    ...(config.seats && actor ? [{ type: 'seat', actor, seat: { state, rank }, ...key() } as const] : []),
  ]
}

/** Lets through what waits, then settles one mark and one seat. */
function facilitatorLeads({ config, manage, turn, language }: Rehearsed<MapConfig>): MapAction[] {
  const { cards = [], aside = [] } = MapManage.safeParse(manage).data ?? {}
  const waiting = aside.filter(({ state }) => state === 'waiting')
  if (turn === 0 && waiting.length > 0) {
    return waiting.map(({ id }): MapAction => ({ type: 'show-actor', actor: id }))
  }
  const [actor] = cards
  const [task] = config.functions
  if (turn > 1 || actor === undefined) return []
  const reason = NAMES[language][0] ?? ''
  const mark = { what: 'mark', actor: actor.id, function: task?.id ?? '', mark: 'leads' } as const
  const seat = { what: 'seat', actor: actor.id, seat: { state: 'present', rank: 'high' } } as const
  return [
    ...(task ? [{ type: 'settle', about: mark, reason, language } as const] : []),
    ...(config.seats ? [{ type: 'settle', about: seat, language } as const] : []),
  ]
}

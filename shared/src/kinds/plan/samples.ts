/** Worked examples of a plan. */
import type { KindSamples } from '../kind.ts'
import { SAMPLE_ITEMS } from '../sample-items.ts'
import { ACTION_MAX } from './limits.ts'
import { rehearsePlan } from './rehearse.ts'
import type { PlanAction, PlanConfig } from './schema.ts'

const terms = { short: 6, medium: 24, long: 60 }
/** The items of the samples were voted on elsewhere. */
const reason = 'Acordadas en la sesión de marzo'

const followUp: PlanConfig = {
  terms,
  writers: 'everyone',
  mostRows: 20,
  reason,
  baseline: {
    items: [{ id: 'roads', text: { es: 'Caminos que aguanten el invierno altiplánico' }, from: ['card-7'] }],
    rows: [
      {
        id: 'before-1',
        item: 'roads',
        term: 'short',
        action: 'Levantar el estado de los caminos con las juntas de vecinos',
        language: 'es',
        milestone: 'El estado de todos los caminos está publicado',
        due: '2026-11-30',
        partner: 'Universidad de Tarapacá',
        checkIns: ['2026-06-15', '2026-09-15'],
        status: 'under-way',
        note: 'Falta la provincia del Tamarugal',
        pledges: {
          champion: { name: 'Municipalidad de Colchane', group: 'municipal', onBehalf: false },
        },
      },
    ],
  },
}

export const planSamples: KindSamples<PlanConfig, PlanAction, never> = {
  configs: [
    { terms, start: '2026-03-01', writers: 'everyone', mostRows: 40, reason },
    { terms: { short: 12, medium: 36, long: 72 }, writers: 'facilitator', mostRows: 5, reason },
    followUp,
  ],
  items: SAMPLE_ITEMS,
  keptBack: [{ config: followUp, field: 'baseline', until: 'never' }],
  actions: [
    {
      type: 'add-row',
      item: 'water',
      term: 'short',
      action: 'Medir los pozos de la cuenca con un solo método',
      milestone: 'Los datos de todos los pozos están publicados',
      language: 'es',
    },
    {
      type: 'add-row',
      item: 'port-road',
      term: 'long',
      action: 'Construir el acceso sur al puerto',
      language: 'es',
    },
    {
      type: 'add-row',
      item: 'technicians',
      term: 'medium',
      action: 'Agree on paid placements with ten firms',
      milestone: 'Placements have been agreed with ten firms',
      language: 'en',
    },
    {
      type: 'add-row',
      item: 'permits',
      term: 'short',
      action: 'Reunir a los servicios en una sola ventanilla',
      language: 'es',
    },
  ],
  rehearse: rehearsePlan,
  badActions: [
    {
      action: { type: 'add-row', item: 'water', term: 'short', action: '  ', language: 'es' },
      refused: 'text-empty',
    },
    {
      action: {
        type: 'add-row',
        item: 'water',
        term: 'short',
        action: 'a'.repeat(ACTION_MAX + 1),
        language: 'es',
      },
      refused: 'text-too-long',
    },
    {
      action: { type: 'add-row', item: 'water', term: 'short', action: 'Agua \u202e', language: 'es' },
      refused: 'text-control',
    },
    {
      action: { type: 'add-row', item: 'nothing', term: 'short', action: 'Medir', language: 'es' },
      refused: 'unknown-item',
    },
    {
      action: { type: 'add-row', item: 'water', term: 'soon', action: 'Medir', language: 'es' },
      refused: 'malformed',
    },
    {
      action: { type: 'edit-row', row: 'nowhere', field: 'milestone', value: 'Medido' },
      refused: 'unknown-contribution',
    },
    { action: { type: 'remove-row', row: 'nowhere' }, refused: 'unknown-contribution' },
    {
      action: { type: 'offer', row: 'nowhere', as: 'champion', name: 'Ana' },
      refused: 'unknown-contribution',
    },
    {
      action: { type: 'accept', row: 'nowhere', as: 'champion', name: 'Ana' },
      refused: 'unknown-contribution',
    },
    { action: { type: 'decline', row: 'nowhere', as: 'champion' }, refused: 'unknown-contribution' },
    { action: { type: 'withdraw', row: 'nowhere', as: 'champion' }, refused: 'unknown-contribution' },
    { action: { type: 'ask', row: 'nowhere', as: 'champion', group: 'firms' }, refused: 'not-allowed' },
    { action: { type: 'release', row: 'nowhere', as: 'champion' }, refused: 'not-allowed' },
    {
      action: { type: 'admit-item', text: { es: 'Otra cosa' }, reason: 'Porque sí' },
      refused: 'not-allowed',
    },
    { action: { type: 'offer', row: 'nowhere', as: 'leader', name: 'Ana' }, refused: 'malformed' },
  ],
}

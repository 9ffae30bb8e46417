/** Worked examples of a gathering. */
import type { Detail, KindSamples } from '../kind.ts'
import { SAMPLE_ITEMS } from '../sample-items.ts'
import { CARD_FORMS } from './card-forms.ts'
import { CARD_TEXT_MAX, CARD_WHY_MAX } from './limits.ts'
import { STRUCTURED } from './sample-cards.ts'
import type { GatherAction, GatherConfig } from './schema.ts'
import { GatherManage } from './view.ts'

const plain = {
  contribute: true,
  maxPerPerson: 9,
  sharing: 'private',
  moderated: false,
  askWhy: false,
} as const

/** A form with every type of field, numbers and a unit among them. */
const budget: GatherConfig = {
  ...plain,
  layout: 'record',
  fields: [
    {
      id: 'cost',
      label: { es: 'Costo', en: 'Cost', pt: 'Custo' },
      type: 'number',
      required: true,
      unit: { es: 'millones' },
    },
    { id: 'where', label: { es: 'Dónde' }, type: 'text', required: false },
  ],
}

/** As many tables as it takes for the first six people to sit alone. */
const tables: GatherConfig = { ...plain, askWhy: true, tables: { count: 7, bring: 2 } }

export const gatherSamples: KindSamples<GatherConfig, GatherAction, never> = {
  configs: [
    { contribute: true, maxPerPerson: 3, sharing: 'private', moderated: false, askWhy: true },
    { contribute: true, maxPerPerson: 5, sharing: 'shared', moderated: true, askWhy: false },
    { contribute: false, maxPerPerson: 1, sharing: 'private', moderated: false, askWhy: false },
    { ...plain, ...CARD_FORMS.pairs },
    { ...plain, ...CARD_FORMS.timeline, sharing: 'shared' },
    { ...plain, ...CARD_FORMS.commitments, moderated: true },
    { ...plain, ...CARD_FORMS.grid, sharing: 'shared' },
    { ...plain, ...CARD_FORMS.record, askWhy: true },
    budget,
    tables,
  ],
  items: SAMPLE_ITEMS,
  actions: [
    {
      type: 'add-card',
      text: 'Los camiones del puerto ahogan el centro',
      why: 'Cada tarde se pierde una hora entre la feria y el muelle',
      language: 'es',
    },
    {
      type: 'add-card',
      text: 'Los técnicos se forman aquí y se van al sur',
      why: 'El liceo industrial no tiene prácticas pagadas',
      language: 'es',
    },
    { type: 'add-card', text: 'Un permiso de obra tarda más que la obra', language: 'es' },
    {
      type: 'add-card',
      text: 'Nobody knows how much water the basin can still give',
      why: 'Each firm measures its own wells and shows nobody',
      language: 'en',
    },
    { type: 'add-card', text: 'La fibra no llega a los pueblos del altiplano', language: 'es' },
    {
      type: 'add-card',
      text: 'Large firms buy abroad what workshops here could make',
      why: 'Tenders ask for guarantees that a small firm cannot give',
      language: 'en',
    },
    {
      type: 'add-card',
      text: 'El borde costero es lo mejor que tenemos y lo peor cuidado',
      language: 'es',
    },
    {
      type: 'add-card',
      text: 'Las comunidades se enteran de los proyectos cuando ya están decididos',
      why: 'La consulta llega al final y en una reunión de dos horas',
      language: 'es',
    },
    ...STRUCTURED,
  ],
  begins: ({ tables }, turn) => (tables ? [{ type: 'sit-at', table: (turn % tables.count) + 1 }] : []),
  completes: bringSome,
  badActions: [
    { action: { type: 'add-card', text: '   ', language: 'es' }, refused: 'text-empty' },
    {
      action: { type: 'add-card', text: 'a'.repeat(CARD_TEXT_MAX + 1), language: 'es' },
      refused: 'text-too-long',
    },
    {
      action: { type: 'add-card', text: 'Agua', why: 'a'.repeat(CARD_WHY_MAX + 1), language: 'es' },
      refused: 'text-too-long',
    },
    { action: { type: 'add-card', text: 'Agua \u202e para todos', language: 'es' }, refused: 'text-control' },
    { action: { type: 'edit-card', card: 'nowhere', text: 'Agua' }, refused: 'unknown-card' },
    { action: { type: 'edit-card', card: 'water', text: 'Agua' }, refused: 'not-your-card' },
    { action: { type: 'withdraw-card', card: 'solar' }, refused: 'not-your-card' },
    {
      action: { type: 'merge-cards', cards: ['water', 'solar'], text: 'Servicios', language: 'es' },
      refused: 'not-allowed',
    },
    { action: { type: 'hide-card', card: 'water' }, refused: 'not-allowed' },
    {
      action: { type: 'add-card', text: 'Agua', language: 'es', fields: { owner: 'Nadie' } },
      refused: 'unknown-field',
    },
    {
      action: { type: 'add-card', text: 'Agua', language: 'es', fields: { owner: ['Nadie'] } },
      refused: 'malformed',
    },
    { action: { type: 'set-field', card: 'water', field: 'owner', value: 'Nadie' }, refused: 'not-allowed' },
    { action: { type: 'add-card', text: 'Agua', language: 'xx' }, refused: 'malformed' },
    { action: { type: 'burn-card', card: 'water' }, refused: 'malformed' },
    { action: { type: 'sit-at', table: 1 }, refused: 'no-tables-here' },
    { action: { type: 'sit-at', table: 0 }, refused: 'malformed' },
    { action: { type: 'bring-card', card: 'water' }, refused: 'no-tables-here' },
  ],
}

/** Every table brings its first card, but for the last of them, which has not come to it yet. */
function bringSome({ tables }: GatherConfig, manage: Detail): GatherAction[] {
  const seen = GatherManage.safeParse(manage)
  if (!tables || !seen.success) return []
  return (seen.data.tables ?? []).slice(0, -1).flatMap(({ table }): GatherAction[] => {
    const card = seen.data.cards.find((each) => each.table === table && each.state === 'visible')
    return card ? [{ type: 'bring-card', card: card.id }] : []
  })
}

/** Ready forms to start from, one for each layout beyond the wall. Pure data, in every language. */
import { EXPERIENCE_CARD } from './experience-card.ts'
import type { CardField, CardForm, FieldOption, FieldType, Layout } from './form-schema.ts'

function field(id: string, type: FieldType, es: string, en: string, pt: string, required = true): CardField {
  return { id, label: { es, en, pt }, type, required }
}

function choice(base: CardField, ...options: FieldOption[]): CardField {
  return { ...base, options }
}

function option(id: string, es: string, en: string, pt: string): FieldOption {
  return { id, text: { es, en, pt } }
}

const low = option('low', 'Baja', 'Low', 'Baixa')
const middle = option('middle', 'Media', 'Middle', 'Média')
const high = option('high', 'Alta', 'High', 'Alta')

const risk: CardForm = {
  layout: 'pairs',
  titleLabel: { es: 'Riesgo', en: 'Risk', pt: 'Risco' },
  fields: [
    field('mitigation', 'long', 'Mitigación', 'Mitigation', 'Mitigação'),
    field('owner', 'text', 'Responsable', 'Owner', 'Responsável', false),
    choice(
      field('phase', 'choice', 'Fase', 'Phase', 'Fase'),
      option('design', 'Diseño', 'Design', 'Desenho'),
      option('delivery', 'Implementación', 'Implementation', 'Implementação'),
    ),
    choice(
      field('probability', 'choice', 'Probabilidad', 'Probability', 'Probabilidade', false),
      low,
      middle,
      high,
    ),
    choice(
      field('impact', 'choice', 'Impacto', 'Impact', 'Impacto', false),
      option('low', 'Bajo', 'Low', 'Baixo'),
      option('middle', 'Medio', 'Middle', 'Médio'),
      option('high', 'Alto', 'High', 'Alto'),
    ),
  ],
  parts: { right: 'mitigation', owner: 'owner' },
}

const event: CardForm = {
  layout: 'timeline',
  titleLabel: { es: 'Hecho', en: 'Event', pt: 'Fato' },
  fields: [
    field('when', 'date', 'Fecha', 'Date', 'Data'),
    field('meaning', 'long', 'Qué cambió', 'What it changed', 'O que mudou', false),
  ],
  parts: { when: 'when' },
}

const commitment: CardForm = {
  layout: 'commitments',
  titleLabel: { es: 'Compromiso', en: 'Commitment', pt: 'Compromisso' },
  fields: [
    field('who', 'text', 'Quién', 'Who', 'Quem'),
    field('by', 'date', 'Para cuándo', 'By when', 'Até quando'),
    field('resources', 'text', 'Con qué recursos', 'With what resources', 'Com quais recursos', false),
    choice(
      field('status', 'choice', 'Estado', 'Status', 'Situação', false),
      option('made', 'Asumido', 'Made', 'Assumido'),
      option('kept', 'Cumplido', 'Kept', 'Cumprido'),
      option('pending', 'Pendiente', 'Pending', 'Pendente'),
    ),
  ],
  parts: { who: 'who', by: 'by', status: 'status' },
}

const matrix: CardForm = {
  layout: 'grid',
  titleLabel: { es: 'Acción', en: 'Action', pt: 'Ação' },
  fields: [
    choice(
      field('industry', 'choice', 'Industria', 'Industry', 'Indústria'),
      option('mining', 'Minería', 'Mining', 'Mineração'),
      option('food', 'Alimentos', 'Agro-food', 'Alimentos'),
      option('tourism', 'Turismo', 'Tourism', 'Turismo'),
      option('logistics', 'Logística', 'Logistics', 'Logística'),
    ),
    choice(
      field('area', 'choice', 'Área habilitante', 'Enabling area', 'Área habilitadora'),
      option('infrastructure', 'Infraestructura', 'Infrastructure', 'Infraestrutura'),
      option('research', 'I+D e innovación', 'R&D and innovation', 'P&D e inovação'),
      option('people', 'Capital humano', 'Human capital', 'Capital humano'),
      option('standards', 'Normas', 'Standards', 'Normas'),
    ),
  ],
  parts: { row: 'industry', column: 'area' },
}

export const CARD_FORMS: Record<Exclude<Layout, 'wall'>, CardForm> = {
  record: EXPERIENCE_CARD,
  pairs: risk,
  timeline: event,
  commitments: commitment,
  grid: matrix,
}

/** The scales of the worked examples. */
import type { Scale } from './schema.ts'

export const FIVE_STEPS: Scale = {
  type: 'ordinal',
  labels: [
    { es: 'Nada', en: 'Not at all', pt: 'Nada' },
    { es: 'Poco', en: 'A little', pt: 'Pouco' },
    { es: 'Algo', en: 'Somewhat', pt: 'Algo' },
    { es: 'Bastante', en: 'Quite', pt: 'Bastante' },
    { es: 'Mucho', en: 'Very much', pt: 'Muito' },
  ],
  supportFrom: 3,
}

export const COORDINATION: Scale = {
  type: 'ordinal',
  labels: [
    { es: 'No existe', en: 'None', pt: 'Não existe' },
    { es: 'Medianamente coordinada', en: 'Partly coordinated', pt: 'Medianamente coordenada' },
    { es: 'Plena coordinación', en: 'Fully coordinated', pt: 'Plena coordenação' },
  ],
  supportFrom: 2,
}

export const WHO_LEGITIMATES: Scale = {
  type: 'choice',
  labels: [
    { es: 'La legislación', en: 'The law', pt: 'A legislação' },
    { es: 'Organismos públicos', en: 'Public bodies', pt: 'Órgãos públicos' },
    { es: 'Actores privados y públicos', en: 'Private and public actors', pt: 'Atores privados e públicos' },
  ],
  supportFrom: null,
}

export const YES_NO = {
  type: 'choice',
  labels: [
    { es: 'SÍ', en: 'YES', pt: 'SIM' },
    { es: 'NO', en: 'NO', pt: 'NÃO' },
  ],
  supportFrom: null,
  supportLabel: null,
} satisfies Scale

export const MONTHS: Scale = {
  type: 'numeric',
  min: 0,
  max: 60,
  unit: { es: 'meses', en: 'months', pt: 'meses' },
  supportFrom: 24,
}

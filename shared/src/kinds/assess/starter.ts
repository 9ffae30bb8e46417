/** What an assessment begins with: one scale of three steps, for whoever adds it to change. */
import type { AssessConfig, Scale } from './schema.ts'

export const THREE_STEPS: Scale = {
  type: 'ordinal',
  labels: [
    { es: 'Bajo', en: 'Low', pt: 'Baixo' },
    { es: 'Moderado', en: 'Moderate', pt: 'Moderado' },
    { es: 'Alto', en: 'High', pt: 'Alto' },
  ],
  supportFrom: 2,
}

export const STARTER: AssessConfig = {
  scale: THREE_STEPS,
  headings: [],
  headingsAre: 'criteria',
  dontKnow: true,
  reasons: 'none',
}

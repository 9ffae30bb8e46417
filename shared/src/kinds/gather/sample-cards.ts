/** Cards with fields, some for each of the ready forms. */
import type { GatherAction } from './schema.ts'

export const STRUCTURED: readonly GatherAction[] = [
  {
    type: 'add-card',
    text: 'Planes sin recursos reales',
    language: 'es',
    fields: {
      mitigation: 'Presupuesto propio de la región, comprometido antes de empezar',
      owner: 'Gobierno regional',
      phase: 'delivery',
      probability: 'high',
      impact: 'high',
    },
  },
  {
    type: 'add-card',
    text: 'Nobody steers once the consultants leave',
    language: 'en',
    fields: { mitigation: 'Train the managers of the cluster from the first month', phase: 'design' },
  },
  { type: 'add-card', text: 'Se crea la agencia', language: 'es', fields: { when: '2007' } },
  {
    type: 'add-card',
    text: 'Primera agenda regional',
    language: 'es',
    fields: { when: '2007-09', meaning: 'Por primera vez hay una lista corta que todos firmaron' },
  },
  {
    type: 'add-card',
    text: 'The port opens its second berth',
    language: 'en',
    fields: { when: '2010-02-27' },
  },
  {
    type: 'add-card',
    text: 'Publicar los datos de agua cada mes',
    language: 'es',
    fields: { who: 'Dirección de aguas', by: '2027-03', resources: 'Dos analistas' },
  },
  {
    type: 'add-card',
    text: 'Paid traineeships for forty students',
    language: 'en',
    fields: { who: 'Chamber of industry', by: '2028' },
  },
  {
    type: 'add-card',
    text: 'Laboratorio de materiales abierto a proveedores',
    language: 'es',
    fields: { industry: 'mining', area: 'research' },
  },
  {
    type: 'add-card',
    text: 'Guías de turismo certificadas en los oasis',
    language: 'es',
    fields: { industry: 'tourism', area: 'people' },
  },
  {
    type: 'add-card',
    text: 'Mesa de cuencas',
    why: 'Otras regiones preguntan cómo se hizo',
    language: 'es',
    fields: {
      country: 'Chile',
      institution: 'Gobierno regional y usuarios del agua',
      updated: '2026-05',
      context: 'Tres años de sequía y ninguna cifra que todos aceptaran',
      lessons: 'Primero los datos en común; después las obras',
    },
  },
  {
    type: 'add-card',
    text: 'Observatorio de cluster',
    language: 'es',
    fields: { cost: 120.5, where: 'Puerto y ciudad' },
  },
]

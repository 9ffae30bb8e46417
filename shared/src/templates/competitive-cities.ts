/**
 * Competitive Cities: from challenges to agreed priorities. The example is a region in the north of Chile, Tarapacá,
 * that wants a new innovation strategy built on sound diagnoses and agreed by everyone who has to carry it.
 */
import type { ActivitySetup } from '../workshop/setup.ts'
import type { Template } from './template.ts'

const gather: ActivitySetup = {
  id: 'challenges',
  kind: 'gather',
  title: { es: 'Desafíos', en: 'Challenges' },
  prompt: {
    es: '¿Qué frena hoy la competitividad de la región? Un desafío por tarjeta, con su porqué.',
    en: 'What holds the region’s competitiveness back today? One challenge per card, and why.',
  },
  secrecy: 'confidential',
  config: { contribute: true, maxPerPerson: 5, sharing: 'private', moderated: false, askWhy: true },
  items: [
    {
      id: 'example-private-sector',
      text: {
        es: 'Pocas empresas preparadas para diversificarse, innovar y competir afuera',
        en: 'Few firms ready to diversify, innovate and compete abroad',
      },
      why: {
        es: 'Ejemplo de Tarapacá: falta un diagnóstico de lo que el sector privado puede hacer.',
        en: 'Example from Tarapacá: nobody has diagnosed what the private sector is able to do.',
      },
      from: [],
    },
    {
      id: 'example-indigenous',
      text: {
        es: 'Las comunidades indígenas quedan fuera de las mejoras de productividad',
        en: 'Indigenous communities are left out of productivity gains',
      },
      why: {
        es: 'Ejemplo de Tarapacá: no está definido cómo se vinculan a la estrategia de innovación.',
        en: 'Example from Tarapacá: how they connect to the innovation strategy was never worked out.',
      },
      from: [],
    },
  ],
  source: null,
  thresholds: null,
}

const cluster: ActivitySetup = {
  id: 'clusters',
  kind: 'gather',
  title: { es: 'Agrupar', en: 'Cluster' },
  prompt: {
    es: 'Juntamos las tarjetas que dicen lo mismo. Cada desafío agrupado conserva las tarjetas de las que viene.',
    en: 'We bring together cards that say the same. Each clustered challenge keeps the cards it came from.',
  },
  secrecy: 'confidential',
  config: { contribute: false, maxPerPerson: 5, sharing: 'shared', moderated: false, askWhy: false },
  items: [],
  source: { activity: 'challenges', take: { rule: 'all' } },
  thresholds: null,
}

const vote: ActivitySetup = {
  id: 'shortlist',
  kind: 'vote',
  title: { es: 'Lista corta', en: 'Shortlist' },
  prompt: {
    es: 'Reparta 5 puntos entre los desafíos que más importan para la región.',
    en: 'Spread 5 dots over the challenges that matter most for the region.',
  },
  secrecy: 'confidential',
  config: { method: 'dots', budget: 5, cap: 3 },
  items: [],
  source: { activity: 'clusters', take: { rule: 'all' } },
  thresholds: null,
}

const rank: ActivitySetup = {
  id: 'priorities',
  kind: 'rank',
  title: { es: 'Orden de prioridad', en: 'Order of priority' },
  prompt: {
    es: 'Ordene los desafíos: primero el que hay que abordar antes.',
    en: 'Put the challenges in order: first the one to take on first.',
  },
  secrecy: 'confidential',
  config: { top: null, ties: true, supportTop: 3 },
  items: [],
  source: { activity: 'shortlist', take: { rule: 'top', n: 7 } },
  thresholds: null,
}

const reveal: ActivitySetup = {
  id: 'agreement',
  kind: 'present',
  title: { es: 'Qué compartimos y qué no', en: 'What we share and what we do not' },
  prompt: {
    es: 'Miramos el resultado en tres pasos: la distribución, el acuerdo y los grupos.',
    en: 'We look at the result in three steps: distribution, agreement, groups.',
  },
  secrecy: 'open',
  config: {
    body: {
      es: 'Conversemos: ¿dónde coincidimos? ¿Qué prioridad es de un solo grupo? ¿Qué nos divide y por qué?',
      en: 'Let us talk: where do we agree? Which priority belongs to one group alone? What divides us, and why?',
    },
  },
  items: [],
  source: { activity: 'priorities', take: { rule: 'all' } },
  thresholds: null,
}

const consent: ActivitySetup = {
  id: 'consent',
  kind: 'consent',
  title: { es: 'Acuerdo', en: 'Consent' },
  prompt: {
    es: '¿Hasta dónde puede acompañar cada prioridad? Si tiene una reserva, escríbala: queda en el informe.',
    en: 'How far can you go along with each priority? If you have a reservation, write it down: the report keeps it.',
  },
  secrecy: 'anonymous',
  config: { scale: 'kaner8', adoptAt: 0.75, rounds: 2 },
  items: [],
  source: { activity: 'priorities', take: { rule: 'top', n: 5 } },
  thresholds: null,
}

const close: ActivitySetup = {
  id: 'close',
  kind: 'present',
  title: { es: 'Cierre', en: 'Close' },
  prompt: {
    es: 'Estas son las prioridades acordadas, con sus reservas.',
    en: 'These are the agreed priorities, with their reservations.',
  },
  secrecy: 'open',
  config: {
    body: {
      es: 'El informe de hoy dice quién estuvo, qué se decidió y cómo se contó. Buen trabajo.',
      en: 'Today’s report says who was here, what was decided and how it was counted. Well done.',
    },
  },
  items: [],
  source: { activity: 'consent', take: { rule: 'all' } },
  thresholds: null,
}

export const competitiveCities: Template = {
  id: 'competitive-cities',
  title: {
    es: 'Ciudades Competitivas: de los desafíos a las prioridades acordadas',
    en: 'Competitive Cities: from challenges to agreed priorities',
  },
  summary: {
    es: 'Reunir desafíos, agruparlos, votar una lista corta, ordenarla, ver el acuerdo entre grupos y cerrar con consentimiento.',
    en: 'Gather challenges, cluster them, vote a shortlist, rank it, see the agreement between groups, close with consent.',
  },
  minutes: 150,
  setup: {
    title: {
      es: 'Ciudades Competitivas: Tarapacá',
      en: 'Competitive Cities: Tarapacá',
    },
    purpose: {
      es: 'Acordar los desafíos que la nueva estrategia de innovación de la región debe resolver primero.',
      en: 'Agree which challenges the region’s new innovation strategy must solve first.',
    },
    languages: ['es', 'en'],
    groups: [
      { id: 'regional', name: { es: 'Gobierno regional', en: 'Regional government' }, seats: 5 },
      { id: 'municipal', name: { es: 'Municipalidades', en: 'Municipalities' }, seats: 6 },
      { id: 'national', name: { es: 'Servicios nacionales', en: 'National agencies' }, seats: 4 },
      { id: 'firms', name: { es: 'Empresas', en: 'Firms' }, seats: 8 },
      { id: 'universities', name: { es: 'Universidades', en: 'Universities' }, seats: 5 },
      { id: 'civil', name: { es: 'Sociedad civil', en: 'Civil society' }, seats: 6 },
      { id: 'indigenous', name: { es: 'Comunidades indígenas', en: 'Indigenous communities' }, seats: 6 },
    ],
    smallestGroup: { open: 3, confidential: 3, anonymous: 5 },
    agenda: [gather, cluster, vote, rank, reveal, consent, close],
    template: 'competitive-cities',
  },
}

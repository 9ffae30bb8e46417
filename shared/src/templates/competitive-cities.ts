/**
 * Competitive Cities: from challenges to agreed priorities. The example is a region in the north of Chile, Tarapacá,
 * that wants a new innovation strategy built on sound diagnoses and agreed by everyone who has to carry it.
 */
import type { ActivitySetup } from '../workshop/setup.ts'
import type { Template } from './template.ts'

const gather: ActivitySetup = {
  id: 'challenges',
  kind: 'gather',
  title: { es: 'Desafíos', en: 'Challenges', pt: 'Desafios' },
  prompt: {
    es: '¿Qué frena hoy la competitividad de la región? Un desafío por tarjeta, con su porqué.',
    en: 'What holds the region’s competitiveness back today? One challenge per card, and why.',
    pt: 'O que freia hoje a competitividade da região? Um desafio por cartão, com o porquê.',
  },
  secrecy: 'confidential',
  config: { contribute: true, maxPerPerson: 5, sharing: 'private', moderated: false, askWhy: true },
  items: [
    {
      id: 'example-private-sector',
      text: {
        es: 'Pocas empresas preparadas para diversificarse, innovar y competir afuera',
        en: 'Few firms ready to diversify, innovate and compete abroad',
        pt: 'Poucas empresas prontas para diversificar, inovar e competir fora',
      },
      why: {
        es: 'Ejemplo de Tarapacá: falta un diagnóstico de lo que el sector privado puede hacer.',
        en: 'Example from Tarapacá: nobody has diagnosed what the private sector is able to do.',
        pt: 'Exemplo de Tarapacá: falta um diagnóstico do que o setor privado é capaz de fazer.',
      },
      from: [],
    },
    {
      id: 'example-indigenous',
      text: {
        es: 'Las comunidades indígenas quedan fuera de las mejoras de productividad',
        en: 'Indigenous communities are left out of productivity gains',
        pt: 'As comunidades indígenas ficam fora das melhorias de produtividade',
      },
      why: {
        es: 'Ejemplo de Tarapacá: no está definido cómo se vinculan a la estrategia de innovación.',
        en: 'Example from Tarapacá: how they connect to the innovation strategy was never worked out.',
        pt: 'Exemplo de Tarapacá: não está definido como elas se ligam à estratégia de inovação.',
      },
      from: [],
    },
  ],
  source: null,
  thresholds: null,
  minutes: 25,
}

const cluster: ActivitySetup = {
  id: 'clusters',
  kind: 'gather',
  title: { es: 'Agrupar', en: 'Cluster', pt: 'Agrupar' },
  prompt: {
    es: 'Juntamos las tarjetas que dicen lo mismo. Cada desafío agrupado conserva las tarjetas de las que viene.',
    en: 'We bring together cards that say the same. Each clustered challenge keeps the cards it came from.',
    pt: 'Juntamos os cartões que dizem o mesmo. Cada desafio agrupado conserva os cartões de que veio.',
  },
  secrecy: 'confidential',
  config: { contribute: false, maxPerPerson: 5, sharing: 'shared', moderated: false, askWhy: false },
  items: [],
  source: { activity: 'challenges', take: { rule: 'all' } },
  thresholds: null,
  minutes: 20,
}

const vote: ActivitySetup = {
  id: 'shortlist',
  kind: 'vote',
  title: { es: 'Lista corta', en: 'Shortlist', pt: 'Lista curta' },
  prompt: {
    es: 'Reparta 5 puntos entre los desafíos que más importan para la región.',
    en: 'Spread 5 dots over the challenges that matter most for the region.',
    pt: 'Distribua 5 pontos entre os desafios que mais importam para a região.',
  },
  secrecy: 'confidential',
  config: { method: 'dots', budget: 5, cap: 3 },
  items: [],
  source: { activity: 'clusters', take: { rule: 'all' } },
  thresholds: null,
  minutes: 10,
}

const rank: ActivitySetup = {
  id: 'priorities',
  kind: 'rank',
  title: { es: 'Orden de prioridad', en: 'Order of priority', pt: 'Ordem de prioridade' },
  prompt: {
    es: 'Ordene los desafíos: primero el que hay que abordar antes.',
    en: 'Put the challenges in order: first the one to take on first.',
    pt: 'Ordene os desafios: primeiro o que é preciso enfrentar antes.',
  },
  secrecy: 'confidential',
  config: { top: null, ties: true, supportTop: 3 },
  items: [],
  source: { activity: 'shortlist', take: { rule: 'top', n: 7 } },
  thresholds: null,
  minutes: 15,
}

const reveal: ActivitySetup = {
  id: 'agreement',
  kind: 'present',
  title: {
    es: 'Qué compartimos y qué no',
    en: 'What we share and what we do not',
    pt: 'O que compartilhamos e o que não',
  },
  prompt: {
    es: 'Miramos el resultado en tres pasos: la distribución, el acuerdo y los grupos.',
    en: 'We look at the result in three steps: distribution, agreement, groups.',
    pt: 'Vemos o resultado em três passos: a distribuição, o acordo e os grupos.',
  },
  secrecy: 'open',
  config: {
    body: {
      es: 'Conversemos: ¿dónde coincidimos? ¿Qué prioridad es de un solo grupo? ¿Qué nos divide y por qué?',
      en: 'Let us talk: where do we agree? Which priority belongs to one group alone? What divides us, and why?',
      pt: 'Vamos conversar: em que coincidimos? Que prioridade é de um só grupo? O que nos divide, e por quê?',
    },
  },
  items: [],
  source: { activity: 'priorities', take: { rule: 'all' } },
  thresholds: null,
  minutes: 20,
}

const consent: ActivitySetup = {
  id: 'consent',
  kind: 'consent',
  title: { es: 'Acuerdo', en: 'Consent', pt: 'Acordo' },
  prompt: {
    es: '¿Hasta dónde puede acompañar cada prioridad? Si tiene una reserva, escríbala: queda en el informe.',
    en: 'How far can you go along with each priority? If you have a reservation, write it down: the report keeps it.',
    pt: 'Até onde pode acompanhar cada prioridade? Se tiver uma ressalva, escreva-a: ela fica no relatório.',
  },
  secrecy: 'anonymous',
  config: { scale: 'kaner8', adoptAt: 0.75, rounds: 2 },
  items: [],
  source: { activity: 'priorities', take: { rule: 'top', n: 5 } },
  thresholds: null,
  minutes: 25,
}

const close: ActivitySetup = {
  id: 'close',
  kind: 'present',
  title: { es: 'Cierre', en: 'Close', pt: 'Encerramento' },
  prompt: {
    es: 'Estas son las prioridades acordadas, con sus reservas.',
    en: 'These are the agreed priorities, with their reservations.',
    pt: 'Estas são as prioridades acordadas, com suas ressalvas.',
  },
  secrecy: 'open',
  config: {
    body: {
      es: 'El informe de hoy dice quién estuvo, qué se decidió y cómo se contó. Buen trabajo.',
      en: 'Today’s report says who was here, what was decided and how it was counted. Well done.',
      pt: 'O relatório de hoje diz quem esteve, o que se decidiu e como foi contado. Bom trabalho.',
    },
  },
  items: [],
  source: { activity: 'consent', take: { rule: 'all' } },
  thresholds: null,
  minutes: 10,
}

export const competitiveCities: Template = {
  id: 'competitive-cities',
  title: {
    es: 'Ciudades Competitivas: de los desafíos a las prioridades acordadas',
    en: 'Competitive Cities: from challenges to agreed priorities',
    pt: 'Cidades Competitivas: dos desafios às prioridades acordadas',
  },
  summary: {
    es: 'Reunir desafíos, agruparlos, votar una lista corta, ordenarla, ver el acuerdo entre grupos y cerrar con consentimiento.',
    en: 'Gather challenges, cluster them, vote a shortlist, rank it, see the agreement between groups, close with consent.',
    pt: 'Reunir desafios, agrupá-los, votar uma lista curta, ordená-la, ver o acordo entre os grupos e encerrar com consentimento.',
  },
  minutes: 150,
  setup: {
    title: {
      es: 'Ciudades Competitivas: Tarapacá',
      en: 'Competitive Cities: Tarapacá',
      pt: 'Cidades Competitivas: Tarapacá',
    },
    purpose: {
      es: 'Acordar los desafíos que la nueva estrategia de innovación de la región debe resolver primero.',
      en: 'Agree which challenges the region’s new innovation strategy must solve first.',
      pt: 'Acordar os desafios que a nova estratégia de inovação da região deve resolver primeiro.',
    },
    languages: ['es', 'en', 'pt'],
    groups: [
      {
        id: 'regional',
        name: { es: 'Gobierno regional', en: 'Regional government', pt: 'Governo regional' },
        seats: 5,
      },
      { id: 'municipal', name: { es: 'Municipalidades', en: 'Municipalities', pt: 'Municípios' }, seats: 6 },
      {
        id: 'national',
        name: { es: 'Servicios nacionales', en: 'National agencies', pt: 'Serviços nacionais' },
        seats: 4,
      },
      { id: 'firms', name: { es: 'Empresas', en: 'Firms', pt: 'Empresas' }, seats: 8 },
      {
        id: 'universities',
        name: { es: 'Universidades', en: 'Universities', pt: 'Universidades' },
        seats: 5,
      },
      { id: 'civil', name: { es: 'Sociedad civil', en: 'Civil society', pt: 'Sociedade civil' }, seats: 6 },
      {
        id: 'indigenous',
        name: { es: 'Comunidades indígenas', en: 'Indigenous communities', pt: 'Comunidades indígenas' },
        seats: 6,
      },
    ],
    smallestGroup: { open: 3, confidential: 3, anonymous: 5 },
    agenda: [gather, cluster, vote, rank, reveal, consent, close],
    template: 'competitive-cities',
  },
}

/** Steps that most agendas have alike: what was gathered is clustered, cut short, put in order, agreed on, and closed. */
import type { ActivitySetup } from '../workshop/setup.ts'
import { CLUSTERING, FIVE_DOTS, step, type Words, words } from './instruments/write.ts'

export function clustersOf(id: string, from: string): ActivitySetup {
  return step({
    id,
    kind: 'gather',
    title: ['Agrupar', 'Cluster', 'Agrupar'],
    prompt: [
      'Juntamos las tarjetas que dicen lo mismo y le ponemos nombre a cada grupo. Ninguna tarjeta se pierde.',
      'We bring together cards that say the same and name each pile. No card is lost.',
      'Juntamos os cartões que dizem o mesmo e damos nome a cada grupo. Nenhum cartão se perde.',
    ],
    config: CLUSTERING,
    source: { activity: from, take: { rule: 'all' } },
    minutes: 20,
  })
}

export function shortlistOf(id: string, from: string, prompt: Words): ActivitySetup {
  return step({
    id,
    kind: 'vote',
    title: ['Lista corta', 'Shortlist', 'Lista curta'],
    prompt,
    config: FIVE_DOTS,
    source: { activity: from, take: { rule: 'all' } },
    minutes: 10,
  })
}

export function orderOf(id: string, from: string, prompt: Words): ActivitySetup {
  return step({
    id,
    kind: 'rank',
    title: ['Orden de prioridad', 'Order of priority', 'Ordem de prioridade'],
    prompt,
    config: { top: null, ties: true, supportTop: 3 },
    source: { activity: from, take: { rule: 'top', n: 7 } },
    minutes: 15,
  })
}

export function consentOn(id: string, from: string): ActivitySetup {
  return step({
    id,
    kind: 'consent',
    title: ['Acuerdo', 'Consent', 'Acordo'],
    prompt: [
      '¿Hasta dónde puede acompañar cada propuesta? Si tiene una reserva, escríbala: queda en el informe.',
      'How far can you go along with each proposal? If you have a reservation, write it down: the report keeps it.',
      'Até onde pode acompanhar cada proposta? Se tiver uma ressalva, escreva-a: ela fica no relatório.',
    ],
    secrecy: 'anonymous',
    config: { scale: 'kaner8', adoptAt: 0.75, rounds: 2 },
    source: { activity: from, take: { rule: 'top', n: 5 } },
    minutes: 25,
  })
}

export function closeWith(from: string, prompt: Words): ActivitySetup {
  return step({
    id: 'close',
    kind: 'present',
    title: ['Cierre', 'Close', 'Encerramento'],
    prompt,
    secrecy: 'open',
    config: {
      body: words(
        'El informe dice quién estuvo, qué se acordó, con qué reservas y cómo se contó. Gracias por el trabajo de hoy.',
        'The report says who was here, what was agreed, with which reservations, and how it was counted. Thank you for today’s work.',
        'O relatório diz quem esteve, o que foi acordado, com que ressalvas e como foi contado. Agradecemos o trabalho de hoje.',
      ),
    },
    source: { activity: from, take: { rule: 'all' } },
    minutes: 10,
  })
}

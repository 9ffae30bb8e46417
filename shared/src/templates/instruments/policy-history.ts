/** What became of a policy: its chronicle, what was promised, and the lessons that are drawn from it. */
import { CARD_FORMS } from '../../kinds/gather/card-forms.ts'
import type { Item } from '../../kinds/item.ts'
import type { Instrument } from './instrument.ts'
import { FIVE_DOTS, KEY_QUESTIONS, row, step, writing } from './write.ts'

const CHRONICLE = 'Crónica y lecciones'

const chronicle = step({
  id: 'policy-chronicle',
  kind: 'gather',
  title: ['Crónica de la política', 'Chronicle of the policy', 'Crônica da política'],
  prompt: [
    '¿Qué pasó y cuándo? Agregue hechos de su región a la línea de tiempo.',
    'What happened, and when? Add events of your region to the timeline.',
    'O que aconteceu e quando? Acrescente fatos da sua região à linha do tempo.',
  ],
  secrecy: 'open',
  config: writing({ ...CARD_FORMS.timeline, sharing: 'shared', askWhy: false }),
  items: [
    row('year-2006', [
      '2006: la política industrial de clúster entra en un programa de gobierno',
      '2006: an industrial policy of clusters enters a government programme',
      '2006: a política industrial de clusters entra em um programa de governo',
    ]),
    row('year-2007', [
      '2007: se pone en marcha, con recursos del BID y del Estado; nacen las agencias regionales',
      '2007: it starts, with money of the IDB and the State; regional agencies are born',
      '2007: entra em marcha, com recursos do BID e do Estado; nascem as agências regionais',
    ]),
    row('year-2008', [
      '2008: se forman los primeros clústeres y sus planes de mejora',
      '2008: the first clusters form and write their improvement plans',
      '2008: formam-se os primeiros clusters e seus planos de melhoria',
    ]),
    row('year-2010', [
      '2010: cambia el gobierno y la política se interrumpe',
      '2010: the government changes and the policy is dropped',
      '2010: muda o governo e a política é interrompida',
    ]),
  ],
})

const lessons: readonly Item[] = [
  row('confusion', [
    'Se confundió apoyar clústeres desde la nación con elegir clústeres nacionales',
    'Supporting clusters from the nation was mistaken for picking national clusters',
    'Confundiu-se apoiar clusters a partir da nação com escolher clusters nacionais',
  ]),
  row('centralised', [
    'Con instituciones y relaciones centralizadas, la política llega poco lejos',
    'With centralised institutions and relations the policy does not get far',
    'Com instituições e relações centralizadas, a política chega pouco longe',
  ]),
  row('rigid-funding', [
    'El dinero venía casi todo de instrumentos nacionales y rígidos',
    'Nearly all the money came from rigid national instruments',
    'O dinheiro vinha quase todo de instrumentos nacionais e rígidos',
  ]),
  row('too-little-time', [
    'Faltó tiempo para que creciera el capital social de los clústeres',
    'There was too little time for the clusters’ social capital to grow',
    'Faltou tempo para que crescesse o capital social dos clusters',
  ]),
  row('no-state-policy', [
    'Faltó voluntad política para hacer de ella una ley y una política de Estado',
    'There was too little political will to make it a law and a policy of the State',
    'Faltou vontade política para fazer dela uma lei e uma política de Estado',
  ]),
  row('ideology', [
    'Las ideas del gobierno de turno pesaron más que los resultados',
    'The ideas of the government of the day weighed more than the results',
    'As ideias do governo do momento pesaram mais que os resultados',
  ]),
  row('no-indicators', [
    'No había indicadores del impacto de los clústeres',
    'There were no indicators of what the clusters achieved',
    'Não havia indicadores do impacto dos clusters',
  ]),
]

const lessonCards = step({
  id: 'policy-lessons',
  kind: 'gather',
  title: ['Lecciones aprendidas', 'Lessons learned', 'Lições aprendidas'],
  prompt: [
    'Estas lecciones dejó una política anterior. ¿Cuál agrega usted de su propia experiencia?',
    'These lessons were left by an earlier policy. Which one do you add from your own experience?',
    'Estas lições ficaram de uma política anterior. Qual você acrescenta da sua própria experiência?',
  ],
  config: writing({ maxPerPerson: 1 }),
  items: lessons,
})

const lessonVote = step({
  id: 'lessons-vote',
  kind: 'vote',
  title: ['Voto de las lecciones', 'Vote on the lessons', 'Voto das lições'],
  prompt: [
    '¿Qué lecciones no debemos olvidar? Reparta 5 puntos.',
    'Which lessons must we not forget? Spread 5 dots.',
    'Que lições não devemos esquecer? Distribua 5 pontos.',
  ],
  config: FIVE_DOTS,
  items: lessons,
})

const opportunity = step({
  id: 'new-opportunity',
  kind: 'discuss',
  title: ['Una nueva oportunidad', 'A new opportunity', 'Uma nova oportunidade'],
  prompt: [
    'Si empezamos otra vez, ¿qué haremos distinto?',
    'If we start again, what shall we do differently?',
    'Se começarmos de novo, o que faremos diferente?',
  ],
  config: KEY_QUESTIONS,
  items: [
    row('errors', [
      '¿Qué aprendemos de los errores?',
      'What do we learn from the mistakes?',
      'O que aprendemos com os erros?',
    ]),
    row('other-countries', [
      '¿Qué aprendemos de lo que otros países ya avanzaron?',
      'What do we learn from how far other countries have come?',
      'O que aprendemos com o que outros países já avançaram?',
    ]),
    row('call-everyone', [
      '¿A quién falta convocar para que sea de todos?',
      'Who has yet to be called, so that it belongs to everyone?',
      'Quem falta convocar para que seja de todos?',
    ]),
  ],
})

const pledges = step({
  id: 'policy-pledges',
  kind: 'gather',
  title: ['Compromisos de política', 'Policy pledges', 'Compromissos de política'],
  prompt: [
    '¿Qué se prometió, quién lo prometió y para cuándo? Quien facilita anota si se cumplió.',
    'What was promised, by whom and by when? The facilitator notes whether it was kept.',
    'O que foi prometido, por quem e até quando? Quem facilita anota se foi cumprido.',
  ],
  secrecy: 'open',
  config: writing({ ...CARD_FORMS.commitments, sharing: 'shared', askWhy: false }),
  items: [
    row('transfer-of-powers', [
      'Traspasar competencias a las regiones, con recursos',
      'Hand powers over to the regions, with resources',
      'Transferir competências às regiões, com recursos',
    ]),
    row('technology-programmes', [
      'Crear Programas Tecnológicos de Inversión en las regiones',
      'Set up technological investment programmes in the regions',
      'Criar Programas Tecnológicos de Investimento nas regiões',
    ]),
    row('regional-councils', [
      'Crear Consejos Regionales de Innovación y Competitividad',
      'Set up regional councils of innovation and competitiveness',
      'Criar Conselhos Regionais de Inovação e Competitividade',
    ]),
  ],
})

export const policyHistory: readonly Instrument[] = [
  { source: '004', row: 'Compromisos de política', engines: ['A15'], step: pledges },
  { source: '004', row: CHRONICLE, engines: ['A14'], step: chronicle },
  { source: '004', row: CHRONICLE, engines: ['A9'], step: lessonCards },
  { source: '004', row: CHRONICLE, engines: ['vote'], step: lessonVote },
  { source: '004', row: CHRONICLE, engines: ['A9'], step: opportunity },
]

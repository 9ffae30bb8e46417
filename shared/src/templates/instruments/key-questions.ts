/** The key questions of three sessions (how to prioritise, the voice of regions, programmes for industries), and the options that answers lead to. */
import type { Instrument } from './instrument.ts'
import { CLUSTERING, FIVE_DOTS, KEY_QUESTIONS, row, step, type Words } from './write.ts'

const WHERE = { source: '001', row: 'Session key questions' } as const

const SAY: Words = [
  'Responda las preguntas que quiera, con experiencias de aquí o de otra parte. Apoye las respuestas que le sirvan.',
  'Answer any of the questions, with experience from here or elsewhere. Back the answers that you find useful.',
  'Responda às perguntas que quiser, com experiências daqui ou de fora. Apoie as respostas que lhe sirvam.',
]

export const keyQuestions: readonly Instrument[] = [
  {
    ...WHERE,
    engines: ['A9'],
    step: step({
      id: 'questions-prioritise',
      kind: 'discuss',
      title: ['Preguntas: cómo priorizar', 'Questions: how to prioritise', 'Perguntas: como priorizar'],
      prompt: SAY,
      config: KEY_QUESTIONS,
      items: [
        row('beyond-what-we-have', [
          '¿Se pueden elegir apuestas más allá de lo que hoy hacemos bien? ¿Por industrias, tecnologías o actividades, y cómo?',
          'Can we bet on more than what we do well today? By industries, technologies or activities, and how?',
          'Dá para apostar além do que hoje fazemos bem? Por indústrias, tecnologias ou atividades, e como?',
        ]),
        row('buy-in', [
          '¿Cómo se logra que grupos distintos se hagan cargo de una misma estrategia?',
          'How do different groups come to own one strategy?',
          'Como fazer com que grupos diferentes assumam uma mesma estratégia?',
        ]),
        row('institutions-needed', [
          '¿Qué instituciones y qué capacidades hacen falta para priorizar bien?',
          'Which institutions, with which abilities, does it take to prioritise well?',
          'Que instituições e que capacidades são necessárias para priorizar bem?',
        ]),
        row('who-at-the-table', [
          '¿Cómo se arma la consulta, quién debe estar en la mesa y cómo entran las voces que piden cambios?',
          'How is the consultation set up, who must be at the table, and how do voices for change get in?',
          'Como montar a consulta, quem deve estar à mesa e como entram as vozes que pedem mudanças?',
        ]),
        row('see-ahead', [
          '¿Con qué herramientas y acuerdos puede un gobierno mirar escenarios y adelantarse?',
          'With which tools and arrangements can a government look at scenarios and be ahead of events?',
          'Com que ferramentas e arranjos um governo pode olhar cenários e se antecipar?',
        ]),
      ],
    }),
  },
  {
    ...WHERE,
    engines: ['A9'],
    step: step({
      id: 'questions-regions',
      kind: 'discuss',
      title: [
        'Preguntas: la voz de las regiones',
        'Questions: the voice of regions',
        'Perguntas: a voz das regiões',
      ],
      prompt: SAY,
      config: KEY_QUESTIONS,
      items: [
        row('heard-nationally', [
          '¿Cómo puede el gobierno nacional tomar en cuenta de verdad las prioridades de cada territorio?',
          'How can the national government really take the priorities of each territory into account?',
          'Como o governo nacional pode levar em conta de verdade as prioridades de cada território?',
        ]),
        row('money-and-institutions', [
          '¿Qué instituciones y qué financiamiento ayudan a una economía más diversa, firme e inclusiva?',
          'Which institutions and which funding help towards a more diverse, sturdy and inclusive economy?',
          'Que instituições e que financiamento ajudam a ter uma economia mais diversa, firme e inclusiva?',
        ]),
        row('worth-talking', [
          '¿Qué haría que conversar entre la nación y las regiones valga la pena para ambas?',
          'What would make it worth the while of nation and regions to talk with each other?',
          'O que faria a conversa entre nação e regiões valer a pena para ambas?',
        ]),
        row('same-direction', [
          '¿Cómo se ponen en la misma dirección las prioridades nacionales y las del territorio?',
          'How do national and territorial priorities come to point the same way?',
          'Como pôr na mesma direção as prioridades nacionais e as do território?',
        ]),
        row('role-of-cities', [
          '¿Qué papel tienen las ciudades en diversificar y competir?',
          'What part do cities play in diversifying and competing?',
          'Que papel têm as cidades em diversificar e competir?',
        ]),
      ],
    }),
  },
  {
    ...WHERE,
    engines: ['A9'],
    step: step({
      id: 'questions-programmes',
      kind: 'discuss',
      title: [
        'Preguntas: programas sectoriales',
        'Questions: sector programmes',
        'Perguntas: programas setoriais',
      ],
      prompt: SAY,
      config: KEY_QUESTIONS,
      items: [
        row('programmes-that-work', [
          '¿Cómo se diseña y se lleva a cabo un programa sectorial que funcione?',
          'How is a programme for one industry designed and carried out so that it works?',
          'Como se desenha e se executa um programa setorial que funcione?',
        ]),
        row('without-capture', [
          '¿Qué forma de coordinar, financiar y ejecutar evita que el programa quede en manos de los de siempre?',
          'Which way to coordinate, fund and deliver keeps a programme from ending up with the usual few?',
          'Que forma de coordenar, financiar e executar evita que o programa fique nas mãos dos de sempre?',
        ]),
        row('conditions-that-help', [
          '¿Qué incentivos y qué condiciones aseguran que el apoyo dé resultado?',
          'Which incentives and which conditions make sure that support has an effect?',
          'Que incentivos e que condições asseguram que o apoio dê resultado?',
        ]),
        row('which-level', [
          '¿Qué le toca a la nación, a la región y a la ciudad al diseñar, financiar y gestionar?',
          'What falls to nation, region and city in design, funding and management?',
          'O que cabe à nação, à região e à cidade ao desenhar, financiar e gerir?',
        ]),
      ],
    }),
  },
  {
    ...WHERE,
    engines: ['A9'],
    step: step({
      id: 'policy-options',
      kind: 'gather',
      title: ['Opciones de política', 'Policy options', 'Opções de política'],
      prompt: [
        'Juntamos las respuestas que piden lo mismo. Cada opción debe decir algo que se pueda hacer.',
        'We bring together answers that ask for the same. Each option has to say something that can be done.',
        'Juntamos as respostas que pedem o mesmo. Cada opção deve dizer algo que se possa fazer.',
      ],
      config: CLUSTERING,
    }),
  },
  {
    ...WHERE,
    engines: ['vote'],
    step: step({
      id: 'policy-options-vote',
      kind: 'vote',
      title: ['Opciones que llevar adelante', 'Options to take forward', 'Opções a levar adiante'],
      prompt: [
        'Reparta 5 puntos entre las opciones que su institución o grupo podría empezar pronto.',
        'Spread 5 dots over the options that your institution or group could start soon.',
        'Distribua 5 pontos entre as opções que sua instituição ou grupo poderia começar logo.',
      ],
      config: FIVE_DOTS,
    }),
  },
]

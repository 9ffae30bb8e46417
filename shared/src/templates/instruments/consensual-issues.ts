/** What everybody shares and what divides, as a table of two columns; and what helps or hinders the way priorities are set today. */
import type { Instrument } from './instrument.ts'
import { AGREE_FIVE, assessing, row, step, words } from './write.ts'

const WHERE = { source: '001', row: 'Consensual issues and controversial points' } as const

export const consensualIssues: readonly Instrument[] = [
  {
    ...WHERE,
    engines: ['A8'],
    step: step({
      id: 'consensual-issues',
      kind: 'assess',
      title: ['¿Qué compartimos?', 'What do we share?', 'O que compartilhamos?'],
      prompt: [
        'Diga cuánto está de acuerdo con cada frase. Lo que une y lo que divide saldrá de las respuestas.',
        'Say how far you agree with each sentence. What unites and what divides will come out of the answers.',
        'Diga o quanto concorda com cada frase. O que une e o que divide sairá das respostas.',
      ],
      config: assessing(AGREE_FIVE),
      items: [
        row('less-dependency', [
          'Dependemos demasiado de una sola materia prima y hay que cambiarlo',
          'We depend too much on a single commodity, and that has to change',
          'Dependemos demais de uma única matéria-prima, e isso precisa mudar',
        ]),
        row('sound-rules', [
          'Las cuentas sanas, las reglas estables y la apertura comercial son una base para políticas más complejas',
          'Sound accounts, stable rules and open trade are a base for more complex policies',
          'Contas sólidas, regras estáveis e abertura comercial são uma base para políticas mais complexas',
        ]),
        row('learn-from-abroad', [
          'Aprendemos poco de las empresas y personas que llegan de afuera',
          'We learn too little from the firms and people who come from abroad',
          'Aprendemos pouco com as empresas e pessoas que chegam de fora',
        ]),
        row('cautious-banks', [
          'Los bancos arriesgan poco con proyectos nuevos o innovadores',
          'Banks take little risk on new or innovative projects',
          'Os bancos arriscam pouco em projetos novos ou inovadores',
        ]),
        row('by-sectors', [
          'Lo correcto es elegir sectores y actividades económicas',
          'The right way is to choose sectors and economic activities',
          'O correto é escolher setores e atividades econômicas',
        ]),
        row('by-challenges', [
          'Lo correcto es elegir grandes desafíos y ver quién ayuda a resolverlos',
          'The right way is to choose great challenges and see who helps to solve them',
          'O correto é escolher grandes desafios e ver quem ajuda a resolvê-los',
        ]),
        row('by-markets', [
          'Basta con la apertura económica y las señales del mercado',
          'An open economy and the signals of the market are enough',
          'Bastam a abertura econômica e os sinais do mercado',
        ]),
      ],
    }),
  },
  {
    ...WHERE,
    engines: ['A8'],
    step: step({
      id: 'consensual-table',
      kind: 'present',
      title: [
        'Temas de consenso y puntos en disputa',
        'Consensual issues, controversial points',
        'Temas de consenso e pontos em disputa',
      ],
      prompt: [
        'A un lado lo que todos los grupos comparten, al otro lo que los divide.',
        'On one side what all groups share, on the other what divides them.',
        'De um lado o que todos os grupos compartilham, do outro o que os divide.',
      ],
      secrecy: 'open',
      config: {
        body: words(
          'Conversemos sobre lo que divide: ¿falta información o queremos cosas distintas?',
          'Let us talk about what divides us: do we lack information, or do we want different things?',
          'Vamos conversar sobre o que divide: falta informação ou queremos coisas diferentes?',
        ),
        table: { votes: [] },
      },
    }),
  },
  {
    ...WHERE,
    engines: ['A3'],
    step: step({
      id: 'current-approach',
      kind: 'assess',
      title: ['Cómo se prioriza hoy', 'How priorities are set today', 'Como se prioriza hoje'],
      prompt: [
        'Marque + si ayuda, − si estorba, o ambos. Escriba por qué si lo tiene claro.',
        'Mark + if it helps, − if it hinders, or both. Write why if you can say it.',
        'Marque + se ajuda, − se atrapalha, ou ambos. Escreva por quê, se souber dizer.',
      ],
      config: assessing({ type: 'signed' }),
      items: [
        row('change-programmes', [
          'Programas públicos que impulsan empresas nuevas y otra conducta en firmas, centros y universidades',
          'Public programmes for new firms and new habits in firms, technology centres and universities',
          'Programas públicos que impulsionam empresas novas e outra conduta em firmas, centros e universidades',
        ]),
        row('public-private-commission', [
          'Una comisión donde lo público y lo privado acuerdan prioridades',
          'A commission in which public and private sides settle priorities',
          'Uma comissão em que o público e o privado acordam prioridades',
        ]),
        row('spaces-for-the-future', [
          'Espacios que piensan el futuro, sin un camino que los lleve a la acción común',
          'Places that think about the future, with no path from there to joint action',
          'Espaços que pensam o futuro, sem um caminho que os leve à ação comum',
        ]),
        row('polarisation', [
          'La polarización política al planificar y ejecutar',
          'Political polarisation in planning and delivery',
          'A polarização política ao planejar e executar',
        ]),
        row('no-shared-vision', [
          'La falta de una visión común: poca paciencia con lo que tarda y poca escala para lo que funciona',
          'No shared vision: little patience with what takes long, little scale for what works',
          'A falta de uma visão comum: pouca paciência com o que demora e pouca escala para o que funciona',
        ]),
        row('too-many-documents', [
          'Muchos documentos y planes, pocas bases para cumplirlos',
          'Many documents and plans, few foundations to carry them out',
          'Muitos documentos e planos, poucas bases para cumpri-los',
        ]),
      ],
    }),
  },
]

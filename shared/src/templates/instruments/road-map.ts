/** The road-map of an industry: the year it looks to, and the way there in three terms. */
import { INDUSTRIES } from './industries.ts'
import type { Instrument } from './instrument.ts'
import { choice, field, step, words, writing } from './write.ts'

const WHERE = { source: '001', row: 'Industry road-map' } as const

export const roadMap: readonly Instrument[] = [
  {
    ...WHERE,
    engines: ['A14'],
    step: step({
      id: 'industry-road-map',
      kind: 'gather',
      title: ['Hoja de ruta de una industria', 'Industry road-map', 'Roteiro de uma indústria'],
      prompt: [
        '¿Qué logrará la industria y en qué año? En Chile se miró a 2025 en alimentos y a 2035 en minería inteligente y verde.',
        'What will the industry have reached, and in which year? Chile looked to 2025 for agro-food and 2035 for smart and green mining.',
        'O que a indústria terá alcançado, e em que ano? O Chile olhou para 2025 em alimentos e 2035 em mineração inteligente e verde.',
      ],
      secrecy: 'open',
      config: writing({
        sharing: 'shared',
        askWhy: false,
        layout: 'timeline',
        titleLabel: words('Visión', 'Vision', 'Visão'),
        fields: [
          field('when', 'date', ['Año de la visión', 'Year of the vision', 'Ano da visão'], true),
          choice('industry', ['Industria', 'Industry', 'Indústria'], INDUSTRIES),
          field('priorities', 'long', ['Prioridades', 'Priorities', 'Prioridades'], true),
          field('tools', 'long', ['Herramientas de política', 'Policy tools', 'Ferramentas de política']),
          field('group', 'text', ['Grupo público-privado', 'Public–private group', 'Grupo público-privado']),
        ],
        parts: { when: 'when' },
      }),
    }),
  },
  {
    ...WHERE,
    engines: ['A7'],
    step: step({
      id: 'road-map-actions',
      kind: 'plan',
      title: ['Hoja de ruta: acciones', 'Road-map: actions', 'Roteiro: ações'],
      prompt: [
        '¿Qué se hace primero, qué después y qué a largo plazo? Cada acción con el estado que se alcanza y quién responde.',
        'What comes first, what next, what in the long run? Each action with the state it reaches and who answers for it.',
        'O que se faz primeiro, o que depois e o que a longo prazo? Cada ação com o estado que alcança e quem responde por ela.',
      ],
      secrecy: 'open',
      config: { terms: { short: 12, medium: 36, long: 120 }, writers: 'everyone', mostRows: 40 },
    }),
  },
]

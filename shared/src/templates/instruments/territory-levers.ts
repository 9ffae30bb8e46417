/** What makes territories agents of change: how much each lever matters, and how far it is in place. */
import type { Instrument } from './instrument.ts'
import { assessing, row, step, steps } from './write.ts'

const WHERE = { source: '001', row: 'Territories as agents of change' } as const

const LEVERS = [
  row(
    'national-vision',
    [
      'Una visión nacional hecha con las regiones y para ellas',
      'A national vision made with and for the regions',
      'Uma visão nacional feita com as regiões e para elas',
    ],
    [
      'Espacios estables donde las regiones deciden con la nación.',
      'Standing places in which regions decide together with the nation.',
      'Espaços estáveis em que as regiões decidem com a nação.',
    ],
  ),
  row(
    'cooperation',
    [
      'Cooperar entre regiones en vez de competir',
      'Regions that cooperate and do not compete',
      'Cooperar entre regiões em vez de competir',
    ],
    [
      'Proyectos comunes y ninguna carrera por los mismos fondos.',
      'Joint projects, and no race for the same funds.',
      'Projetos comuns e nenhuma corrida pelos mesmos recursos.',
    ],
  ),
  row(
    'funding',
    [
      'Financiamiento para las estrategias regionales',
      'Funding for the strategies of regions',
      'Financiamento para as estratégias regionais',
    ],
    [
      'Propio, suficiente y por varios años.',
      'Own, sufficient, and for several years.',
      'Próprio, suficiente e por vários anos.',
    ],
  ),
  row(
    'capabilities',
    [
      'Más capacidades en la región y en las comunas',
      'Stronger capabilities at regional and local level',
      'Mais capacidades na região e nos municípios',
    ],
    [
      'Equipos que saben planificar, negociar y ejecutar.',
      'Teams that know how to plan, negotiate and deliver.',
      'Equipes que sabem planejar, negociar e executar.',
    ],
  ),
  row(
    'participation',
    [
      'Formas de participar para las comunidades locales',
      'Ways for local communities to take part',
      'Formas de participar para as comunidades locais',
    ],
    [
      'Con tiempo, en su lengua y con respuesta a lo que dicen.',
      'With time, in their language, and with an answer to what they say.',
      'Com tempo, na sua língua e com resposta ao que dizem.',
    ],
  ),
]

export const territoryLevers: readonly Instrument[] = [
  {
    ...WHERE,
    engines: ['A1'],
    step: step({
      id: 'levers-importance',
      kind: 'assess',
      title: ['Palancas: cuánto importan', 'Levers: how much they matter', 'Alavancas: quanto importam'],
      prompt: [
        '¿Cuánto importa cada palanca para que el territorio conduzca su propio cambio?',
        'How much does each lever matter for the territory to lead its own change?',
        'Quanto importa cada alavanca para que o território conduza sua própria mudança?',
      ],
      config: assessing(
        steps(
          [
            ['Poco', 'Little', 'Pouco'],
            ['Algo', 'Somewhat', 'Mais ou menos'],
            ['Mucho', 'Much', 'Muito'],
            ['Es decisiva', 'It is decisive', 'É decisiva'],
          ],
          2,
        ),
      ),
      items: LEVERS,
    }),
  },
  {
    ...WHERE,
    engines: ['A1'],
    step: step({
      id: 'levers-status',
      kind: 'assess',
      title: ['Palancas: cómo están hoy', 'Levers: where they stand today', 'Alavancas: como estão hoje'],
      prompt: [
        '¿Cómo está hoy cada palanca en su territorio? Si tiene un ejemplo, escríbalo.',
        'Where does each lever stand in your territory today? If you have an example, write it down.',
        'Como está hoje cada alavanca no seu território? Se tiver um exemplo, escreva-o.',
      ],
      config: assessing(
        steps(
          [
            ['No existe', 'Not there', 'Não existe'],
            ['Recién empieza', 'Just beginning', 'Está começando'],
            ['Avanza', 'Under way', 'Avança'],
            ['Funciona bien', 'Works well', 'Funciona bem'],
          ],
          2,
        ),
      ),
      items: LEVERS,
    }),
  },
]

/** What a territory puts first, what stands in the way, and which priority answers to which obstacle. */
import type { Instrument } from './instrument.ts'
import { assessing, option, row, step, steps, type Words } from './write.ts'

const PLACE = { source: '001', row: 'Place-based assessment' } as const

const AUTONOMY: Words = [
  'Descentralizar la política industrial y territorial: más autonomía real y más diálogo local',
  'Decentralise industrial and territorial policy: more real autonomy, more talk with local actors',
  'Descentralizar a política industrial e territorial: mais autonomia real e mais diálogo local',
]
const LOCAL_VISION: Words = [
  'Reconocer las prioridades locales, según lo que cada territorio tiene y quiere, y llevarlas al nivel nacional',
  'Find local priorities in what each territory has and wants, and carry them to the national level',
  'Reconhecer as prioridades locais, pelo que cada território tem e quer, e levá-las ao nível nacional',
]
const TOGETHER: Words = [
  'Actuar entre varias regiones que se complementan',
  'Act across regions that complement one another',
  'Atuar entre várias regiões que se complementam',
]
const BEYOND_PILOTS: Words = [
  'Pasar de los pilotos a estrategias regionales con fondos, metas claras y buena gobernanza',
  'Move from pilots to regional strategies with funds, clear goals and good governance',
  'Passar dos pilotos a estratégias regionais com recursos, metas claras e boa governança',
]

const CHALLENGES = [
  row('little-say', [
    'Las comunidades participan poco en la planificación y en la diversificación económica',
    'Communities have little part in planning and in economic diversification',
    'As comunidades participam pouco do planejamento e da diversificação econômica',
  ]),
  row('central-taxes', [
    'Los impuestos se recaudan al centro y a las municipalidades les falta con qué invertir',
    'Taxes are collected centrally, and municipalities have little to invest',
    'Os impostos são recolhidos no centro, e os municípios têm pouco para investir',
  ]),
  row('no-help-for-laggards', [
    'No hay un mecanismo de apoyo para las regiones rezagadas',
    'There is no mechanism to support regions that lag behind',
    'Não há um mecanismo de apoio às regiões mais atrasadas',
  ]),
  row('capital-city', [
    'El poder se concentra en la capital: ciudades desbordadas allá, potencial sin usar aquí',
    'Power gathers in the capital: overgrown cities there, unused potential here',
    'O poder se concentra na capital: cidades saturadas lá, potencial sem uso aqui',
  ]),
  row('scant-capabilities', [
    'Faltan capacidades locales y regionales para planificar y ejecutar',
    'Local and regional capabilities to plan and deliver are scant',
    'Faltam capacidades locais e regionais para planejar e executar',
  ]),
]

export const territoryPriorities: readonly Instrument[] = [
  {
    ...PLACE,
    engines: ['rank'],
    step: step({
      id: 'place-priorities',
      kind: 'rank',
      title: ['Prioridades del territorio', 'Priorities of the territory', 'Prioridades do território'],
      prompt: [
        'Ordene las prioridades: primero la que más cambiaría las cosas en su territorio.',
        'Put the priorities in order, first the one that would change most in your territory.',
        'Ordene as prioridades: primeiro a que mais mudaria as coisas no seu território.',
      ],
      config: { top: null, ties: true, supportTop: 3 },
      items: [
        row('autonomy', AUTONOMY),
        row('local-vision', LOCAL_VISION),
        row('together', TOGETHER),
        row('beyond-pilots', BEYOND_PILOTS),
      ],
    }),
  },
  {
    ...PLACE,
    engines: ['A1'],
    step: step({
      id: 'place-challenges',
      kind: 'assess',
      title: [
        'Desafíos actuales del territorio',
        'Current challenges of the territory',
        'Desafios atuais do território',
      ],
      prompt: [
        '¿Cuánto frena cada desafío a su territorio? Si conoce un caso, cuéntelo en el porqué.',
        'How much does each challenge hold your territory back? If you know a case, tell it as the reason.',
        'Quanto cada desafio freia o seu território? Se conhece um caso, conte-o no porquê.',
      ],
      config: assessing(
        steps(
          [
            ['No frena', 'Not at all', 'Não freia'],
            ['Frena un poco', 'A little', 'Freia um pouco'],
            ['Frena bastante', 'Quite a lot', 'Freia bastante'],
            ['Frena mucho', 'Very much', 'Freia muito'],
          ],
          2,
        ),
      ),
      items: CHALLENGES,
    }),
  },
  {
    ...PLACE,
    engines: ['A5'],
    step: step({
      id: 'challenge-links',
      kind: 'matrix',
      title: [
        'Qué prioridad responde a qué desafío',
        'Which priority answers which',
        'Que prioridade responde a quê',
      ],
      prompt: [
        'Para cada desafío marque las prioridades que ayudarían a resolverlo; pueden ser varias.',
        'For each challenge mark the priorities that would help to solve it; there may be several.',
        'Para cada desafio, marque as prioridades que ajudariam a resolvê-lo; podem ser várias.',
      ],
      config: {
        mode: 'allocate',
        columns: [
          option(
            'autonomy',
            'Más autonomía y diálogo',
            'More autonomy and dialogue',
            'Mais autonomia e diálogo',
          ),
          option(
            'local-vision',
            'Prioridades locales arriba',
            'Local priorities heard',
            'Prioridades locais ouvidas',
          ),
          option('together', 'Acción entre regiones', 'Action across regions', 'Ação entre regiões'),
          option('beyond-pilots', 'Estrategias con fondos', 'Funded strategies', 'Estratégias com recursos'),
        ],
        several: true,
      },
      items: CHALLENGES,
    }),
  },
]

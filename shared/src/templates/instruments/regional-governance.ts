/** How the institutions of productive development stand, how far the two transformations of regional policy are, and what a regional entity needs. */
import type { Instrument } from './instrument.ts'
import { AGREE_FIVE, assessing, row, step, steps, three, words } from './write.ts'

const LIMITS = { source: '002', row: 'Successes and limits' } as const
const AXES = { source: '002', row: 'Two axes of transformation' } as const

const STRENGTHS_AND_LIMITS = [
  row('solid', ['Son sólidas', 'They are solid', 'São sólidas']),
  row('recognised', ['Son reconocidas', 'They are recognised', 'São reconhecidas']),
  row('rooted', [
    'Tienen raíces en el territorio',
    'They have roots in the territory',
    'Têm raízes no território',
  ]),
  row('experienced', [
    'Acumulan experiencia en programas productivos',
    'They have long experience with productive programmes',
    'Acumulam experiência em programas produtivos',
  ]),
  row('continuous', [
    'Dan continuidad a lo que empiezan',
    'They keep up what they begin',
    'Dão continuidade ao que começam',
  ]),
  row('by-instrument', [
    'Trabajan instrumento por instrumento y no por problemas',
    'They work instrument by instrument, not by problems',
    'Trabalham instrumento por instrumento, e não por problemas',
  ]),
  row('fragmented', ['Están demasiado fragmentadas', 'They are too fragmented', 'Estão fragmentadas demais']),
  row('apart', [
    'Trabajan poco unas con otras',
    'They seldom work with one another',
    'Trabalham pouco umas com as outras',
  ]),
  row('centralised', [
    'Deciden casi todo desde el centro',
    'Nearly all is decided in the centre',
    'Decidem quase tudo no centro',
  ]),
]

const TWO_AXES = [
  row('regional-capacities', [
    'Fortalecer las capacidades de los gobiernos regionales',
    'Strengthen the capacities of regional governments',
    'Fortalecer as capacidades dos governos regionais',
  ]),
  row('national-model', [
    'Cambiar el modo de operar de las instituciones nacionales',
    'Change the way national institutions operate',
    'Mudar o modo de operar das instituições nacionais',
  ]),
]

export const regionalGovernance: readonly Instrument[] = [
  {
    ...LIMITS,
    engines: ['A1'],
    step: step({
      id: 'strengths-limits',
      kind: 'assess',
      title: ['Fortalezas y límites', 'Strengths and limits', 'Forças e limites'],
      prompt: [
        'Piense en las instituciones de fomento productivo de la región. ¿Cuánto está de acuerdo con cada frase?',
        'Think of the institutions for productive development in the region. How far do you agree with each sentence?',
        'Pense nas instituições de fomento produtivo da região. O quanto concorda com cada frase?',
      ],
      secrecy: 'anonymous',
      config: assessing(AGREE_FIVE),
      items: STRENGTHS_AND_LIMITS,
    }),
  },
  {
    ...LIMITS,
    engines: ['A1'],
    step: step({
      id: 'strengths-limits-trend',
      kind: 'assess',
      title: ['Hacia dónde van', 'Where they are heading', 'Para onde vão'],
      prompt: [
        'En los últimos tres años, ¿ha mejorado o empeorado la región en cada punto?',
        'Over the last three years, has the region become better or worse on each point?',
        'Nos últimos três anos, a região melhorou ou piorou em cada ponto?',
      ],
      secrecy: 'anonymous',
      config: assessing(
        three(
          ['Empeora', 'Getting worse', 'Piora'],
          ['Sigue igual', 'No change', 'Continua igual'],
          ['Mejora', 'Getting better', 'Melhora'],
        ),
      ),
      items: STRENGTHS_AND_LIMITS,
    }),
  },
  {
    ...AXES,
    engines: ['A1'],
    step: step({
      id: 'two-axes',
      kind: 'assess',
      title: ['Dos ejes de transformación', 'Two axes of transformation', 'Dois eixos de transformação'],
      prompt: [
        '¿Cuánto se ha avanzado en cada eje? Los dos tienen que moverse a la vez.',
        'How far has each axis come? Both have to move at the same time.',
        'Quanto se avançou em cada eixo? Os dois precisam mover-se ao mesmo tempo.',
      ],
      config: assessing(
        steps(
          [
            ['Sin empezar', 'Not begun', 'Não começou'],
            ['Primeros pasos', 'First steps', 'Primeiros passos'],
            ['A medio camino', 'Half way', 'Meio caminho'],
            ['Avanzado', 'Well advanced', 'Avançado'],
            ['Logrado', 'Achieved', 'Alcançado'],
          ],
          3,
        ),
      ),
      items: TWO_AXES,
    }),
  },
  {
    ...AXES,
    engines: ['A1'],
    step: step({
      id: 'two-axes-position',
      kind: 'matrix',
      title: ['La región entre los dos ejes', 'The region between the axes', 'A região entre os dois eixos'],
      prompt: [
        'Ubique a la región según lo que puede el gobierno regional y lo que ha cambiado el nivel nacional.',
        'Place the region by what its government is able to do and by what has changed at the national level.',
        'Situe a região pelo que o governo regional é capaz e pelo que mudou no nível nacional.',
      ],
      config: {
        mode: 'plane',
        x: {
          name: words(
            'Capacidades del gobierno regional',
            'Capacities of the regional government',
            'Capacidades do governo regional',
          ),
          low: words('Débiles', 'Weak', 'Fracas'),
          high: words('Fuertes', 'Strong', 'Fortes'),
        },
        y: {
          name: words(
            'Modelo de las instituciones nacionales',
            'Model of the national institutions',
            'Modelo das instituições nacionais',
          ),
          low: words('Como siempre', 'As ever', 'Como sempre'),
          high: words('Transformado', 'Transformed', 'Transformado'),
        },
        quadrants: [
          words(
            'El centro abre, la región no alcanza',
            'The centre opens, the region cannot',
            'O centro abre, a região não alcança',
          ),
          words('Avanzan juntos', 'Both move', 'Avançam juntos'),
          words('Nada se mueve', 'Nothing moves', 'Nada se move'),
          words(
            'La región puede, el centro no suelta',
            'The region could, the centre holds',
            'A região pode, o centro não solta',
          ),
        ],
      },
      items: [
        row('today', ['La región hoy', 'The region today', 'A região hoje']),
        row('in-four-years', [
          'La región en cuatro años',
          'The region in four years',
          'A região em quatro anos',
        ]),
      ],
    }),
  },
  {
    source: '002',
    row: 'Regional entity design checklist',
    engines: ['A2'],
    step: step({
      id: 'regional-entity',
      kind: 'assess',
      title: [
        'Una entidad regional que dure',
        'A regional entity that lasts',
        'Uma entidade regional que dure',
      ],
      prompt: [
        'Piense en la entidad que lleva a cabo la política productiva, o en la que se propone. ¿Qué se cumple?',
        'Think of the entity that carries out productive policy, or of the one proposed. What is met?',
        'Pense na entidade que executa a política produtiva, ou na que se propõe. O que se cumpre?',
      ],
      config: assessing(
        three(
          ['No se cumple', 'Not met', 'Não se cumpre'],
          ['Se cumple en parte', 'Partly met', 'Cumpre-se em parte'],
          ['Se cumple', 'Met', 'Cumpre-se'],
        ),
      ),
      items: [
        row('beyond-cycles', [
          'Sigue cuando cambian gobiernos y directivas de empresas',
          'It goes on when governments and heads of firms change',
          'Continua quando mudam governos e direções de empresas',
        ]),
        row('flexible', [
          'Es flexible ante los cambios del entorno',
          'It is flexible when its surroundings change',
          'É flexível diante das mudanças do entorno',
        ]),
        row('learns', [
          'Aprende de lo que se hizo en la práctica',
          'It learns from what was done in practice',
          'Aprende com o que se fez na prática',
        ]),
        row('stable-means', ['Tiene recursos estables', 'It has stable resources', 'Tem recursos estáveis']),
        row('stable-staff', [
          'Tiene una planta profesional estable',
          'It has a stable professional staff',
          'Tem um quadro profissional estável',
        ]),
      ],
    }),
  },
]

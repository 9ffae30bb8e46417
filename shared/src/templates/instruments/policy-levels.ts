/** Who does what in cluster policy: by level of government, nation and territory, and generation of policy. */
import type { MatrixConfig } from '../../kinds/matrix/schema.ts'
import type { Instrument } from './instrument.ts'
import { option, row, step } from './write.ts'

/** The levels as the original filled them in: some functions belong to several. */
const levels: MatrixConfig = {
  mode: 'allocate',
  columns: [
    option('national', 'Nivel Nacional', 'National level', 'Nível Nacional'),
    option('regional', 'Nivel Regional', 'Regional level', 'Nível Regional'),
    option('local', 'Nivel Local', 'Local level', 'Nível Local'),
  ],
  several: true,
  overlay: {
    'political-will': ['national', 'regional', 'local'],
    'sector-policies': ['national'],
    'trade-agreements': ['national'],
    'industrial-policy': ['national'],
    'transfer-of-powers': ['national', 'regional'],
    decentralisation: ['national'],
    integration: ['regional'],
    infrastructure: ['regional'],
    'innovation-centres': ['regional'],
    'cluster-policy': ['local'],
    'public-private': ['local'],
    'local-community': ['local'],
  },
}

const nationAndTerritory: MatrixConfig = {
  mode: 'allocate',
  columns: [
    option('nation', 'Política nacional', 'National policy', 'Política nacional'),
    option(
      'territory',
      'Política local o regional',
      'Local or regional policy',
      'Política local ou regional',
    ),
  ],
  several: true,
  overlay: {
    decentralise: ['nation'],
    'dynamic-sectors': ['nation'],
    'value-chains': ['territory'],
    'institutional-density': ['territory'],
  },
}

const generations: MatrixConfig = {
  mode: 'allocate',
  columns: [
    option('first', 'Primera generación: cifras', 'First generation: figures', 'Primeira geração: números'),
    option(
      'second',
      'Segunda generación: instituciones y relaciones',
      'Second generation: institutions and relations',
      'Segunda geração: instituições e relações',
    ),
  ],
  several: true,
  overlay: {
    sales: ['first'],
    output: ['first'],
    patents: ['first'],
    income: ['first'],
    'formal-rules': ['second'],
    relations: ['second'],
  },
}

export const policyLevels: readonly Instrument[] = [
  {
    source: '004',
    row: 'Multi-level policy allocation',
    rows: ['Multi-level policy allocation', 'Reflexiones analíticas'],
    engines: ['A5'],
    step: step({
      id: 'policy-levels',
      kind: 'matrix',
      title: ['Qué nivel hace qué', 'Which level does what', 'Que nível faz o quê'],
      prompt: [
        '¿A qué nivel de gobierno le toca cada función? Puede marcar varios.',
        'Which level of government should take on each function? You may mark several.',
        'A que nível de governo cabe cada função? Pode marcar vários.',
      ],
      config: levels,
      items: [
        row('political-will', [
          'Voluntad política y visibilidad',
          'Political will and visibility',
          'Vontade política e visibilidade',
        ]),
        row('sector-policies', [
          'Grandes políticas sectoriales',
          'Major sector policies',
          'Grandes políticas setoriais',
        ]),
        row('trade-agreements', ['Acuerdos de comercio', 'Trade agreements', 'Acordos de comércio']),
        row('industrial-policy', [
          'Política industrial (nacional de clúster)',
          'Industrial policy (national cluster policy)',
          'Política industrial (nacional de clusters)',
        ]),
        row('transfer-of-powers', [
          'Transferencia de competencias y recursos',
          'Transfer of powers and resources',
          'Transferência de competências e recursos',
        ]),
        row('decentralisation', ['Descentralización', 'Decentralisation', 'Descentralização']),
        row('integration', [
          'Integración y coordinación de clústeres',
          'Integration and coordination of clusters',
          'Integração e coordenação de clusters',
        ]),
        row('infrastructure', [
          'Infraestructuras (bienes públicos)',
          'Infrastructure (public goods)',
          'Infraestruturas (bens públicos)',
        ]),
        row('innovation-centres', [
          'Centros de I+D+i',
          'Research, development and innovation centres',
          'Centros de P&D e inovação',
        ]),
        row('cluster-policy', [
          'Formulación e implementación de la política de clúster',
          'Designing and carrying out cluster policy',
          'Formulação e implementação da política de clusters',
        ]),
        row('public-private', [
          'Alianzas público-privadas',
          'Public–private alliances',
          'Alianças público-privadas',
        ]),
        row('local-community', [
          'Integración de la comunidad local',
          'Bringing in the local community',
          'Integração da comunidade local',
        ]),
      ],
    }),
  },
  {
    source: '004',
    row: 'Política nacional y territorial',
    engines: ['A5'],
    step: step({
      id: 'nation-and-territory',
      kind: 'matrix',
      title: [
        'Política nacional y territorial',
        'National and territorial policy',
        'Política nacional e territorial',
      ],
      prompt: [
        '¿Qué parte le toca a la política nacional y qué parte a la del territorio?',
        'What is for national policy to do, and what for the territory’s own?',
        'Que parte cabe à política nacional e que parte à do território?',
      ],
      config: nationAndTerritory,
      items: [
        row('decentralise', ['Descentralizar', 'Decentralise', 'Descentralizar']),
        row('dynamic-sectors', [
          'Dar prioridad a sectores dinámicos y emergentes',
          'Give priority to dynamic and emerging sectors',
          'Dar prioridade a setores dinâmicos e emergentes',
        ]),
        row('value-chains', [
          'Fortalecer las cadenas de valor',
          'Strengthen value chains',
          'Fortalecer as cadeias de valor',
        ]),
        row(
          'institutional-density',
          ['Crear densidad institucional', 'Build institutional density', 'Criar densidade institucional'],
          [
            'Organizaciones que se conocen, se articulan y cooperan.',
            'Organisations that know each other, link up and cooperate.',
            'Organizações que se conhecem, se articulam e cooperam.',
          ],
        ),
      ],
    }),
  },
  {
    source: '004',
    row: 'Política de primera y segunda generación',
    engines: ['A5'],
    step: step({
      id: 'policy-generations',
      kind: 'matrix',
      title: ['Primera o segunda generación', 'First or second generation', 'Primeira ou segunda geração'],
      prompt: [
        '¿Cada acción busca mejores cifras, o mejores instituciones y relaciones? Cambie las filas por sus acciones.',
        'Does each action seek better figures, or better institutions and relations? Put your own actions in the rows.',
        'Cada ação busca melhores números, ou melhores instituições e relações? Troque as linhas por suas ações.',
      ],
      config: generations,
      items: [
        row('sales', ['Vender más', 'Sell more', 'Vender mais']),
        row('output', ['Producir más', 'Produce more', 'Produzir mais']),
        row('patents', ['Registrar más patentes', 'Register more patents', 'Registrar mais patentes']),
        row('income', ['Aumentar los ingresos', 'Raise incomes', 'Aumentar a renda']),
        row('formal-rules', [
          'Mejorar leyes, trámites y servicios públicos',
          'Improve laws, procedures and public services',
          'Melhorar leis, trâmites e serviços públicos',
        ]),
        row('relations', [
          'Construir confianza y redes entre los actores',
          'Build trust and networks among the players',
          'Construir confiança e redes entre os atores',
        ]),
      ],
    }),
  },
]

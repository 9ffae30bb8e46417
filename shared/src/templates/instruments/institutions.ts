/** What makes a policy last: formal and relational institutions, growth that is fit to last, and the conditions of continuity. */
import type { Instrument } from './instrument.ts'
import { assessing, LOW_TO_HIGH, labels, NO_TO_YES, option, row, step, steps } from './write.ts'

const INSTITUTIONS = 'Institucionalidad formal y relacional'

const strength = step({
  id: 'formal-and-relational',
  kind: 'assess',
  title: ['Instituciones y relaciones', 'Institutions and relations', 'Instituições e relações'],
  prompt: [
    '¿Qué tan fuerte es hoy cada una en su territorio? La última fila pregunta por el equilibrio entre ambas.',
    'How strong is each in your territory today? The last row asks about the balance between the two.',
    'Quão forte é hoje cada uma no seu território? A última linha pergunta pelo equilíbrio entre as duas.',
  ],
  config: assessing(LOW_TO_HIGH, {
    scales: {
      balance: {
        type: 'choice',
        labels: labels(
          ['Pesa más lo formal', 'The formal side weighs more', 'Pesa mais o formal'],
          ['Hay equilibrio', 'They are in balance', 'Há equilíbrio'],
          ['Pesa más lo relacional', 'The relational side weighs more', 'Pesa mais o relacional'],
        ),
        supportFrom: null,
        supportLabel: 1,
      },
    },
  }),
  items: [
    row('property', [
      'Formal: derechos de propiedad',
      'Formal: property rights',
      'Formal: direitos de propriedade',
    ]),
    row('law', ['Formal: sistema legal', 'Formal: legal system', 'Formal: sistema legal']),
    row('bureaucracy', ['Formal: burocracia', 'Formal: bureaucracy', 'Formal: burocracia']),
    row('fiscal', [
      'Formal: política monetaria y fiscal',
      'Formal: monetary and fiscal policy',
      'Formal: política monetária e fiscal',
    ]),
    row('agglomeration', [
      'Relacional: distritos industriales y clústeres',
      'Relational: industrial districts and clusters',
      'Relacional: distritos industriais e clusters',
    ]),
    row('learning', [
      'Relacional: una región que aprende',
      'Relational: a region that learns',
      'Relacional: uma região que aprende',
    ]),
    row('innovation-system', [
      'Relacional: sistemas nacional y regional de innovación',
      'Relational: national and regional innovation systems',
      'Relacional: sistemas nacional e regional de inovação',
    ]),
    row('social-networks', [
      'Relacional: redes sociales',
      'Relational: social networks',
      'Relacional: redes sociais',
    ]),
    row('balance', [
      'Equilibrio entre lo formal y lo relacional',
      'Balance of the formal and the relational',
      'Equilíbrio entre o formal e o relacional',
    ]),
  ],
})

const effects = step({
  id: 'relational-effects',
  kind: 'assess',
  title: ['Qué logran las relaciones', 'What relations achieve', 'O que as relações conseguem'],
  prompt: [
    '¿Se nota en su territorio cada efecto de trabajar juntos?',
    'Does each effect of working together show in your territory?',
    'Nota-se no seu território cada efeito de trabalhar em conjunto?',
  ],
  config: assessing(NO_TO_YES),
  items: [
    row('public-goods', [
      'Hay bienes públicos que nadie pagaría solo',
      'There are public goods that nobody would pay for alone',
      'Há bens públicos que ninguém pagaria sozinho',
    ]),
    row('networks', [
      'Las empresas entran al mercado por medio de redes',
      'Firms get into markets through networks',
      'As empresas entram no mercado por meio de redes',
    ]),
    row('trust', ['Hay confianza', 'There is trust', 'Há confiança']),
    row('costs', ['Hacer tratos cuesta menos', 'Doing deals costs less', 'Fazer negócios custa menos']),
    row('moral-hazard', [
      'Nadie se aprovecha del riesgo que corren otros',
      'Nobody takes advantage of risks that others bear',
      'Ninguém se aproveita do risco que outros correm',
    ]),
    row('asymmetries', [
      'La información llega a grandes y pequeños',
      'Information reaches the large and the small',
      'A informação chega a grandes e pequenos',
    ]),
    row('interests', [
      'Lo que conviene a cada uno conviene también al conjunto',
      'What suits each one suits the whole as well',
      'O que convém a cada um convém também ao conjunto',
    ]),
  ],
})

const sei = step({
  id: 'sei-test',
  kind: 'assess',
  title: ['Prueba SEI', 'SEI test', 'Teste SEI'],
  prompt: [
    '¿Cada prioridad dura, puede crecer y alcanza a todos? Cambie las filas de ejemplo por sus prioridades.',
    'Will each priority last, can it grow, does it reach everyone? Put your own priorities in place of the examples.',
    'Cada prioridade dura, pode crescer e alcança a todos? Troque as linhas de exemplo por suas prioridades.',
  ],
  config: assessing(NO_TO_YES, {
    headings: [
      { ...option('sustainable', 'Sostenible', 'Sustainable', 'Sustentável'), weight: 1 },
      { ...option('scalable', 'Escalable', 'Scalable', 'Escalável'), weight: 1 },
      { ...option('inclusive', 'Inclusivo', 'Inclusive', 'Inclusivo'), weight: 1 },
    ],
  }),
  items: [
    row('local-suppliers', [
      'Ejemplo: que la industria compre más a proveedores locales',
      'Example: industry buys more from local suppliers',
      'Exemplo: que a indústria compre mais de fornecedores locais',
    ]),
    row('tourism-all-year', [
      'Ejemplo: turismo todo el año',
      'Example: tourism all year round',
      'Exemplo: turismo o ano todo',
    ]),
  ],
})

const continuity = step({
  id: 'continuity-conditions',
  kind: 'assess',
  title: ['Condiciones de continuidad', 'Conditions of continuity', 'Condições de continuidade'],
  prompt: [
    '¿Está cada condición para que el plan siga vivo cuando cambien las personas?',
    'Is each condition there for the plan to live on when people change?',
    'Existe cada condição para que o plano continue vivo quando as pessoas mudarem?',
  ],
  config: assessing(
    steps([
      ['No está', 'Not there', 'Não existe'],
      ['Está', 'There', 'Existe'],
    ]),
  ),
  items: [
    row('decentralisation', [
      'Descentralización efectiva',
      'Decentralisation that works',
      'Descentralização efetiva',
    ]),
    row('social-capital', ['Capital social', 'Social capital', 'Capital social']),
    row('own-funding', [
      'Instrumentos de financiamiento propios',
      'Funding instruments of its own',
      'Instrumentos de financiamento próprios',
    ]),
  ],
})

export const institutions: readonly Instrument[] = [
  { source: '004', row: INSTITUTIONS, engines: ['A1'], step: strength },
  { source: '004', row: INSTITUTIONS, engines: ['A1'], step: effects },
  { source: '004', row: 'Modelo SEI', engines: ['A2'], step: sei },
  { source: '004', row: 'Condiciones de continuidad', engines: ['A2'], step: continuity },
]

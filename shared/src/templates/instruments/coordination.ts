/** Who takes part in each function of regional productive policy today, and who should lead it. */
import type { Instrument } from './instrument.ts'
import { labels, option, row, step, type Words } from './write.ts'

const WHERE = { source: '002', row: 'Multilevel coordination map' } as const

const REGIONAL: Words = ['Función regional.', 'A regional function.', 'Função regional.']
const SUPPORT: Words = [
  'Función nacional de apoyo.',
  'A national function of support.',
  'Função nacional de apoio.',
]

export const REGIONAL_FUNCTIONS = [
  row(
    'priorities',
    [
      'Fijar las prioridades estratégicas de la región',
      'Set the strategic priorities of the region',
      'Definir as prioridades estratégicas da região',
    ],
    REGIONAL,
  ),
  row(
    'policies',
    [
      'Formular las políticas productivas regionales',
      'Write the productive policies of the region',
      'Formular as políticas produtivas regionais',
    ],
    REGIONAL,
  ),
  row(
    'programmes',
    [
      'Crear programas y proyectos regionales',
      'Create regional programmes and projects',
      'Criar programas e projetos regionais',
    ],
    REGIONAL,
  ),
  row(
    'communal-offices',
    [
      'Fortalecer las oficinas comunales',
      'Strengthen the communal offices',
      'Fortalecer os escritórios municipais',
    ],
    REGIONAL,
  ),
]

const SUPPORT_FUNCTIONS = [
  row(
    'regions-in-need',
    [
      'Apoyar a las regiones que más lo necesitan',
      'Support the regions most in need',
      'Apoiar as regiões que mais precisam',
    ],
    SUPPORT,
  ),
  row(
    'good-experiences',
    ['Seguir las buenas experiencias', 'Keep track of good experiences', 'Acompanhar as boas experiências'],
    SUPPORT,
  ),
  row(
    'dissemination',
    ['Difundir las buenas prácticas', 'Spread good practices', 'Difundir as boas práticas'],
    SUPPORT,
  ),
  row(
    'training',
    [
      'Formar nuevas competencias profesionales',
      'Train new professional skills',
      'Formar novas competências profissionais',
    ],
    SUPPORT,
  ),
  row(
    'new-methods',
    [
      'Experimentar con nuevas formas de trabajo',
      'Experiment with new ways of working',
      'Experimentar novas formas de trabalho',
    ],
    SUPPORT,
  ),
]

export const FUNCTIONS = [...REGIONAL_FUNCTIONS, ...SUPPORT_FUNCTIONS]

export const ACTORS = [
  option('national', 'Gobierno nacional', 'National government', 'Governo nacional'),
  option('regional', 'Gobierno regional', 'Regional government', 'Governo regional'),
  option('communal', 'Municipalidades', 'Municipalities', 'Municípios'),
  option('private', 'Sector privado', 'Private sector', 'Setor privado'),
  option('academia', 'Academia', 'Academia', 'Academia'),
  option('civil-society', 'Sociedad civil', 'Civil society', 'Sociedade civil'),
]

export const coordination: readonly Instrument[] = [
  {
    ...WHERE,
    engines: ['A4', 'A5'],
    step: step({
      id: 'coordination-map',
      kind: 'matrix',
      title: [
        'Quién lidera y quién apoya hoy',
        'Who leads and who supports today',
        'Quem lidera e quem apoia hoje',
      ],
      prompt: [
        'Para cada función diga qué hace hoy cada actor. Donde lideran varios hay cruces; donde nadie, un vacío.',
        'For each function say what each actor does today. Several leaders are an overlap; none is a gap.',
        'Para cada função, diga o que cada ator faz hoje. Onde vários lideram há sobreposição; onde ninguém, um vazio.',
      ],
      config: {
        mode: 'rate',
        columns: ACTORS,
        levels: labels(
          ['No participa', 'No part', 'Não participa'],
          ['Apoya', 'Supports', 'Apoia'],
          ['Lidera', 'Leads', 'Lidera'],
        ),
        supportFrom: 2,
        dontKnow: true,
      },
      items: FUNCTIONS,
    }),
  },
  {
    ...WHERE,
    engines: ['A5'],
    step: step({
      id: 'coordination-should-lead',
      kind: 'matrix',
      title: ['Quién debería liderar', 'Who should lead', 'Quem deveria liderar'],
      prompt: [
        '¿Quién debería liderar cada función? Marque varios solo si de verdad deben hacerlo juntos.',
        'Who should lead each function? Mark several only if they really have to do it together.',
        'Quem deveria liderar cada função? Marque vários só se realmente devem fazê-lo juntos.',
      ],
      config: { mode: 'allocate', columns: ACTORS, several: true },
      items: FUNCTIONS,
    }),
  },
]

/** Who does what, who works with whom and who is missing: regions that complement one another, and actors of regional policy. */
import type { MapConfig } from '../../kinds/map/schema.ts'
import { ACTORS, FUNCTIONS, REGIONAL_FUNCTIONS } from './coordination.ts'
import { HORIZONTAL_AREAS } from './industries.ts'
import type { Instrument } from './instrument.ts'
import { row, step } from './write.ts'

const MAPPING: MapConfig = {
  functions: [],
  links: true,
  seats: false,
  sharing: 'shared',
  moderated: false,
  maxPerPerson: 5,
}

const tasksOf = (functions: typeof FUNCTIONS) => functions.map(({ id, text }) => ({ id, text }))

const actors = ACTORS.map((actor) => ({ ...actor, from: [] }))

export const actorMaps: readonly Instrument[] = [
  {
    source: '001',
    row: 'Cross-region synergies',
    engines: ['A11'],
    step: step({
      id: 'region-synergies',
      kind: 'map',
      title: ['Sinergias entre regiones', 'Cross-region synergies', 'Sinergias entre regiões'],
      prompt: [
        '¿En qué es fuerte cada región y cuáles ya trabajan juntas? Las que comparten un área y no se vinculan son una oportunidad.',
        'What is each region strong in, and which already work together? Those that share an area and no link are an opportunity.',
        'Em que cada região é forte e quais já trabalham juntas? As que compartilham uma área e não se ligam são uma oportunidade.',
      ],
      secrecy: 'open',
      config: { ...MAPPING, functions: HORIZONTAL_AREAS },
      items: [
        row('own-region', ['Nuestra región', 'Our region', 'Nossa região']),
        row('north-neighbour', [
          'Región vecina al norte',
          'Neighbouring region, north',
          'Região vizinha ao norte',
        ]),
        row('south-neighbour', [
          'Región vecina al sur',
          'Neighbouring region, south',
          'Região vizinha ao sul',
        ]),
        row('capital-region', ['Región de la capital', 'Region of the capital', 'Região da capital']),
      ],
    }),
  },
  {
    source: '002',
    row: 'Multilevel coordination map',
    engines: ['A11'],
    step: step({
      id: 'coordination-actors',
      kind: 'map',
      title: ['Mapa de coordinación', 'Coordination map', 'Mapa de coordenação'],
      prompt: [
        'Agregue instituciones por su nombre y diga cuáles lideran, apoyan o deberían liderar cada función.',
        'Add institutions by name and say which of them lead, support or should lead each function.',
        'Acrescente instituições pelo nome e diga quais lideram, apoiam ou deveriam liderar cada função.',
      ],
      secrecy: 'open',
      config: { ...MAPPING, functions: tasksOf(FUNCTIONS), links: false },
      items: actors,
    }),
  },
  {
    source: '002',
    row: 'Actor recognition',
    engines: ['A11'],
    step: step({
      id: 'actor-recognition',
      kind: 'map',
      title: ['Actores y sus vínculos', 'Actors and their links', 'Atores e seus vínculos'],
      prompt: [
        '¿Quién está, qué hace y con quién trabaja? Los vínculos que faltan importan tanto como los que hay.',
        'Who is there, what do they do, and with whom do they work? Missing links matter as much as those there are.',
        'Quem está, o que faz e com quem trabalha? Os vínculos que faltam importam tanto quanto os que existem.',
      ],
      secrecy: 'open',
      config: { ...MAPPING, functions: tasksOf(REGIONAL_FUNCTIONS), seats: true },
      items: actors,
    }),
  },
]

/** Worked examples of a matrix, of every way there is. */
import type { KindSamples, RoundContext } from '../kind.ts'
import { SAMPLE_ITEMS } from '../sample-items.ts'
import { headingsOf, levelCount, lowestLevel } from './headings.ts'
import type { AllocateConfig, MatrixAnswer, MatrixConfig, PlaneConfig, RateConfig } from './schema.ts'

/** How large a gap is: an order of words that any region can use. */
const GAPS = [
  { es: 'Sin brecha', en: 'No gap', pt: 'Sem lacuna' },
  { es: 'Pequeña', en: 'Small', pt: 'Pequena' },
  { es: 'Grande', en: 'Large', pt: 'Grande' },
  { es: 'Urgente', en: 'Urgent', pt: 'Urgente' },
]

const LEVELS_OF_STATE = [
  { id: 'national', text: { es: 'Nivel nacional', en: 'National level', pt: 'Nível nacional' } },
  { id: 'regional', text: { es: 'Nivel regional', en: 'Regional level', pt: 'Nível regional' } },
  { id: 'local', text: { es: 'Nivel local', en: 'Local level', pt: 'Nível local' } },
]

const AREAS = [
  {
    id: 'infrastructure',
    text: {
      es: 'Infraestructura física y tecnológica',
      en: 'Physical and technological infrastructure',
      pt: 'Infraestrutura física e tecnológica',
    },
  },
  { id: 'innovation', text: { es: 'I+D e innovación', en: 'R&D and innovation', pt: 'P&D e inovação' } },
  { id: 'people', text: { es: 'Capital humano', en: 'Human capital', pt: 'Capital humano' } },
  { id: 'norms', text: { es: 'Estándares y normas', en: 'Standards and norms', pt: 'Padrões e normas' } },
  { id: 'sustainability', text: { es: 'Sostenibilidad', en: 'Sustainability', pt: 'Sustentabilidade' } },
  {
    id: 'suppliers',
    text: {
      es: 'Desarrollo de proveedores',
      en: 'Development of suppliers',
      pt: 'Desenvolvimento de fornecedores',
    },
  },
]

export const starter: MatrixConfig = {
  mode: 'rate',
  columns: LEVELS_OF_STATE,
  levels: GAPS,
  supportFrom: 2,
  dontKnow: true,
}

const rate: RateConfig = { mode: 'rate', columns: AREAS, levels: GAPS, supportFrom: 2, dontKnow: true }
const yesNo: RateConfig = {
  mode: 'rate',
  columns: AREAS.slice(0, 2),
  levels: [
    { es: 'No', en: 'No' },
    { es: 'Sí', en: 'Yes' },
  ],
  supportFrom: 1,
  dontKnow: false,
}
const single: AllocateConfig = { mode: 'allocate', columns: LEVELS_OF_STATE, several: false }
const several: AllocateConfig = {
  mode: 'allocate',
  columns: LEVELS_OF_STATE,
  several: true,
  overlay: { water: ['national'], permits: ['national', 'local'], heritage: ['local'] },
}
const plane: PlaneConfig = {
  mode: 'plane',
  x: {
    name: { es: 'Factibilidad', en: 'Feasibility' },
    low: { es: 'Difícil', en: 'Hard' },
    high: { es: 'Al alcance', en: 'Within reach' },
  },
  y: {
    name: { es: 'Impacto', en: 'Impact' },
    low: { es: 'Poco', en: 'Little' },
    high: { es: 'Mucho', en: 'Great' },
  },
  quadrants: [
    { es: 'Preparar', en: 'Prepare' },
    { es: 'Hacer ya', en: 'Do now' },
    { es: 'Dejar', en: 'Leave' },
    { es: 'De paso', en: 'On the side' },
  ],
}

export const matrixSamples: KindSamples<MatrixConfig, never, MatrixAnswer> = {
  configs: [rate, yesNo, single, several, plane],
  items: SAMPLE_ITEMS,
  answer: answerFromOpinions,
  keptBack: [{ config: several, field: 'overlay', until: 'revealed' }],
  badAnswers: [
    { config: rate, answer: { cells: { nowhere: { people: 1 } } }, refused: 'unknown-item' },
    { config: rate, answer: { cells: { water: { nowhere: 1 } } }, refused: 'bad-answer' },
    { config: rate, answer: { cells: { water: { people: 4 } } }, refused: 'bad-answer' },
    { config: rate, answer: { cells: { water: { people: 1.5 } } }, refused: 'bad-answer' },
    { config: rate, answer: { cells: { water: { people: -1 } } }, refused: 'bad-answer' },
    { config: rate, answer: { places: { water: ['people'] } }, refused: 'bad-answer' },
    { config: yesNo, answer: { cells: { water: { innovation: null } } }, refused: 'bad-answer' },
    { config: plane, answer: { cells: { water: { x: 5, y: 0 } } }, refused: 'bad-answer' },
    { config: plane, answer: { cells: { water: { x: 3 } } }, refused: 'bad-answer' },
    { config: plane, answer: { cells: { water: { x: 3, y: null } } }, refused: 'bad-answer' },
    { config: single, answer: { places: { water: ['national', 'local'] } }, refused: 'bad-answer' },
    { config: single, answer: { cells: { water: { national: 1 } } }, refused: 'bad-answer' },
    { config: several, answer: { places: { water: ['nowhere'] } }, refused: 'bad-answer' },
    { config: several, answer: { places: { water: ['local', 'local'] } }, refused: 'bad-answer' },
    { config: several, answer: { places: { nowhere: ['local'] } }, refused: 'unknown-item' },
    { config: several, answer: { places: 'water' }, refused: 'bad-answer' },
    { config: rate, answer: {}, refused: 'bad-answer' },
    { config: rate, answer: null, refused: 'bad-answer' },
  ],
}

/** What is better liked is rated higher and put into more columns; one row in ten is left out, and one cell in eight. */
function answerFromOpinions(
  { config, items }: RoundContext<MatrixConfig>,
  opinions: readonly number[],
  random: () => number,
): MatrixAnswer {
  const headings = headingsOf(config).map(({ id }) => id)
  const rows = items.flatMap(({ id }, row) =>
    random() < 1 / 10 ? [] : [{ id, opinion: opinions[row] ?? 0 }],
  )
  if (config.mode === 'allocate') {
    const places = rows.map(({ id, opinion }): [string, string[]] => {
      const first = headings[Math.min(headings.length - 1, Math.floor(opinion * headings.length))] ?? ''
      const more = config.several ? headings.filter((one) => one !== first && random() < 1 / 4) : []
      return [id, headings.filter((one) => one === first || more.includes(one))]
    })
    return { places: Object.fromEntries(places) }
  }
  const cells = rows.map(({ id, opinion }): [string, Record<string, number | null>] => [
    id,
    Object.fromEntries(headings.flatMap((heading) => cellFor(config, heading, opinion, random))),
  ])
  return { cells: Object.fromEntries(cells.filter(([, given]) => Object.keys(given).length > 0)) }
}

function cellFor(
  config: MatrixConfig,
  heading: string,
  opinion: number,
  random: () => number,
): [string, number | null][] {
  const draw = random()
  const leaves = config.mode === 'rate' && draw < 1 / 8
  if (leaves) return config.mode === 'rate' && config.dontKnow && draw < 1 / 16 ? [[heading, null]] : []
  const steps = levelCount(config)
  const felt = opinion + (draw - 0.5) / 2
  return [[heading, lowestLevel(config) + Math.min(steps - 1, Math.max(0, Math.floor(felt * steps)))]]
}

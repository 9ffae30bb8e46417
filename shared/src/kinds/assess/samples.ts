/** Worked examples of an assessment: a battery, criteria with weights, units side by side, ticks, signs, a dilemma, numbers. */
import type { KindSamples } from '../kind.ts'
import { SAMPLE_ITEMS } from '../sample-items.ts'
import { type Context, headingIds } from './rows.ts'
import { COORDINATION, FIVE_STEPS, MONTHS, WHO_LEGITIMATES, YES_NO } from './sample-scales.ts'
import { placesOf, scaleOf } from './scale.ts'
import type { AssessAnswer, AssessConfig, Mark, Scale } from './schema.ts'
import { THREE_STEPS } from './starter.ts'

const battery: AssessConfig = {
  scale: THREE_STEPS,
  scales: { permits: COORDINATION, suppliers: WHO_LEGITIMATES },
  confirm: ['permits'],
  headings: [],
  headingsAre: 'criteria',
  dontKnow: true,
  reasons: 'optional',
}

const criteria: AssessConfig = {
  scale: FIVE_STEPS,
  headings: [
    { id: 'impact', text: { es: 'Impacto', en: 'Impact', pt: 'Impacto' }, weight: 3 },
    { id: 'feasible', text: { es: 'Factibilidad', en: 'Feasibility', pt: 'Viabilidade' }, weight: 2 },
    { id: 'soon', text: { es: 'Se ve pronto', en: 'Seen soon', pt: 'Vê-se logo' }, weight: 1 },
  ],
  headingsAre: 'criteria',
  dontKnow: true,
  reasons: 'none',
}

const units: AssessConfig = {
  scale: COORDINATION,
  headings: [
    { id: 'coast', text: { es: 'La costa', en: 'The coast', pt: 'O litoral' }, weight: 1 },
    { id: 'interior', text: { es: 'El interior', en: 'The interior', pt: 'O interior' }, weight: 1 },
  ],
  headingsAre: 'units',
  dontKnow: true,
  reasons: 'optional',
}

const plain = { headings: [], headingsAre: 'criteria', dontKnow: false, reasons: 'optional' } as const

const ticks: AssessConfig = { ...plain, headings: [], scale: { type: 'tick' } }
const signs: AssessConfig = { ...plain, headings: [], scale: { type: 'signed' }, dontKnow: true }
const numbers: AssessConfig = { ...plain, headings: [], scale: MONTHS, reasons: 'none' }
const inFavour: AssessConfig = { ...plain, headings: [], scale: { ...YES_NO, supportLabel: 0 } }
const dilemma: AssessConfig = {
  ...plain,
  headings: [],
  scale: YES_NO,
  evidence: {
    es: 'En veinte años el ingreso del diez por ciento más rico creció el doble que el del resto.',
    en: 'In twenty years the income of the richest tenth grew twice as fast as that of the rest.',
    pt: 'Em vinte anos a renda dos dez por cento mais ricos cresceu o dobro da dos demais.',
  },
  rounds: 2,
}

const REASONS = [
  'Solo con presupuesto propio',
  'No hay quien responda si no se cumple',
  'It exists on paper, nobody has seen it work',
  'The interior was never asked',
]

const tooLong = 'a'.repeat(501)
const mark = (item: string, value: unknown, heading = '') => ({ [item]: { [heading]: value } })

export const assessSamples: KindSamples<AssessConfig, never, AssessAnswer> = {
  configs: [battery, criteria, units, ticks, signs, dilemma, inFavour, numbers],
  items: SAMPLE_ITEMS,
  answer: answerFromOpinions,
  keptBack: [{ config: dilemma, field: 'evidence', until: 'again' }],
  badAnswers: [
    { config: battery, answer: { marks: mark('nowhere', 1), reasons: {} }, refused: 'unknown-item' },
    { config: battery, answer: { marks: mark('water', 1, 'impact'), reasons: {} }, refused: 'unknown-item' },
    { config: criteria, answer: { marks: mark('water', 1), reasons: {} }, refused: 'unknown-item' },
    { config: battery, answer: { marks: mark('water', 3), reasons: {} }, refused: 'bad-answer' },
    { config: battery, answer: { marks: mark('water', -1), reasons: {} }, refused: 'bad-answer' },
    { config: battery, answer: { marks: mark('water', 1.5), reasons: {} }, refused: 'bad-answer' },
    { config: numbers, answer: { marks: mark('water', 61), reasons: {} }, refused: 'bad-answer' },
    { config: ticks, answer: { marks: mark('water', 'unknown'), reasons: {} }, refused: 'bad-answer' },
    { config: battery, answer: { marks: {}, reasons: { nowhere: 'No' } }, refused: 'unknown-item' },
    { config: battery, answer: { marks: {}, reasons: { water: 'Sin marca' } }, refused: 'bad-answer' },
    {
      config: criteria,
      answer: { marks: mark('water', 1, 'soon'), reasons: { water: 'Porque sí' } },
      refused: 'bad-answer',
    },
    {
      config: battery,
      answer: { marks: mark('water', 1), reasons: { water: tooLong } },
      refused: 'text-too-long',
    },
    {
      config: battery,
      answer: { marks: mark('water', 1), reasons: { water: 'al \u202e revés' } },
      refused: 'text-control',
    },
    { config: battery, answer: { marks: mark('water', 1) }, refused: 'bad-answer' },
    { config: battery, answer: 'yes', refused: 'bad-answer' },
  ],
}

/** A mark by opinion, under each heading a little apart; rows are skipped and not known now and then, and reasons written. */
function answerFromOpinions(
  { config, items }: Context,
  opinions: readonly number[],
  random: () => number,
): AssessAnswer {
  const answer: AssessAnswer = { marks: {}, reasons: {} }
  const was: AssessAnswer['marks'] = {}
  for (const [position, { id }] of items.entries()) {
    if (random() < 1 / 20) continue
    const scale = scaleOf(config, id)
    const given = () =>
      Object.fromEntries(
        headingIds(config).map((heading): [string, Mark] => [
          heading,
          config.dontKnow && random() < 1 / 12
            ? 'unknown'
            : markFor(scale, (opinions[position] ?? 0) + (random() - 0.5) / 3),
        ]),
      )
    if (config.rounds !== undefined && random() < 2 / 3) was[id] = given()
    answer.marks[id] = given()
    const text = REASONS[Math.floor(random() * REASONS.length)]
    if (config.reasons === 'optional' && random() < 1 / 8 && text !== undefined) answer.reasons[id] = text
  }
  return Object.keys(was).length === 0 ? answer : { ...answer, was }
}

function markFor(scale: Scale, opinion: number): number {
  const share = Math.min(0.999, Math.max(0, opinion))
  if (scale.type === 'numeric') return scale.min + Math.floor(share * (scale.max - scale.min + 1))
  return Math.floor(share * placesOf(scale))
}

/** Worked examples of a consent round. */
import type { KindSamples, RoundContext } from '../kind.ts'
import { SAMPLE_ITEMS } from '../sample-items.ts'
import type { Level } from './scale.ts'
import type { ConsentAnswer, ConsentConfig } from './schema.ts'

const threeQuarters: ConsentConfig = { scale: 'kaner8', adoptAt: 0.75 }

const RESERVATIONS = [
  'Sí, pero con presupuesto propio desde el primer año',
  'Falta decir quién responde si no se cumple',
  'Only if the communities of the interior decide with us',
  'The deadline is too tight for the small municipalities',
  'Antes hay que revisar lo que ya se prometió y no se hizo',
  'I would start with a pilot in one commune',
]

/** From which opinion on each level is chosen, best first; what is left is a veto, or serious disagreement. */
const FROM_OPINION: readonly (readonly [number, Level])[] = [
  [0.8, 1],
  [0.62, 2],
  [0.42, 3],
  [0.37, 4],
  [0.32, 5],
  [0.18, 6],
  [0.06, 7],
]

export const consentSamples: KindSamples<ConsentConfig, never, ConsentAnswer> = {
  configs: [threeQuarters, { scale: 'kaner8', adoptAt: 0.6 }, { ...threeQuarters, rounds: 3 }],
  items: SAMPLE_ITEMS,
  answer: answerFromOpinions,
  badAnswers: [
    { config: threeQuarters, answer: { levels: { nowhere: 1 }, reservations: {} }, refused: 'unknown-item' },
    {
      config: threeQuarters,
      answer: { levels: { water: 1 }, reservations: { nowhere: 'No' } },
      refused: 'unknown-item',
    },
    {
      config: threeQuarters,
      answer: { levels: { water: 1 }, reservations: { solar: 'Sin nivel' } },
      refused: 'bad-answer',
    },
    {
      config: threeQuarters,
      answer: { levels: { water: 3 }, reservations: { water: 'a'.repeat(501) } },
      refused: 'text-too-long',
    },
    {
      config: threeQuarters,
      answer: { levels: { water: 3 }, reservations: { water: 'al \u202e revés' } },
      refused: 'text-control',
    },
    { config: threeQuarters, answer: { levels: { water: 9 }, reservations: {} }, refused: 'bad-answer' },
    { config: threeQuarters, answer: { levels: { water: 1 } }, refused: 'bad-answer' },
    { config: threeQuarters, answer: 'yes', refused: 'bad-answer' },
  ],
}

/** A level by opinion; one item in twenty is left out, and doubts are put into words now and then. */
function answerFromOpinions(
  { config, items }: RoundContext<ConsentConfig>,
  opinions: readonly number[],
  random: () => number,
): ConsentAnswer {
  const answer: ConsentAnswer = { levels: {}, reservations: {} }
  const was: ConsentAnswer['levels'] = {}
  for (const [position, { id }] of items.entries()) {
    if (random() < 1 / 20) continue
    const level = levelFor(opinions[position] ?? 0, random)
    if (config.rounds !== undefined && random() < 2 / 3) was[id] = levelFor(opinions[position] ?? 0, random)
    answer.levels[id] = level
    const text = RESERVATIONS[Math.floor(random() * RESERVATIONS.length)]
    const doubts = level === 3 || level >= 5
    if (doubts && random() < 1 / 8 && text !== undefined) answer.reservations[id] = text
  }
  return Object.keys(was).length === 0 ? answer : { ...answer, was }
}

function levelFor(opinion: number, random: () => number): Level {
  const level = FROM_OPINION.find(([from]) => opinion >= from)?.[1]
  return level ?? (random() < 1 / 3 ? 8 : 7)
}

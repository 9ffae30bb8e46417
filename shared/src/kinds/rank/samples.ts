/** Worked examples of a ranking. */
import type { KindSamples, RoundContext } from '../kind.ts'
import { SAMPLE_ITEMS } from '../sample-items.ts'
import type { RankAnswer, RankConfig } from './schema.ts'

const bestFive: RankConfig = { top: 5, ties: false, supportTop: 3 }
const withTies: RankConfig = { top: null, ties: true, supportTop: 3 }

/** Opinions closer than this are a tie where ties are allowed. */
const HARDLY_DIFFERENT = 0.03

export const rankSamples: KindSamples<RankConfig, never, RankAnswer> = {
  configs: [
    bestFive,
    withTies,
    { top: null, ties: false, supportTop: 2, pickOne: true },
    { ...withTies, rounds: 2 },
  ],
  items: SAMPLE_ITEMS,
  answer: answerFromOpinions,
  badAnswers: [
    { config: bestFive, answer: { tiers: [['water'], ['nowhere']] }, refused: 'unknown-item' },
    { config: bestFive, answer: { tiers: [['water'], ['solar'], ['water']] }, refused: 'item-twice' },
    { config: withTies, answer: { tiers: [['water', 'water']] }, refused: 'item-twice' },
    { config: bestFive, answer: { tiers: [['water', 'solar'], ['permits']] }, refused: 'bad-answer' },
    {
      config: bestFive,
      answer: { tiers: [['water'], ['solar'], ['permits'], ['research'], ['heritage'], ['suppliers']] },
      refused: 'over-top',
    },
    { config: bestFive, answer: { tiers: ['water', 'solar'] }, refused: 'bad-answer' },
    { config: withTies, answer: {}, refused: 'bad-answer' },
  ],
}

/** The best-liked items in order; of those free to rank all, one in five stops half-way. */
function answerFromOpinions(
  { config, items }: RoundContext<RankConfig>,
  opinions: readonly number[],
  random: () => number,
): RankAnswer {
  const bestFirst = items
    .map(({ id }, position) => ({ id, opinion: opinions[position] ?? 0 }))
    .sort((one, other) => other.opinion - one.opinion)
  const stopsEarly = random() < 1 / 5
  const placed = config.top ?? (stopsEarly ? Math.ceil(items.length / 2) : items.length)
  const tiers: string[][] = []
  let previous = Number.POSITIVE_INFINITY
  for (const { id, opinion } of bestFirst.slice(0, placed)) {
    const last = tiers.at(-1)
    if (config.ties && last && previous - opinion < HARDLY_DIFFERENT) last.push(id)
    else tiers.push([id])
    previous = opinion
  }
  return config.rounds !== undefined && random() < 0.8 ? { tiers, again: true } : { tiers }
}

/** Worked examples of a vote. */
import type { KindSamples, RoundContext } from '../kind.ts'
import { SAMPLE_ITEMS } from '../sample-items.ts'
import type { VoteAnswer, VoteConfig } from './schema.ts'

const fiveDots: VoteConfig = { method: 'dots', budget: 5, cap: 3 }
const approval: VoteConfig = { method: 'approval', budget: 100, cap: 1 }
const approveThree: VoteConfig = { method: 'approval', budget: 3, cap: 1 }

export const voteSamples: KindSamples<VoteConfig, never, VoteAnswer> = {
  configs: [fiveDots, { method: 'dots', budget: 3, cap: 1 }, approval, approveThree],
  items: SAMPLE_ITEMS,
  answer: answerFromOpinions,
  badAnswers: [
    { config: fiveDots, answer: { dots: { water: 3, nowhere: 1 } }, refused: 'unknown-item' },
    { config: fiveDots, answer: { dots: { water: 4 } }, refused: 'over-cap' },
    { config: fiveDots, answer: { dots: { water: 3, solar: 3 } }, refused: 'over-budget' },
    { config: approval, answer: { dots: { water: 2 } }, refused: 'over-cap' },
    {
      config: approveThree,
      answer: { dots: { water: 1, solar: 1, permits: 1, research: 1 } },
      refused: 'over-budget',
    },
    { config: fiveDots, answer: { dots: { water: -1 } }, refused: 'bad-answer' },
    { config: fiveDots, answer: { dots: { water: 1.5 } }, refused: 'bad-answer' },
    { config: fiveDots, answer: { dots: [1, 2] }, refused: 'bad-answer' },
    { config: fiveDots, answer: null, refused: 'bad-answer' },
  ],
}

/** The best-liked items get most of the dots, disliked ones none; one person in thirty hands in an empty ballot. */
function answerFromOpinions(
  { config, items }: RoundContext<VoteConfig>,
  opinions: readonly number[],
  random: () => number,
): VoteAnswer {
  const dots: Record<string, number> = {}
  if (random() < 1 / 30) return { dots }
  const liked = items
    .map(({ id }, position) => ({ id, opinion: opinions[position] ?? 0 }))
    .filter(({ opinion }) => opinion >= (config.method === 'approval' ? 0.5 : 0.2))
    .sort((one, other) => other.opinion - one.opinion)
  let left = config.budget
  for (const { id, opinion } of liked) {
    const given = Math.min(left, Math.max(1, Math.round(config.cap * opinion)))
    if (given > 0) dots[id] = given
    left -= given
  }
  return { dots }
}

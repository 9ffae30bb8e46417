/** Worked examples of a vote, of every way there is. */
import type { KindSamples, RoundContext } from '../kind.ts'
import { SAMPLE_ITEMS } from '../sample-items.ts'
import type { VoteAnswer, VoteConfig } from './schema.ts'

const fiveDots: VoteConfig = { method: 'dots', budget: 5, cap: 3 }
const approval: VoteConfig = { method: 'approval', budget: 100, cap: 1 }
const approveThree: VoteConfig = { method: 'approval', budget: 3, cap: 1 }
const points: VoteConfig = { method: 'points', budget: 100, cap: 60 }
const quadratic: VoteConfig = { method: 'quadratic', budget: 25, cap: 5 }
const score: VoteConfig = { method: 'score', budget: 100, cap: 10, supportFrom: 7 }
const yesNo: VoteConfig = { method: 'yes-no', budget: 100, cap: 1 }

export const voteSamples: KindSamples<VoteConfig, never, VoteAnswer> = {
  configs: [
    fiveDots,
    { method: 'dots', budget: 3, cap: 1 },
    approval,
    approveThree,
    points,
    quadratic,
    score,
    yesNo,
  ],
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
    { config: points, answer: { dots: { water: 61 } }, refused: 'over-cap' },
    { config: points, answer: { dots: { water: 60, solar: 41 } }, refused: 'over-budget' },
    { config: quadratic, answer: { dots: { water: 6 } }, refused: 'over-cap' },
    { config: quadratic, answer: { dots: { water: 4, solar: 3, permits: 1 } }, refused: 'over-budget' },
    { config: score, answer: { dots: { water: 11 } }, refused: 'over-cap' },
    { config: score, answer: { dots: { nowhere: 0 } }, refused: 'unknown-item' },
    { config: yesNo, answer: { dots: { water: 2 } }, refused: 'over-cap' },
    { config: fiveDots, answer: { dots: { water: -1 } }, refused: 'bad-answer' },
    { config: fiveDots, answer: { dots: { water: 1.5 } }, refused: 'bad-answer' },
    { config: fiveDots, answer: { dots: [1, 2] }, refused: 'bad-answer' },
    { config: fiveDots, answer: null, refused: 'bad-answer' },
  ],
}

/** One person in thirty hands in an empty ballot. */
function answerFromOpinions(
  { config, items }: RoundContext<VoteConfig>,
  opinions: readonly number[],
  random: () => number,
): VoteAnswer {
  if (random() < 1 / 30) return { dots: {} }
  const liked = items
    .map(({ id }, position) => ({ id, opinion: opinions[position] ?? 0 }))
    .sort((one, other) => other.opinion - one.opinion)
  const said = config.method === 'score' || config.method === 'yes-no'
  return { dots: said ? spokenOf(config, liked, random) : spread(config, liked) }
}

type Liked = readonly { id: string; opinion: number }[]

/** The best-liked items get most of the budget, disliked ones nothing. */
function spread({ method, budget, cap }: VoteConfig, liked: Liked): Record<string, number> {
  const dots: Record<string, number> = {}
  let left = budget
  for (const { id, opinion } of liked) {
    if (opinion < (method === 'approval' ? 0.5 : 0.2)) break
    const room = method === 'quadratic' ? Math.floor(Math.sqrt(left)) : left
    const given = Math.min(room, cap, Math.max(1, Math.round(cap * opinion)))
    if (given > 0) dots[id] = given
    left -= method === 'quadratic' ? given * given : given
  }
  return dots
}

/** A score as high as the opinion, or a yes or no; of one item in ten nothing is said. */
function spokenOf({ method, cap }: VoteConfig, liked: Liked, random: () => number): Record<string, number> {
  const dots: Record<string, number> = {}
  for (const { id, opinion } of liked) {
    if (random() < 0.1) continue
    dots[id] = method === 'score' ? Math.round(cap * opinion) : Number(opinion >= 0.5)
  }
  return dots
}

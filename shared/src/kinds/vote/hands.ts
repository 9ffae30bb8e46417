/** Votes by raised hands: one hand is one dot, one approval, a yes or a no. */
import type { Raised } from '../hands.ts'
import type { VoteAnswer, VoteConfig } from './schema.ts'

const FOR = ['for'] as const
const YES_NO = ['yes', 'no'] as const

export const voteByHand = {
  options({ method }: VoteConfig): readonly string[] | null {
    if (method === 'yes-no') return YES_NO
    return method === 'dots' || method === 'approval' ? FOR : null
  },
  most: ({ budget }: VoteConfig): number => budget,
  answer: (_config: VoteConfig, raised: Raised): VoteAnswer => ({
    dots: Object.fromEntries([...raised].map(([item, option]) => [item, option === 'no' ? 0 : 1])),
  }),
}

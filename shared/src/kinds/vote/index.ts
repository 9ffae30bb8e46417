/** Vote: dots, approvals, points, quadratic votes, scores or yes and no, counted per item; totals stay hidden until the reveal. */
import { defineKind } from '../kind.ts'
import { acceptVote, checkVote } from './decide.ts'
import { voteByHand } from './hands.ts'
import { voteSamples } from './samples.ts'
import { VoteAnswer, VoteConfig, type VoteMethod } from './schema.ts'
import {
  addVote,
  emptyVoteTally,
  levelsOf,
  measureVotes,
  mergeVotes,
  removeVote,
  supportedBy,
  voteUnit,
} from './tally.ts'
import { voteDetail, voteMethods } from './view.ts'

const RULES: Record<VoteMethod, string> = {
  dots: 'dots',
  approval: 'approvals',
  points: 'points',
  quadratic: 'quadratic',
  score: 'score-mean',
  'yes-no': 'yes-no',
}

/** Ballots that say whom an item supports and no more: of use for a fair-share set. */
const SHARED_OUT: readonly VoteMethod[] = ['dots', 'approval', 'points']

export const vote = defineKind({
  id: 'vote',
  config: VoteConfig,
  starter: { method: 'dots', budget: 5, cap: 2 },
  check: checkVote,
  needs: { fewest: 2, most: 100 },
  ballots: {
    rule: ({ method }) => ({ id: RULES[method], version: 1 }),
    chooses: true,
    answer: VoteAnswer,
    counted: ['dots'],
    accept: acceptVote,
    empty: emptyVoteTally,
    add: addVote,
    remove: removeVote,
    merge: mergeVotes,
    measure: measureVotes,
    unit: voteUnit,
    cells: null,
    adoptAt: () => null,
    ordinal: ({ config }, tally) => (config.method === 'score' ? levelsOf(tally) : null),
    detail: voteDetail,
    verdict: () => null,
    report: {
      orders: false,
      reads: ({ method }) => (SHARED_OUT.includes(method) ? 'support' : null),
      supported: supportedBy,
      ranks: () => [],
    },
    again: null,
    hands: voteByHand,
    thresholds: { support: 0.5, gap: 0.3 },
  },
  contributions: null,
  methods: voteMethods,
  samples: voteSamples,
})

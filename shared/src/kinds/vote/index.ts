/** Vote: dots or approvals, counted per item; totals stay hidden until the reveal. */
import { defineKind } from '../kind.ts'
import { acceptVote, checkVote } from './decide.ts'
import { voteSamples } from './samples.ts'
import { VoteAnswer, VoteConfig } from './schema.ts'
import { addVote, emptyVoteTally, measureVotes, mergeVotes, removeVote, voteUnit } from './tally.ts'
import { voteDetail, voteMethods } from './view.ts'

export const vote = defineKind({
  id: 'vote',
  config: VoteConfig,
  starter: { method: 'dots', budget: 5, cap: 2 },
  check: checkVote,
  needs: { fewest: 2, most: 100 },
  ballots: {
    answer: VoteAnswer,
    accept: acceptVote,
    empty: emptyVoteTally,
    add: addVote,
    remove: removeVote,
    merge: mergeVotes,
    measure: measureVotes,
    unit: voteUnit,
    detail: voteDetail,
    verdict: () => null,
    thresholds: { support: 0.5, gap: 0.3 },
  },
  contributions: null,
  methods: voteMethods,
  samples: voteSamples,
})

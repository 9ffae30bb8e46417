/** Rank: complete or partial orders, counted by Borda points and shown beside every head-to-head comparison. */
import { defineKind } from '../kind.ts'
import { acceptRanking } from './decide.ts'
import { rankSamples } from './samples.ts'
import { RankAnswer, RankConfig } from './schema.ts'
import {
  addRanking,
  emptyRankTally,
  measureRankings,
  mergeRankings,
  rankUnit,
  removeRanking,
} from './tally.ts'
import { rankDetail, rankMethods } from './view.ts'

export const rank = defineKind({
  id: 'rank',
  config: RankConfig,
  starter: { top: null, ties: false, supportTop: 3 },
  check: () => null,
  needs: { fewest: 2, most: 100 },
  ballots: {
    answer: RankAnswer,
    accept: acceptRanking,
    empty: emptyRankTally,
    add: addRanking,
    remove: removeRanking,
    merge: mergeRankings,
    measure: measureRankings,
    unit: rankUnit,
    detail: rankDetail,
    verdict: () => null,
    thresholds: { support: 0.5, gap: 0.3 },
  },
  contributions: null,
  methods: rankMethods,
  samples: rankSamples,
})

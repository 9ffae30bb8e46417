/** Rank: complete or partial orders, counted by Borda points and shown beside every head-to-head comparison. */
import { kendallW } from '../../methods/kendall-w.ts'
import { defineKind } from '../kind.ts'
import { acceptRanking } from './decide.ts'
import { rankSamples } from './samples.ts'
import { RankAnswer, RankConfig } from './schema.ts'
import {
  addRanking,
  emptyRankTally,
  measureRankings,
  mergeRankings,
  ranksOf,
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
    rule: () => ({ id: 'borda-average', version: 1 }),
    chooses: true,
    answer: RankAnswer,
    counted: ['tiers', 'again'],
    accept: acceptRanking,
    empty: emptyRankTally,
    add: addRanking,
    remove: removeRanking,
    merge: mergeRankings,
    measure: measureRankings,
    unit: rankUnit,
    cells: null,
    adoptAt: () => null,
    ordinal: () => null,
    detail: rankDetail,
    verdict: () => null,
    report: {
      orders: true,
      reads: ({ pickOne }) => (pickOne ? 'orders' : null),
      supported: () => [],
      ranks: ranksOf,
    },
    again: {
      planned: ({ rounds = 1 }) => rounds,
      partial: false,
      levels: (_context, { again }) => again?.places ?? [],
      moves: () => [],
      concordance: ({ concordance }) => kendallW(concordance),
      back: ({ again }) => again?.back ?? 0,
      agreed: () => false,
    },
    thresholds: { support: 0.5, gap: 0.3 },
  },
  contributions: null,
  methods: rankMethods,
  samples: rankSamples,
})

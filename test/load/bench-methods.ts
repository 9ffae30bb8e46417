/**
 * `npm run bench:methods`: what counting costs at 10,000 ballots over 30 items: a full rebuild, one changed ballot, all live
 * views of a change, and each method. Medians of several runs; prints JSON. Reported, never asserted.
 */
import { rank } from '@cabildo/shared/kinds/rank/index'
import type { RankAnswer, RankConfig } from '@cabildo/shared/kinds/rank/schema'
import { approvals } from '@cabildo/shared/methods/approval'
import { bordaDoubled } from '@cabildo/shared/methods/borda'
import { copelandDoubled } from '@cabildo/shared/methods/copeland'
import { equalShares } from '@cabildo/shared/methods/equal-shares'
import { instantRunoff } from '@cabildo/shared/methods/irv'
import { kemeny } from '@cabildo/shared/methods/kemeny'
import {
  addToConcordance,
  emptyConcordance,
  kendallW,
  removeFromConcordance,
} from '@cabildo/shared/methods/kendall-w'
import { addToTauSum, emptyTauSum, meanTauB } from '@cabildo/shared/methods/mean-tau-b'
import { agreementA, consensusCns, iqr } from '@cabildo/shared/methods/ordinal'
import { pairAgreement } from '@cabildo/shared/methods/pair-agreement'
import { addRanks, condorcetWinner, emptyPairwise, removeRanks } from '@cabildo/shared/methods/pairwise'
import { schulzeTiers } from '@cabildo/shared/methods/schulze'
import { seededRandom } from '@cabildo/shared/methods/seeded-random'
import { ranksFromTiers } from '@cabildo/shared/methods/weak-order'
import { thisMachine } from './machine.ts'
import { median } from './statistics.ts'

const BALLOTS = 10_000
const ITEMS = 30
const RUNS = 7
const SEED = 7
/** Changes timed together, for one is shorter than the clock can tell. */
const CHANGES = 500

const items = Array.from({ length: ITEMS }, (_, index) => ({ id: `i${index}`, text: {}, from: [] }))
const config: RankConfig = { top: null, ties: true, supportTop: 5 }
const context = { config, items }
const rules = rank.ballots
if (rules === null) throw new Error('a ranking takes no ballots')

const random = seededRandom(SEED)
const answers = Array.from({ length: BALLOTS }, answerOf)
const tiers = answers.map(({ tiers: own }) => own.map((tier) => tier.map((id) => Number(id.slice(1)))))
const ranks = tiers.map((own) => ranksFromTiers(ITEMS, own))

/** Somebody who leans towards the order of the list, ties now and then, and stops where they no longer care. */
function answerOf(): RankAnswer {
  const order = items
    .map(({ id }, index) => ({ id, at: index / ITEMS + random() * 1.2 }))
    .sort((one, other) => one.at - other.at)
    .slice(0, 3 + Math.floor(random() * (ITEMS - 2)))
  const own: string[][] = []
  for (const { id } of order) {
    const last = own.at(-1)
    if (last && random() < 0.1) last.push(id)
    else own.push([id])
  }
  return { tiers: own }
}

type Row = { figure: string; medianUs: number; minUs: number; maxUs: number }

/** `per`: how many pieces of work one call does. */
function time(figure: string, work: () => unknown, per = 1): Row {
  work()
  const each = Array.from({ length: RUNS }, () => {
    const start = performance.now()
    work()
    return ((performance.now() - start) * 1000) / per
  })
  const round = (value: number) => Math.round(value * 100) / 100
  return {
    figure,
    medianUs: round(median(each) ?? 0),
    minUs: round(Math.min(...each)),
    maxUs: round(Math.max(...each)),
  }
}

const rebuilt = () => {
  const tally = rules.empty(context)
  for (const answer of answers) rules.add(context, tally, answer)
  return tally
}
const tally = rebuilt()
const change = () => {
  for (let at = 0; at < CHANGES; at += 1) {
    rules.remove(context, tally, answers[at] ?? { tiers: [] })
    rules.add(context, tally, answers[at] ?? { tiers: [] })
  }
}
const pairwise = emptyPairwise(ITEMS)
const concordance = emptyConcordance(ITEMS)
const tau = emptyTauSum(ITEMS)
for (const own of ranks) {
  addRanks(pairwise, own)
  addToConcordance(concordance, own)
  addToTauSum(tau, own)
}
const changePairwise = () => {
  for (const own of ranks.slice(0, CHANGES)) {
    removeRanks(pairwise, own)
    addRanks(pairwise, own)
  }
}
const changeConcordance = () => {
  for (const own of ranks.slice(0, CHANGES)) {
    removeFromConcordance(concordance, own)
    addToConcordance(concordance, own)
  }
}
const supports = tiers.map((own) => own.flat().slice(0, 5))
const levels = Array.from({ length: 5 }, (_, level) => (level + 1) * 700)

const rows = [
  time('full rebuild of the tally', rebuilt),
  time('one change of the tally (remove and add)', change, CHANGES),
  time('one change of the pairwise matrix alone', changePairwise, CHANGES),
  time("one change of Kendall's sums alone", changeConcordance, CHANGES),
  time('all live views of a change', () => [
    rules.measure(context, tally),
    rules.detail(context, tally),
    pairAgreement(pairwise),
  ]),
  time('Borda', () => bordaDoubled(pairwise)),
  time('Copeland', () => copelandDoubled(pairwise)),
  time('head-to-head winner', () => condorcetWinner(pairwise)),
  time('pairwise agreement', () => pairAgreement(pairwise)),
  time("Kendall's W", () => kendallW(concordance)),
  time('mean tau-b', () => meanTauB(tau)),
  time('Schulze', () => schulzeTiers(pairwise)),
  time('Kemeny', () => kemeny(pairwise)),
  time('instant run-off', () =>
    instantRunoff(
      ITEMS,
      ranks.map((own) => ({ ranks: own, count: 1 })),
    ),
  ),
  time('approvals', () =>
    approvals(
      ITEMS,
      supports.map((own) => ({ items: own, count: 1 })),
    ),
  ),
  time('equal shares, 10 seats', () =>
    equalShares(
      ITEMS,
      supports.map((own) => ({ items: own, count: 1 })),
      10,
      100,
    ),
  ),
  time('interquartile range, Cns and A of one item', () => [
    iqr(levels),
    consensusCns(levels),
    agreementA(levels),
  ]),
]
const of = (figure: string) => rows.find((row) => row.figure.startsWith(figure))?.medianUs ?? Number.NaN
const verdict = (id: string, goal: string, value: number, most: number) => ({
  id,
  goal,
  value,
  ok: value <= most,
})
console.log(
  JSON.stringify(
    {
      machine: thisMachine(),
      ballots: BALLOTS,
      items: ITEMS,
      runs: RUNS,
      rows,
      verdicts: [
        verdict('one change', 'one change of the tally under 50 µs', of('one change of the tally'), 50),
        verdict('live views', 'all live views of a change under 1 ms', of('all live views'), 1_000),
        verdict('rebuild', 'full rebuild under 1 s', of('full rebuild'), 1_000_000),
      ],
    },
    null,
    1,
  ),
)

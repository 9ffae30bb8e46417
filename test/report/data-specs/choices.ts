/** Votes, grades of agreement and rankings. */
import { ANNEX, AT, DETAIL, INDEX, LIST, type Spec } from './spec.ts'

const OWN = `${DETAIL}.items.*`

export const VOTES: Spec[] = [
  {
    table: 'voted_items',
    kind: 'vote',
    rows: OWN,
    columns: {
      ...AT,
      method: `${DETAIL}.method`,
      item: `${OWN}.id`,
      given: `${OWN}.dots`,
      reached: `${OWN}.reached`,
      credits: `${OWN}.credits`,
      mean: `${OWN}.mean`,
      median_low: `${OWN}.median.0`,
      median_high: `${OWN}.median.1`,
    },
  },
  {
    table: 'vote_spread',
    kind: 'vote',
    rows: `${OWN}.spread.*`,
    columns: { ...AT, item: `${OWN}.id`, level: INDEX(3), people: `${OWN}.spread.*` },
  },
  {
    table: 'vote_spent',
    kind: 'vote',
    rows: `${DETAIL}.spent.*`,
    columns: { ...AT, spent: INDEX(2), people: `${DETAIL}.spent.*` },
  },
  {
    table: 'consent_levels',
    kind: 'consent',
    rows: `${OWN}.counts.*`,
    columns: { ...AT, item: `${OWN}.id`, level: INDEX(3, 1), people: `${OWN}.counts.*` },
  },
  {
    table: 'consent_items',
    kind: 'consent',
    rows: OWN,
    columns: {
      ...AT,
      item: `${OWN}.id`,
      support: `${OWN}.support`,
      counted: `${OWN}.answered`,
      abstained: `${OWN}.abstained`,
      discuss: `${OWN}.discuss`,
      blocks: `${OWN}.blocks`,
      median_low: `${OWN}.median.0`,
      median_high: `${OWN}.median.1`,
      consensus: `${OWN}.cns`,
      agreement_a: `${OWN}.agreementA`,
    },
  },
  {
    table: 'reservations',
    kind: 'consent',
    rows: `${DETAIL}.reservations.*`,
    columns: {
      ...AT,
      item: `${DETAIL}.reservations.*.item`,
      level: `${DETAIL}.reservations.*.level`,
      text: `${DETAIL}.reservations.*.text`,
    },
  },
]

const CLOSEST = `${ANNEX}.order.closest`
const SHARE = `${ANNEX}.fairShare`

export const RANKINGS: Spec[] = [
  {
    table: 'rankings',
    kind: 'rank',
    rows: DETAIL,
    columns: {
      ...AT,
      ballots: `${DETAIL}.ballots`,
      abstained: `${DETAIL}.abstained`,
      kendall_w: `${DETAIL}.kendallW`,
      condorcet_winner: `${DETAIL}.condorcetWinner`,
      flip_leader: `${DETAIL}.flip.leader`,
      flip_people: `${DETAIL}.flip.people`,
    },
  },
  {
    table: 'ranked_items',
    kind: 'rank',
    rows: OWN,
    columns: {
      ...AT,
      item: `${OWN}.id`,
      copeland: ({ get }) => Number(get(`${OWN}.copelandDoubled`)) / 2,
      mean_rank: `${OWN}.meanRank`,
    },
  },
  {
    table: 'comparisons',
    kind: 'rank',
    rows: `${DETAIL}.matrix.*.*`,
    only: (row) => row.key(2) !== row.key(3),
    columns: {
      ...AT,
      item: ({ get, key }) => get(`${DETAIL}.items.${key(2)}.id`),
      other_item: ({ get, key }) => get(`${DETAIL}.items.${key(3)}.id`),
      people: `${DETAIL}.matrix.*.*`,
    },
  },
  {
    table: 'orders',
    rows: `${ANNEX}.order.schulze.*`,
    columns: {
      ...AT,
      method: () => 'schulze',
      place: INDEX(2, 1),
      item_list: LIST(`${ANNEX}.order.schulze.*`),
    },
  },
  {
    table: 'orders',
    rows: `${CLOSEST}.order.*`,
    columns: { ...AT, method: () => 'kemeny', place: INDEX(2, 1), item_list: `${CLOSEST}.order.*` },
  },
  {
    table: 'closest_orders',
    rows: CLOSEST,
    columns: {
      ...AT,
      against: `${CLOSEST}.against`,
      stated: `${CLOSEST}.stated`,
      lower_bound: `${CLOSEST}.lowerBound`,
      orders: `${CLOSEST}.orders`,
    },
  },
  {
    table: 'runoff',
    rows: `${ANNEX}.runoff.rounds.*.*`,
    columns: {
      ...AT,
      stage: INDEX(2, 1),
      item: `${ANNEX}.runoff.rounds.*.*.item`,
      people: `${ANNEX}.runoff.rounds.*.*.votes`,
    },
  },
  {
    table: 'fair_share',
    rows: `${SHARE}.fair.*`,
    columns: {
      ...AT,
      set: () => 'fair',
      item_list: LIST(`${SHARE}.fair.*.items`),
      left_out: `${SHARE}.leftByFair.people`,
      left_out_low: `${SHARE}.leftByFair.low`,
      left_out_high: `${SHARE}.leftByFair.high`,
    },
  },
  {
    table: 'fair_share',
    rows: `${SHARE}.most.*`,
    columns: {
      ...AT,
      set: () => 'most',
      item_list: LIST(`${SHARE}.most.*`),
      left_out: `${SHARE}.leftByMost.people`,
      left_out_low: `${SHARE}.leftByMost.low`,
      left_out_high: `${SHARE}.leftByMost.high`,
    },
  },
]

/** What rankings and votes tell beyond the common result: comparisons, orders, run-off, fair-share sets. */
import { RankDetail } from '@cabildo/shared/kinds/rank/schema'
import { type DataTable, dataTable, ids } from '../data-table.ts'
import { AT, at, detailsOf, resultsOf, type TableSource } from '../table-source.ts'

export function rankingTables({ model }: TableSource): DataTable[] {
  const ranked = detailsOf(model, 'rank', (detail) => RankDetail.safeParse(detail))
  return [
    dataTable(
      'rankings',
      {
        ...AT,
        ballots: 'whole',
        abstained: 'whole',
        condorcet_winner: 'id',
        unbeaten: 'text',
        circle: 'text',
        kendall_w: 'number',
        kendall_why: 'text',
        flip_leader: 'id',
        flip_next: 'text',
        flip_people: 'whole',
        flip_why: 'text',
      },
      ranked.map((found) => {
        const { detail } = found
        return {
          ...at(found),
          ballots: detail.ballots,
          abstained: detail.abstained,
          condorcet_winner: detail.condorcetWinner,
          unbeaten: ids(detail.majority.unbeaten),
          circle: ids(detail.majority.circle),
          kendall_w: detail.kendallW,
          kendall_why: detail.kendallWhy,
          flip_leader: detail.flip?.leader,
          flip_next: ids(detail.flip?.next),
          flip_people: detail.flip?.people,
          flip_why: detail.flipWhy,
        }
      }),
    ),
    dataTable(
      'ranked_items',
      { ...AT, item: 'id', copeland: 'number', mean_rank: 'number' },
      ranked.flatMap((found) =>
        found.detail.items.map(({ id, copelandDoubled, meanRank }) => ({
          ...at(found),
          item: id,
          copeland: copelandDoubled / 2,
          mean_rank: meanRank,
        })),
      ),
    ),
    dataTable(
      'comparisons',
      { ...AT, item: 'id', other_item: 'id', people: 'whole' },
      ranked.flatMap((found) => {
        const { items, matrix } = found.detail
        return items.flatMap(({ id }, row) =>
          items.flatMap((other, column) =>
            row === column
              ? []
              : [{ ...at(found), item: id, other_item: other.id, people: matrix[row]?.[column] ?? null }],
          ),
        )
      }),
    ),
    ...annexTables(model),
  ]
}

function annexTables(model: TableSource['model']): DataTable[] {
  const results = resultsOf(model)
  return [
    dataTable(
      'orders',
      { ...AT, method: 'id', place: 'whole', item_list: 'text' },
      results.flatMap((found) => {
        const order = found.round.annex?.order
        const tiers = [
          ...(order?.schulze ?? []).map((tier, index) => ({ method: 'schulze', place: index + 1, tier })),
          ...(order?.closest.order ?? []).map((item, index) => ({
            method: 'kemeny',
            place: index + 1,
            tier: [item],
          })),
        ]
        return tiers.map(({ method, place, tier }) => ({ ...at(found), method, place, item_list: ids(tier) }))
      }),
    ),
    dataTable(
      'closest_orders',
      {
        ...AT,
        exact: 'yes-no',
        against: 'whole',
        stated: 'whole',
        lower_bound: 'number',
        orders: 'whole',
        undecided: 'text',
      },
      results.flatMap((found) => {
        const closest = found.round.annex?.order?.closest
        if (!closest) return []
        const { exact, against, stated, lowerBound, orders, undecided } = closest
        const pairs = undecided && ids(undecided.map(([one, other]) => `${one}/${other}`))
        return [{ ...at(found), exact, against, stated, lower_bound: lowerBound, orders, undecided: pairs }]
      }),
    ),
    dataTable(
      'runoff',
      { ...AT, stage: 'whole', item: 'id', people: 'whole', winner: 'yes-no', tie: 'yes-no' },
      results.flatMap((found) => {
        const runoff = found.round.annex?.runoff
        return (runoff?.rounds ?? []).flatMap((votes, index) =>
          votes.map(({ item, votes: people }) => ({
            ...at(found),
            stage: index + 1,
            item,
            people,
            winner: runoff?.winners?.includes(item) ?? false,
            tie: runoff?.tie?.includes(item) ?? false,
          })),
        )
      }),
    ),
    dataTable(
      'fair_share',
      {
        ...AT,
        set: 'text',
        item_list: 'text',
        added: 'text',
        left_out: 'whole',
        left_out_low: 'number',
        left_out_high: 'number',
      },
      results.flatMap((found) => {
        const share = found.round.annex?.fairShare
        if (!share) return []
        const left = (of: typeof share.leftByFair) => ({
          left_out: of?.people,
          left_out_low: of?.low,
          left_out_high: of?.high,
        })
        return [
          ...(share.fair ?? []).map(({ items, added }) => ({
            ...at(found),
            set: 'fair',
            item_list: ids(items),
            added: ids(added),
            ...left(share.leftByFair),
          })),
          ...(share.most ?? []).map((items) => ({
            ...at(found),
            set: 'most',
            item_list: ids(items),
            added: null,
            ...left(share.leftByMost),
          })),
        ]
      }),
    ),
  ]
}

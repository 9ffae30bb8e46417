/** What votes and grades of agreement tell beyond the common result. */
import { ConsentDetail } from '@cabildo/shared/kinds/consent/schema'
import { VoteDetail } from '@cabildo/shared/kinds/vote/schema'
import { type DataTable, dataTable } from '../data-table.ts'
import { AT, at, detailsOf, type TableSource } from '../table-source.ts'

export function voteTables(source: TableSource): DataTable[] {
  const votes = detailsOf(source.model, 'vote', (detail) => VoteDetail.safeParse(detail))
  return [
    dataTable(
      'voted_items',
      {
        ...AT,
        method: 'id',
        item: 'id',
        given: 'whole',
        reached: 'whole',
        credits: 'whole',
        mean: 'number',
        median_low: 'number',
        median_high: 'number',
      },
      votes.flatMap((found) =>
        found.detail.items.map(({ id, dots, reached, credits, mean, median }) => ({
          ...at(found),
          method: found.detail.method,
          item: id,
          given: dots,
          reached,
          credits,
          mean,
          median_low: median?.[0],
          median_high: median?.[1],
        })),
      ),
    ),
    dataTable(
      'vote_spread',
      { ...AT, item: 'id', level: 'whole', people: 'whole' },
      votes.flatMap((found) =>
        found.detail.items.flatMap(({ id, spread }) =>
          spread.map((people, level) => ({ ...at(found), item: id, level, people })),
        ),
      ),
    ),
    dataTable(
      'vote_spent',
      { ...AT, spent: 'whole', people: 'whole' },
      votes.flatMap((found) => found.detail.spent.map((people, spent) => ({ ...at(found), spent, people }))),
    ),
    ...consentTables(source),
  ]
}

function consentTables({ model, words }: TableSource): DataTable[] {
  const asked = detailsOf(model, 'consent', (detail) => ConsentDetail.safeParse(detail))
  return [
    dataTable(
      'consent_levels',
      { ...AT, item: 'id', level: 'whole', label: 'text', people: 'whole' },
      asked.flatMap((found) =>
        found.detail.items.flatMap(({ id, counts }) =>
          counts.map((people, index) => ({
            ...at(found),
            item: id,
            level: index + 1,
            label: words.t(`consent.level.${index + 1}`),
            people,
          })),
        ),
      ),
    ),
    dataTable(
      'consent_items',
      {
        ...AT,
        item: 'id',
        support: 'whole',
        counted: 'whole',
        abstained: 'whole',
        discuss: 'whole',
        blocks: 'whole',
        median_low: 'number',
        median_high: 'number',
        consensus: 'number',
        agreement_a: 'number',
        adopted: 'yes-no',
        adopted_why: 'text',
      },
      asked.flatMap((found) =>
        found.detail.items.map((item) => ({
          ...at(found),
          item: item.id,
          support: item.support,
          counted: item.answered,
          abstained: item.abstained,
          discuss: item.discuss,
          blocks: item.blocks,
          median_low: item.median?.[0],
          median_high: item.median?.[1],
          consensus: item.cns,
          agreement_a: item.agreementA,
          adopted: item.overall.adopted,
          adopted_why: item.overall.why,
        })),
      ),
    ),
    dataTable(
      'reservations',
      { ...AT, item: 'id', level: 'whole', text: 'text' },
      asked.flatMap((found) =>
        found.detail.reservations.map(({ item, level, text }) => ({ ...at(found), item, level, text })),
      ),
    ),
  ]
}

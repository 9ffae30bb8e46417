/** Every item asked about with its figures: of the room, by groups, and under each heading. */
import type { Parts, Result } from '@cabildo/shared/workshop/result/result-types'
import { isCompared } from '../../judged.ts'
import { type DataTable, dataTable, ids } from '../data-table.ts'
import { AT, at, type ResultAt, resultsOf, roundsOf, type TableSource } from '../table-source.ts'

const LABEL = {
  label: 'text',
  label_basis: 'text',
  label_group: 'id',
  label_lowest: 'number',
  label_highest: 'number',
  lowest_share: 'number',
  lowest_parts: 'text',
} as const

function label(item: Parts, result: Result) {
  const { label: own, why, lowest } = item
  return {
    label: own,
    label_basis: isCompared(result) ? item.basis : 'room',
    label_group: why.group,
    label_lowest: why.lowest,
    label_highest: why.highest,
    lowest_share: lowest?.share,
    lowest_parts: ids(lowest?.groups),
  }
}

const FIGURES = { part: 'id', counted: 'whole', support: 'whole', mean: 'number' } as const

function figures(found: ResultAt, { groups }: Parts) {
  return groups.map(({ id, n, support, mean }) => ({ ...at(found), part: id, counted: n, support, mean }))
}

export function itemTables(source: TableSource): DataTable[] {
  const { model, words } = source
  const results = resultsOf(model)
  return [
    dataTable(
      'items',
      { ...AT, position: 'whole', item: 'id', text: 'text', why: 'text', from: 'text' },
      roundsOf(model).flatMap((found) =>
        found.round.items.map(({ id, text, why, from }, index) => ({
          ...at(found),
          position: index + 1,
          item: id,
          text: words.local(text),
          why: why && words.local(why),
          from: ids(from),
        })),
      ),
    ),
    itemResults(source),
    dataTable(
      'items_parts',
      { ...AT, item: 'id', ...FIGURES },
      results.flatMap((found) =>
        found.result.items.flatMap((item) => figures(found, item).map((row) => ({ ...row, item: item.id }))),
      ),
    ),
    dataTable(
      'cells',
      {
        ...AT,
        item: 'id',
        heading: 'id',
        mean: 'number',
        support: 'whole',
        counted: 'whole',
        groups_mean: 'number',
        ...LABEL,
      },
      results.flatMap((found) =>
        found.result.cells.map((cell) => ({
          ...at(found),
          item: cell.item,
          heading: cell.heading,
          mean: cell.people.mean,
          support: cell.people.support,
          counted: cell.people.answered,
          groups_mean: cell.groupsEqual?.mean,
          ...label(cell, found.result),
        })),
      ),
    ),
    dataTable(
      'cells_parts',
      { ...AT, item: 'id', heading: 'id', ...FIGURES },
      results.flatMap((found) =>
        found.result.cells.flatMap((cell) =>
          figures(found, cell).map((row) => ({ ...row, item: cell.item, heading: cell.heading })),
        ),
      ),
    ),
  ]
}

function itemResults({ model, words }: TableSource): DataTable {
  return dataTable(
    'item_results',
    {
      ...AT,
      item: 'id',
      text: 'text',
      sum: 'number',
      mean: 'number',
      place: 'whole',
      tied: 'yes-no',
      few: 'yes-no',
      support: 'whole',
      counted: 'whole',
      groups_mean: 'number',
      groups_place: 'whole',
      groups_tied: 'yes-no',
      ...LABEL,
      shape: 'text',
      adopted: 'yes-no',
      adopted_why: 'text',
      adopted_lowest: 'number',
      adopted_missing: 'number',
      blocks: 'whole',
      adopted_by: 'text',
    },
    resultsOf(model).flatMap((found) =>
      found.result.items.map((item) => {
        const { people, groupsEqual, verdict } = item
        return {
          ...at(found),
          item: item.id,
          text: words.local(item.text),
          sum: people.sum,
          mean: people.mean,
          place: people.few ? null : people.place,
          tied: people.tied,
          few: people.few,
          support: people.support,
          counted: people.answered,
          groups_mean: groupsEqual?.mean,
          groups_place: groupsEqual?.place,
          groups_tied: groupsEqual?.tied,
          ...label(item, found.result),
          shape: item.shape,
          adopted: verdict?.adopted,
          adopted_why: verdict?.why,
          adopted_lowest: verdict?.lowest,
          adopted_missing: verdict?.missing,
          blocks: verdict?.blocks,
          adopted_by: verdict?.by,
        }
      }),
    ),
  )
}

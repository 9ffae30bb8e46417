/** What assessments and matrices tell of each row under each heading. */

import { AssessConfig, AssessDetail } from '@cabildo/shared/kinds/assess/schema'
import { headingsOf } from '@cabildo/shared/kinds/matrix/headings'
import { MatrixDetail } from '@cabildo/shared/kinds/matrix/schema'
import { type DataTable, dataTable } from '../data-table.ts'
import { AT, at, detailsOf, type ResultAt, type TableSource } from '../table-source.ts'

const READ = { ...AT, item: 'id', heading: 'id' } as const

export function assessmentTables(source: TableSource): DataTable[] {
  return [headings(source), ...assess(source), ...matrices(source)]
}

function headings({ model, words }: TableSource): DataTable {
  const assessed = detailsOf(model, 'assess', (detail) => AssessDetail.safeParse(detail)).flatMap((found) => {
    const config = AssessConfig.safeParse(configOf(found))
    return (config.success ? config.data.headings : []).map((heading) => ({ found, heading }))
  })
  const matrix = detailsOf(model, 'matrix', (detail) => MatrixDetail.safeParse(detail)).flatMap((found) =>
    headingsOf(found.detail.config).map((heading) => ({ found, heading: { ...heading, weight: null } })),
  )
  return dataTable(
    'headings',
    { ...AT, heading: 'id', text: 'text', weight: 'whole' },
    [...assessed, ...matrix].map(({ found, heading }) => ({
      ...at(found),
      heading: heading.id,
      text: words.local(heading.text),
      weight: heading.weight,
    })),
  )
}

/** As it was frozen when the round opened. */
function configOf({ activity, round }: ResultAt): unknown {
  return round.rule?.config ?? activity.config
}

function assess({ model }: TableSource): DataTable[] {
  const assessed = detailsOf(model, 'assess', (detail) => AssessDetail.safeParse(detail))
  const cells = assessed.flatMap((found) =>
    found.detail.rows.flatMap(({ id, cells: own }) =>
      own.map((cell) => ({ cell, key: { ...at(found), item: id, heading: cell.heading || null } })),
    ),
  )
  return [
    dataTable(
      'assess_cells',
      {
        ...READ,
        counted: 'whole',
        unknown: 'whole',
        median_low: 'number',
        median_high: 'number',
        mean: 'number',
        quartile_low: 'number',
        median: 'number',
        quartile_high: 'number',
      },
      cells.map(({ cell, key }) => ({
        ...key,
        counted: cell.n,
        unknown: cell.unknown,
        median_low: cell.median?.[0],
        median_high: cell.median?.[1],
        mean: cell.mean,
        quartile_low: cell.middle?.low,
        median: cell.middle?.median,
        quartile_high: cell.middle?.high,
      })),
    ),
    dataTable(
      'assess_counts',
      { ...READ, level: 'whole', people: 'whole' },
      cells.flatMap(({ cell, key }) => cell.counts.map((people, level) => ({ ...key, level, people }))),
    ),
    dataTable(
      'assess_reasons',
      { ...AT, item: 'id', mark: 'text', text: 'text' },
      assessed.flatMap((found) =>
        found.detail.reasons.map(({ item, mark, text }) => ({
          ...at(found),
          item,
          mark: mark === null ? null : String(mark),
          text,
        })),
      ),
    ),
    dataTable(
      'assess_moves',
      {
        ...AT,
        item: 'id',
        level: 'whole',
        people_both: 'whole',
        changed: 'whole',
        before: 'whole',
        now: 'whole',
      },
      assessed.flatMap((found) =>
        found.detail.rows.flatMap(({ id, moved }) =>
          (moved?.before ?? []).map((before, level) => ({
            ...at(found),
            item: id,
            level,
            people_both: moved?.both,
            changed: moved?.changed,
            before,
            now: moved?.now[level],
          })),
        ),
      ),
    ),
  ]
}

function matrices({ model }: TableSource): DataTable[] {
  const asked = detailsOf(model, 'matrix', (detail) => MatrixDetail.safeParse(detail))
  const cells = asked.flatMap((found) =>
    found.detail.rows.flatMap((row) =>
      row.cells.map((cell) => ({ cell, key: { ...at(found), item: row.id, heading: cell.heading } })),
    ),
  )
  return [
    dataTable(
      'matrix_rows',
      { ...AT, item: 'id', counted: 'whole', several: 'whole' },
      asked.flatMap((found) =>
        found.detail.rows.map(({ id, answered, several }) => ({
          ...at(found),
          item: id,
          counted: answered,
          several,
        })),
      ),
    ),
    dataTable(
      'matrix_unknown',
      { ...READ, unknown: 'whole' },
      cells.map(({ cell, key }) => ({ ...key, unknown: cell.unknown })),
    ),
    dataTable(
      'matrix_counts',
      { ...READ, level: 'whole', people: 'whole' },
      cells.flatMap(({ cell, key }) => cell.counts.map((people, level) => ({ ...key, level, people }))),
    ),
  ]
}

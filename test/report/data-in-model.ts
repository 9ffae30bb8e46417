/** Holds the tables of data against the model: every number of a table is the model's, and every number of the model is in a table. */
import type { Spec } from './data-specs/spec.ts'
import { APART, SPECS } from './data-specs.ts'
import { numbersIn, type Row, rowsAt } from './model-paths.ts'
import type { ReadSheet } from './office-parts.ts'

/** `sheets`: of the tables of data: names of columns, what they mean, rows. */
export function differencesFromModel(model: unknown, sheets: readonly ReadSheet[]): string[] {
  const read = new Set<string>()
  const tables = new Map(sheets.map((sheet) => [sheet.name, sheet]))
  const named = new Set([
    ...SPECS.map(({ table }) => table),
    ...sheets.filter(hasNumbers).map(({ name }) => name),
  ])
  return [
    ...[...named].flatMap((name) =>
      /^ballots_\d+$/.test(name)
        ? ballotsDiffer(tables.get(name))
        : tableDiffers(name, tables.get(name), model, (path) => read.add(path)),
    ),
    ...untold(model, read),
  ]
}

/** Tables of words alone are told apart, by the CSV set. */
function hasNumbers({ rows: [, , ...rows] }: ReadSheet): boolean {
  return rows.some((row) => row.some((value) => typeof value === 'number'))
}

function tableDiffers(
  name: string,
  sheet: ReadSheet | undefined,
  model: unknown,
  onRead: (path: string) => void,
): string[] {
  const specs = SPECS.filter(({ table }) => table === name)
  const [names = [], , ...rows] = sheet?.rows ?? []
  const told = new Set(specs.flatMap(({ columns }) => Object.keys(columns)))
  const unsaid = names.filter(
    (column, at) => !told.has(String(column)) && rows.some((row) => typeof row[at] === 'number'),
  )
  const columns = [...told].sort()
  const own = rows.map((row) => columns.map((column) => row[names.indexOf(column)] ?? null))
  const expected = specs.flatMap((spec) =>
    rowsOf(spec, model, onRead).map((row) => columns.map((column) => valueAt(spec, column, row))),
  )
  return [
    ...unsaid.map((column) => `data: ${name}.${column} is compared with nothing`),
    ...rowsDiffer(name, columns, own, expected),
  ]
}

function rowsOf({ rows, kind, only }: Spec, model: unknown, onRead: (path: string) => void): Row[] {
  return rowsAt(model, rows, onRead).filter(
    (row) => (kind === undefined || row.get('activities.*.kind') === kind) && (only?.(row) ?? true),
  )
}

function valueAt({ columns }: Spec, column: string, row: Row): unknown {
  const of = columns[column]
  return (of === undefined ? null : typeof of === 'string' ? row.get(of) : of(row)) ?? null
}

/** In whatever order they stand. */
function rowsDiffer(
  name: string,
  columns: readonly string[],
  own: readonly unknown[][],
  expected: readonly unknown[][],
): string[] {
  const [told, wanted] = [own, expected].map((rows) => rows.map((row) => JSON.stringify(row)).sort())
  const at = (told ?? []).findIndex((row, index) => row !== wanted?.[index])
  if (at < 0 && told?.length === wanted?.length) return []
  const place = at < 0 ? (told?.length ?? 0) : at
  return [`data: ${name} ${columns.join()}: ${told?.[place]} instead of ${wanted?.[place]}`]
}

type Answer = {
  dots?: Record<string, unknown>
  levels?: Record<string, unknown>
  places?: Record<string, readonly string[]>
  marks?: Record<string, Record<string, unknown>>
  cells?: Record<string, Record<string, unknown>>
  tiers?: readonly (readonly string[])[]
}

/** Every column of a ballot is what its answer, as it is stored, says there; nothing of the answer has no column. */
function ballotsDiffer(sheet: ReadSheet | undefined): string[] {
  const [names = [], , ...rows] = sheet?.rows ?? []
  const stored = names.indexOf('answer_stored')
  return rows.flatMap((row) => {
    const said = saidIn(JSON.parse(String(row[stored])) as Answer)
    const own = names.flatMap((name, at) =>
      at < stored && String(name).startsWith('answer_') && row[at] !== null && row[at] !== undefined
        ? [`${String(name).slice('answer_'.length)} ${row[at]}`]
        : [],
    )
    return own.sort().join() === said.sort().join()
      ? []
      : [`data: ${sheet?.name}: ${own} instead of ${row[stored]}`]
  })
}

function saidIn({ dots, levels, places, marks, cells, tiers }: Answer): string[] {
  const flat = Object.entries(dots ?? levels ?? {})
  const placed = Object.entries(places ?? {}).map(([item, columns]) => [item, columns.join(' ')] as const)
  const crossed = Object.entries(marks ?? cells ?? {}).flatMap(([item, row]) =>
    Object.entries(row).map(
      ([heading, value]) => [heading === '' ? item : `${item}/${heading}`, value] as const,
    ),
  )
  const ranked = (tiers ?? []).flatMap((tier, at, all) =>
    tier.map((item) => [item, all.slice(0, at).flat().length + 1] as const),
  )
  return [...flat, ...placed, ...crossed, ...ranked].map(([key, value]) => `${key} ${value ?? 'unknown'}`)
}

/** By the path with `*` for places in lists, so that one line stands for many. */
function untold(model: unknown, read: ReadonlySet<string>): string[] {
  const left = numbersIn(model).filter((path) => !read.has(path))
  const paths = new Set(left.map((path) => path.replace(/\.\d+(?=\.|$)/g, '.*')))
  return [...paths]
    .filter((path) => APART.every(({ numbers }) => !numbers.test(path)))
    .map((path) => `data: no table has ${path}`)
}

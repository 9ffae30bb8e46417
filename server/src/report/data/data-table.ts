/** A table of data: typed columns whose meaning the catalogues say, and rows in full precision. */

/** id: names something in other tables · moment, day: as ISO 8601 writes them. */
export type ColumnType = 'text' | 'id' | 'number' | 'whole' | 'yes-no' | 'moment' | 'day'

export type Value = string | number | boolean | null

/** `about`: words that its meaning ends in, where there is one such column for each of several items. */
export type Column = { name: string; type: ColumnType; about?: string }

export type DataTable = { name: string; columns: Column[]; rows: Value[][] }

/** Rows by the names of their columns; a value that is not there is empty. */
export function dataTable<const Columns extends Record<string, ColumnType>>(
  name: string,
  columns: Columns,
  rows: readonly Record<keyof Columns & string, Value | undefined>[],
): DataTable {
  const named = Object.entries(columns).map(([column, type]) => ({ name: column, type }))
  return {
    name,
    columns: named,
    rows: rows.map((row) => named.map((column) => row[column.name as keyof Columns & string] ?? null)),
  }
}

/** Several ids in one cell. */
export function ids(list: readonly string[] | null | undefined): string | null {
  return list && list.length > 0 ? list.join(' ') : null
}

export function moment(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString()
}

/** Tables as CSV (RFC 4180) that no spreadsheet takes for formulas, and read back as they were written. */
import type { Value } from './data-table.ts'

/** How numbers and columns are written: `;` where the decimal sign is a comma. */
export type CsvManner = { separator: ',' | ';'; decimal: '.' | ',' }

export function csvManner(region: string): CsvManner {
  const parts = new Intl.NumberFormat(region).formatToParts(0.5)
  const isComma = parts.some(({ type, value }) => type === 'decimal' && value === ',')
  return isComma ? { separator: ';', decimal: ',' } : { separator: ',', decimal: '.' }
}

const LINE_END = '\r\n'
/** The wide forms are formulas too where spreadsheets fold them; an apostrophe is guarded so that taking one away is always right. */
const GUARDED = /^[=+\-@\t\r\n'＝＋－＠]/

export function csvText(rows: readonly (readonly Value[])[], manner: CsvManner): string {
  return rows.map((row) => row.map((value) => cell(value, manner)).join(manner.separator) + LINE_END).join('')
}

function cell(value: Value, { separator, decimal }: CsvManner): string {
  if (value === null) return ''
  if (typeof value === 'number')
    return Number.isFinite(value) ? quoted(decimals(value, decimal), separator) : ''
  return typeof value === 'boolean' ? String(value) : quoted(guarded(value), separator)
}

function decimals(value: number, decimal: string): string {
  return String(value).replace('.', decimal)
}

export function guarded(text: string): string {
  return GUARDED.test(text) ? `'${text}` : text
}

/** What a cell of text said before it was guarded. */
export function unguarded(text: string): string {
  return text.startsWith("'") ? text.slice(1) : text
}

function quoted(text: string, separator: string): string {
  const needs = text.includes(separator) || /["\r\n]|^\s|\s$/.test(text)
  return needs ? `"${text.replaceAll('"', '""')}"` : text
}

/** Reads comma-separated values (RFC 4180), with the line on which each row begins. */
import type { AnalysisFailure } from './analysis-failure.ts'

export type CsvRow = { line: number; fields: string[] }

/** Rows that are not blank; fields without their quotes. Any line ends, a byte-order mark or none. */
export function csvRows(text: string): CsvRow[] | AnalysisFailure {
  const rows: CsvRow[] = []
  const content = text.replace(/^\uFEFF/, '')
  let at = 0
  let line = 1
  while (at < content.length) {
    const row: CsvRow = { line, fields: [] }
    for (;;) {
      const field = content[at] === '"' ? quoted(content, at) : plain(content, at)
      if (field === null) return { line, problem: 'quote-open' }
      row.fields.push(field.value)
      line += field.lines
      at = field.end
      if (content[at] !== ',') break
      at += 1
    }
    if (content[at] === '\r' && content[at + 1] === '\n') at += 1
    at += 1
    line += 1
    if (row.fields.length > 1 || row.fields[0]?.trim() !== '') rows.push(row)
  }
  return rows
}

type Field = { value: string; end: number; lines: number }

function plain(text: string, from: number): Field {
  const stop = /[,\r\n]/g
  stop.lastIndex = from
  const end = stop.exec(text)?.index ?? text.length
  return { value: text.slice(from, end), end, lines: 0 }
}

/** A quoted field may hold commas, line ends and doubled quotes. null = it never ends, or goes on after its quote. */
function quoted(text: string, from: number): Field | null {
  let end = from + 1
  for (;;) {
    end = text.indexOf('"', end)
    if (end < 0) return null
    if (text[end + 1] !== '"') break
    end += 2
  }
  const value = text.slice(from + 1, end)
  const after = text[end + 1]
  if (after !== undefined && !',\r\n'.includes(after)) return null
  return { value: value.replaceAll('""', '"'), end: end + 1, lines: value.split(/\r\n|\n|\r/).length - 1 }
}

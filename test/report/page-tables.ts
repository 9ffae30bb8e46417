/** Reads the tables of the HTML report as a browser shows them, without the blocks that other formats are written from. */
import { unescaped } from './office-parts.ts'

type PageCell = { words: string; columns: number; rows: number }
export type PageTable = { caption: string; head: number; rows: PageCell[][] }

/** In the order in which they begin; the words of a table inside of a cell are that cell's as well. */
export function pageTables(html: string): PageTable[] {
  const body = html.slice(html.indexOf('<body'))
  const drawn = body.replace(/<svg[^>]*aria-label="([^"]*)".*?<\/svg>/gs, '$1')
  const quoted = drawn.replaceAll('<q>', '“').replaceAll('</q>', '”')
  const found: PageTable[] = []
  const open: { table: PageTable; into: 'caption' | 'cell' | null }[] = []
  for (const [, tag, text] of quoted.matchAll(/<([^>]*)>|([^<]+)/g)) {
    if (text !== undefined) for (const each of open) say(each, unescaped(text))
    else if (tag === 'table' || tag?.startsWith('table ')) {
      const table: PageTable = { caption: '', head: 0, rows: [] }
      found.push(table)
      open.push({ table, into: null })
    } else if (tag === '/table') open.pop()
    else if (tag) step(open.at(-1), tag)
  }
  return found
}

type Open = { table: PageTable; into: 'caption' | 'cell' | null }

function say({ table, into }: Open, text: string): void {
  const cell = table.rows.at(-1)?.at(-1)
  if (into === 'caption') table.caption += text
  else if (into === 'cell' && cell) cell.words += text
}

function step(open: Open | undefined, tag: string): void {
  if (!open) return
  const { table } = open
  if (tag === 'caption') open.into = 'caption'
  else if (tag === 'tr' || tag.startsWith('tr ')) table.rows.push([])
  else if (tag === '/thead') table.head = table.rows.length
  else if (/^t[hd]( |$)/.test(tag)) {
    table.rows.at(-1)?.push({ words: '', columns: spanOf(tag, 'col'), rows: spanOf(tag, 'row') })
    open.into = 'cell'
  } else if (['/caption', '/th', '/td'].includes(tag)) open.into = null
}

function spanOf(tag: string, of: 'col' | 'row'): number {
  return Number(new RegExp(`${of}span="(\\d+)"`, 'i').exec(tag)?.[1] ?? 1)
}

/** The words of each place that a cell begins in, and the places of those that reach over several, as spreadsheets name them. */
export function laidOut({ rows }: PageTable): { words: Map<string, string>; merged: string[] } {
  const taken = new Set<string>()
  const words = new Map<string, string>()
  const merged: string[] = []
  for (const [row, cells] of rows.entries()) {
    let column = 0
    for (const cell of cells) {
      while (taken.has(`${row} ${column}`)) column += 1
      words.set(`${row} ${column}`, cell.words)
      for (let down = 0; down < cell.rows; down++)
        for (let across = 0; across < cell.columns; across++) taken.add(`${row + down} ${column + across}`)
      const [end, foot] = [column + cell.columns - 1, row + cell.rows - 1]
      if (end > column || foot > row) merged.push(`${row} ${column} ${foot} ${end}`)
      column = end + 1
    }
  }
  return { words, merged }
}

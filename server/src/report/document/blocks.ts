/**
 * The report as a document without a format: what HTML shows, as blocks that every other format writes in its own way.
 * A word or number is in all formats or in none.
 */

/** A stretch of text in one manner. `apart`: words of people, whose direction must not reach what stands beside them. */
export type Run = {
  text: string
  bold: boolean
  soft: boolean
  code: boolean
  apart: boolean
  /** Of the words, where it is not that of the document. */
  language: string | null
}

export type ParagraphStyle = 'plain' | 'lead' | 'note' | 'edition' | 'fact'

export type Paragraph = { type: 'paragraph'; style: ParagraphStyle; runs: Run[] }
export type Heading = { type: 'heading'; level: 1 | 2 | 3 | 4; runs: Run[] }
export type List = { type: 'list'; ordered: boolean; items: Block[][] }
export type Quote = { type: 'quote'; blocks: Block[] }

export type Cell = {
  /** Names its column or row. */
  header: 'column' | 'row' | null
  /** Figures stand at the end of their cell. */
  figure: boolean
  columns: number
  rows: number
  blocks: Block[]
}

/** `section`: the heading that it stands under, for formats that print tables apart. */
export type Table = { type: 'table'; caption: Run[]; section: string; head: Cell[][]; body: Cell[][] }

/** A record card: what it is called, and below that its fields. */
export type Card = { type: 'card'; blocks: Block[] }

/** What follows begins on a new page. */
type Break = { type: 'break' }

/** A drawing: its SVG as text, its size in the units of the drawing, and what it shows in words. */
export type Figure = { type: 'figure'; svg: string; width: number; height: number; alt: string }

export type Block = Heading | Paragraph | List | Quote | Card | Table | Figure | Break

export type ReportDocument = {
  title: string
  /** BCP 47 tag of the words of the report. */
  language: string
  /** Written across every page; null on a final edition. */
  mark: string | null
  blocks: Block[]
}

/** The words of runs or blocks without their manner. */
export function textOf(parts: readonly (Run | Block)[]): string {
  return parts.map(partText).join('')
}

function partText(part: Run | Block): string {
  if (!('type' in part)) return part.text
  switch (part.type) {
    case 'heading':
    case 'paragraph':
      return `${textOf(part.runs)}\n`
    case 'list':
      return part.items.map(textOf).join('')
    case 'quote':
    case 'card':
      return textOf(part.blocks)
    case 'table':
      return `${textOf(part.caption)}\n${[...part.head, ...part.body].map(rowText).join('\n')}\n`
    case 'figure':
      return `${part.alt}\n`
    case 'break':
      return ''
  }
}

function rowText(cells: readonly Cell[]): string {
  return cells.map(({ blocks }) => textOf(blocks).trimEnd()).join('\t')
}

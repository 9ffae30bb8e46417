/** Blocks of the document as paragraphs, lists, quotes and tables of Word. */
import { AlignmentType, HeadingLevel, type IParagraphOptions, Paragraph } from 'docx'
import type { Block, Cell, Heading, List, ParagraphStyle, Run, Table } from '../document/blocks.ts'
import { figureRun } from './chart.ts'
import { cardEdge, DEEPEST_LIST, INDENT, LISTS, STYLE } from './looks.ts'
import { goesLeft, textRuns } from './runs.ts'
import { type CellPlace, docxTable, type Written } from './table.ts'

/** Where blocks stand: how wide, in what style unless they have their own, and at which level of which list. */
type Place = {
  width: number
  style: string | null
  figure: boolean
  bold: boolean
  item: { reference: string; level: number; instance: number } | null
  depth: number
  card: boolean
  /** What follows stands on the same page. */
  keeps: boolean
  /** No page ends within a paragraph. */
  whole: boolean
}

const STYLES: Record<ParagraphStyle, string | null> = {
  plain: null,
  lead: STYLE.lead,
  note: STYLE.note,
  edition: STYLE.edition,
  fact: STYLE.fact,
}
const HEADINGS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const satisfies Record<Heading['level'], string>

function styleIn({ style }: Place, own: ParagraphStyle): string | null {
  if (style?.startsWith(STYLE.cell)) return style
  return style === STYLE.quote && own === 'note' ? STYLE.quoteSource : (STYLES[own] ?? style)
}

export class BlockWriter {
  readonly #language: string
  readonly #regionOf: (language: string) => string
  /** Every numbered list counts from one. */
  #lists = 0
  /** Of the words around, by which the figures of a drawing are read. */
  #spoken: string

  constructor(language: string, regionOf: (language: string) => string) {
    this.#language = language
    this.#regionOf = regionOf
    this.#spoken = language
  }

  write(blocks: readonly Block[], width: number): Written[] {
    const place = {
      width,
      style: null,
      figure: false,
      bold: false,
      item: null,
      depth: 0,
      card: false,
      keeps: false,
      whole: false,
    }
    return blocks.flatMap((block) => this.#block(block, place))
  }

  #block(block: Block, place: Place): Written[] {
    switch (block.type) {
      case 'heading':
        return [this.#paragraph(block.runs, place, { heading: HEADINGS[block.level] })]
      case 'paragraph': {
        const style = styleIn(place, block.style)
        const soft = block.style === 'note' && place.style?.startsWith(STYLE.cell)
        const runs = soft ? block.runs.map((run) => ({ ...run, soft: true })) : block.runs
        return [this.#paragraph(runs, { ...place, style })]
      }
      case 'list':
        return this.#list(block, place)
      case 'quote':
        return this.#together(block.blocks, { ...place, style: place.style ?? STYLE.quote })
      case 'card':
        return this.#together(block.blocks, { ...place, card: true })
      case 'table':
        return this.#table(block, place)
      case 'figure':
        return [new Paragraph({ style: STYLE.figure, children: [figureRun(block, this.#spoken)] })]
      // The document is cut into sections there, each of which begins on a page of its own.
      case 'break':
        return []
    }
  }

  #all(blocks: readonly Block[], place: Place): Written[] {
    const [first, ...rest] = blocks
    if (first === undefined) return []
    // Only the first words of an item carry its mark.
    return [
      ...this.#block(first, place),
      ...rest.flatMap((block) => this.#block(block, { ...place, item: null })),
    ]
  }

  /** Not cut by the end of a page, unless it is longer than one. */
  #together(blocks: readonly Block[], place: Place): Written[] {
    return blocks.flatMap((block, at) => {
      const inside = { ...place, item: at === 0 ? place.item : null, whole: true }
      return this.#block(block, { ...inside, keeps: place.keeps || at < blocks.length - 1 })
    })
  }

  #list({ ordered, items }: List, place: Place): Written[] {
    if (ordered) this.#lists += 1
    const level = Math.min(place.depth, DEEPEST_LIST)
    const reference = ordered ? LISTS.numbers : LISTS.bullets
    const item = { reference, level, instance: ordered ? this.#lists : 0 }
    const inside = { ...place, style: place.style ?? STYLE.list, item, depth: place.depth + 1 }
    return items.flatMap((blocks, at) => {
      const keeps = place.keeps || (place.whole && at < items.length - 1)
      return blocks.length === 0
        ? [this.#paragraph([], { ...inside, keeps })]
        : this.#all(blocks, { ...inside, keeps })
    })
  }

  #paragraph(runs: readonly Run[], place: Place, own: IParagraphOptions = {}): Paragraph {
    const spoken = runs.find(({ language }) => language !== null)?.language
    if (spoken) this.#spoken = this.#regionOf(spoken)
    const said = runs.map((run) => ({
      ...run,
      bold: run.bold || place.bold,
      language: run.language && this.#regionOf(run.language),
    }))
    const leftward = goesLeft(runs)
    return new Paragraph({
      ...(place.style === null || own.heading ? {} : { style: place.style }),
      ...(place.item
        ? { numbering: place.item }
        : place.depth > 0
          ? { indent: { left: INDENT * place.depth } }
          : {}),
      ...(place.card && !place.item ? cardEdge(own.heading !== undefined) : {}),
      ...(place.figure ? { alignment: AlignmentType.END } : {}),
      ...(leftward ? { bidirectional: true } : {}),
      ...(place.keeps ? { keepNext: true } : {}),
      ...(place.whole ? { keepLines: true } : {}),
      ...own,
      children: textRuns(said, this.#language),
    })
  }

  #table(table: Table, place: Place): Written[] {
    const caption =
      table.caption.length === 0
        ? []
        : [this.#paragraph(table.caption, { ...place, style: STYLE.caption, item: null })]
    const written = docxTable(table, place.width, (cell, at) => this.#cell(cell, at))
    return [...caption, written, new Paragraph({ style: STYLE.note, children: [] })]
  }

  #cell({ blocks, figure, header }: Cell, { style, width, keeps }: CellPlace): Written[] {
    const place = {
      width: width - 170,
      style,
      figure,
      bold: header === 'column',
      item: null,
      depth: 0,
      card: false,
      keeps,
      whole: false,
    }
    const written = blocks.flatMap((block) => this.#block(block, place))
    // Word wants a paragraph in every cell.
    return written.length === 0 ? [this.#paragraph([], place)] : written
  }
}

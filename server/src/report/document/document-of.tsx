/**
 * Reads the elements that the HTML report is made of into blocks. It calls components itself, which use no hooks, and knows
 * the few elements and classes that the sections use; any other is an error, so that no format leaves out a word in silence.
 */
import { isValidElement, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Block, Cell, Figure, Heading, ParagraphStyle, Run, Table } from './blocks.ts'

type Props = Record<string, unknown> & { children?: ReactNode }
type Host = { tag: string; props: Props }
type Manner = Omit<Run, 'text'>

const PLAIN: Manner = { bold: false, soft: false, code: false, apart: false, language: null }
const CONTAINERS = new Set(['main', 'section', 'article', 'header', 'div', 'dl', 'dt', 'dd'])
/** The style of the page ends the page behind it. */
const PAGE_OF_ITS_OWN = 'in-short'
const LEVELS: Record<string, Heading['level']> = { h1: 1, h2: 2, h3: 3, h4: 4 }
const STYLES: Record<string, ParagraphStyle> = {
  lead: 'lead',
  note: 'note',
  edition: 'edition',
  fact: 'fact',
}
const MANNERS: Record<string, Partial<Manner>> = {
  b: { bold: true },
  strong: { bold: true },
  code: { code: true },
  bdi: { apart: true },
  span: {},
  q: {},
}

/** The blocks of what a React node shows. Throws on an element it does not know. */
export function blocksOf(node: ReactNode): Block[] {
  const reader = new Reader()
  reader.read(node, PLAIN)
  return reader.end()
}

/** Elements with every component called, in the order in which they show. */
function* hostsOf(node: ReactNode): Generator<Host | string> {
  if (node === null || node === undefined || typeof node === 'boolean') return
  if (typeof node === 'string' || typeof node === 'number') yield String(node)
  else if (isValidElement<Props>(node)) {
    const { type, props } = node
    if (typeof type === 'string') yield { tag: type, props }
    else if (typeof type === 'function') yield* hostsOf((type as (props: Props) => ReactNode)(props))
    else yield* hostsOf(props.children)
  } else if (typeof node === 'object' && Symbol.iterator in node)
    for (const each of node) yield* hostsOf(each)
  else throw new Error(`a report cannot show ${typeof node}`)
}

class Reader {
  readonly #blocks: Block[] = []
  #runs: Run[] = []
  #style: ParagraphStyle = 'plain'
  #section: string

  constructor(section = '') {
    this.#section = section
  }

  end(): Block[] {
    this.#flush()
    return this.#blocks
  }

  read(node: ReactNode, manner: Manner): void {
    for (const host of hostsOf(node)) {
      if (typeof host === 'string') this.#say(host, manner)
      else this.#element(host, spoken(host.props, manner))
    }
  }

  #element({ tag, props }: Host, manner: Manner): void {
    const level = LEVELS[tag]
    const inline = MANNERS[tag]
    if (level !== undefined) this.#heading(level, props, manner)
    else if (props.className === 'edition' || tag === 'p') this.#paragraph(props, manner)
    else if (inline) this.#inline(tag, props, { ...manner, ...inline })
    else if (tag === 'br') this.#say('\n', manner)
    else if (tag === 'ul' || tag === 'ol') this.#list(tag, props, manner)
    else if (tag === 'blockquote') this.#add({ type: 'quote', blocks: this.#inside(props, manner) })
    else if (props.className === 'card') this.#add({ type: 'card', blocks: this.#inside(props, manner) })
    else if (tag === 'table') this.#add(tableOf(props, manner, this.#section))
    else if (tag === 'svg') this.#add(figureOf(props))
    // Words right inside of a container are a paragraph.
    else if (CONTAINERS.has(tag)) this.#paragraph(props, tag === 'dt' ? { ...manner, bold: true } : manner)
    else throw new Error(`no format knows how to write <${tag}>`)
    if (props.className === PAGE_OF_ITS_OWN) this.#add({ type: 'break' })
  }

  #say(text: string, manner: Manner): void {
    if (text !== '') this.#runs.push({ text, ...manner })
  }

  #inline(tag: string, props: Props, manner: Manner): void {
    const marks = tag === 'q' ? QUOTES : null
    if (marks) this.#say(marks[0], manner)
    this.read(props.children, { ...manner, soft: manner.soft || props.className === 'note' })
    if (marks) this.#say(marks[1], manner)
  }

  #heading(level: Heading['level'], props: Props, manner: Manner): void {
    const runs = runsOf(props, manner)
    this.#section = runs.map(({ text }) => text).join('')
    this.#add({ type: 'heading', level, runs })
  }

  #paragraph(props: Props, manner: Manner): void {
    this.#flush()
    this.#style = STYLES[String(props.className)] ?? 'plain'
    this.read(props.children, manner)
    this.#flush()
  }

  #list(tag: string, props: Props, manner: Manner): void {
    const items = [...hostsOf(props.children)].map((host) => {
      if (typeof host === 'string') throw new Error(`<${tag}> holds words outside of its items`)
      return this.#inside(
        host.props,
        spoken(host.props, host.tag === 'dt' ? { ...manner, bold: true } : manner),
      )
    })
    this.#add({ type: 'list', ordered: tag === 'ol', items })
  }

  #inside(props: Props, manner: Manner): Block[] {
    const inner = new Reader(this.#section)
    inner.read(props.children, manner)
    return inner.end()
  }

  #add(block: Block): void {
    this.#flush()
    this.#blocks.push(block)
  }

  #flush(): void {
    const runs = trimmed(this.#runs)
    if (runs.length > 0) this.#blocks.push({ type: 'paragraph', style: this.#style, runs })
    this.#runs = []
    this.#style = 'plain'
  }
}

const QUOTES = ['“', '”'] as const

function spoken({ lang }: Props, manner: Manner): Manner {
  return typeof lang === 'string' ? { ...manner, language: lang } : manner
}

/** White space at the ends shows nowhere. */
function trimmed(runs: readonly Run[]): Run[] {
  const [first, last] = [
    runs.findIndex(({ text }) => text.trim() !== ''),
    runs.findLastIndex(({ text }) => text.trim() !== ''),
  ]
  if (first < 0) return []
  return runs.slice(first, last + 1).map((run, at, all) => ({
    ...run,
    text: edges(run.text, at === 0, at === all.length - 1),
  }))
}

function edges(text: string, isFirst: boolean, isLast: boolean): string {
  const begun = isFirst ? text.trimStart() : text
  return isLast ? begun.trimEnd() : begun
}

/** Of what holds words and no blocks: a heading, a caption. */
function runsOf({ children }: Props, manner: Manner): Run[] {
  return blocksIn(children, manner).flatMap((block) => {
    if (block.type !== 'paragraph') throw new Error(`a ${block.type} stands where only words may`)
    return block.runs
  })
}

function blocksIn(node: ReactNode, manner: Manner): Block[] {
  const reader = new Reader()
  reader.read(node, manner)
  return reader.end()
}

function tableOf({ children }: Props, manner: Manner, section: string): Table {
  const table: Table = { type: 'table', caption: [], section, head: [], body: [] }
  for (const part of hosts(children)) {
    if (part.tag === 'caption') table.caption = runsOf(part.props, manner)
    else if (part.tag === 'thead') table.head.push(...rowsOf(part.props, manner, 'column'))
    else if (part.tag === 'tbody') table.body.push(...rowsOf(part.props, manner, 'row'))
    else throw new Error(`no format knows <${part.tag}> in a table`)
  }
  return table
}

function rowsOf({ children }: Props, manner: Manner, names: 'column' | 'row'): Cell[][] {
  return hosts(children).map((row) =>
    hosts(row.props.children).map(({ tag, props }) => ({
      header: tag === 'th' ? (props.scope === 'col' ? 'column' : names) : null,
      figure: props.className === 'n',
      columns: Number(props.colSpan ?? 1),
      rows: Number(props.rowSpan ?? 1),
      blocks: blocksIn(props.children, spoken(props, spoken(row.props, manner))),
    })),
  )
}

function hosts(node: ReactNode): Host[] {
  return [...hostsOf(node)].flatMap((host) => (typeof host === 'string' ? [] : [host]))
}

function figureOf(props: Props): Figure {
  const [, , width = 0, height = 0] = String(props.viewBox).split(' ').map(Number)
  return {
    type: 'figure',
    svg: renderToStaticMarkup(<svg xmlns="http://www.w3.org/2000/svg" {...props} />),
    width,
    height,
    alt: String(props['aria-label'] ?? ''),
  }
}

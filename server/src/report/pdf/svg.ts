/** Reads the few elements that our drawings are made of; any other is an error, so that nothing is left out in silence. */

export type Shape =
  | {
      type: 'rect'
      x: number
      y: number
      width: number
      height: number
      fill: string | null
      stroke: string | null
      dashes: string
    }
  | { type: 'line'; x: number; y: number; toX: number; toY: number; stroke: string }
  | { type: 'text'; x: number; y: number; size: number; anchor: 'start' | 'middle' | 'end'; words: string }

const INK = '#2b2622'

type Attributes = Record<string, string>

const PART = /<(\/?)([a-zA-Z]+)([^>]*?)(\/?)>|([^<]+)/g
const ATTRIBUTE = /([a-zA-Z:-]+)="([^"]*)"/g
const MOVE = /^translate\((-?[\d.]+)[ ,]+(-?[\d.]+)\)$/
const ENTITIES: Attributes = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }

export function shapesOf(svg: string): Shape[] {
  const shapes: Shape[] = []
  const moves: [number, number][] = [[0, 0]]
  const open: { tag: string; attributes: Attributes }[] = []
  for (const [, closing, tag = '', raw = '', ends, words] of svg.matchAll(PART)) {
    const [dx, dy] = moves.at(-1) ?? [0, 0]
    if (words !== undefined) shapes.push(...said(words, open.at(-1), dx, dy))
    else if (closing) {
      open.pop()
      if (tag === 'g') moves.pop()
    } else {
      const attributes = attributesOf(raw)
      if (tag === 'rect') shapes.push(rectOf(attributes, dx, dy))
      else if (tag === 'line') shapes.push(lineOf(attributes, dx, dy))
      else if (tag === 'g') moves.push(moved(attributes, dx, dy))
      else if (tag !== 'svg' && tag !== 'title' && tag !== 'text')
        throw new Error(`no drawing knows <${tag}>`)
      if (!ends) open.push({ tag, attributes })
      else if (tag === 'g') moves.pop()
    }
  }
  return shapes
}

function said(
  words: string,
  inside: { tag: string; attributes: Attributes } | undefined,
  dx: number,
  dy: number,
): Shape[] {
  if (inside?.tag !== 'text') return []
  const { attributes } = inside
  const anchor = attributes['text-anchor']
  return [
    {
      type: 'text',
      x: dx + Number(attributes.x ?? 0),
      y: dy + Number(attributes.y ?? 0),
      size: Number(attributes['font-size'] ?? 14),
      anchor: anchor === 'end' || anchor === 'middle' ? anchor : 'start',
      words: decoded(words),
    },
  ]
}

function rectOf(attributes: Attributes, dx: number, dy: number): Shape {
  return {
    type: 'rect',
    x: dx + Number(attributes.x ?? 0),
    y: dy + Number(attributes.y ?? 0),
    width: Number(attributes.width ?? 0),
    height: Number(attributes.height ?? 0),
    fill: colourOf(attributes.fill),
    stroke: colourOf(attributes.stroke),
    dashes: attributes['stroke-dasharray'] ?? '',
  }
}

function lineOf(attributes: Attributes, dx: number, dy: number): Shape {
  return {
    type: 'line',
    x: dx + Number(attributes.x1 ?? 0),
    y: dy + Number(attributes.y1 ?? 0),
    toX: dx + Number(attributes.x2 ?? 0),
    toY: dy + Number(attributes.y2 ?? 0),
    stroke: colourOf(attributes.stroke) ?? INK,
  }
}

function colourOf(colour: string | undefined): string | null {
  return colour !== undefined && /^#[0-9a-f]{6}$/.test(colour) ? colour : null
}

function moved({ transform = 'translate(0 0)' }: Attributes, dx: number, dy: number): [number, number] {
  const [, x, y] = MOVE.exec(transform) ?? []
  if (x === undefined || y === undefined) throw new Error(`no drawing knows ${transform}`)
  return [dx + Number(x), dy + Number(y)]
}

function attributesOf(raw: string): Attributes {
  return Object.fromEntries(
    [...raw.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, decoded(value)]),
  )
}

function decoded(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#x27);/g, (_, name: string) => ENTITIES[name] ?? '')
}

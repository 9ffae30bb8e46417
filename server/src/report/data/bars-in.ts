/** The bars of a chart, read from its drawing: what everybody sees of it, as figures again. */
import type { Figure } from '../document/blocks.ts'
import { readNumber } from './read-number.ts'

export type BarRow = { label: string; values: (number | null)[] }

/** Null for a drawing that is no bar chart. */
export function barsIn({ svg }: Figure, language: string): BarRow[] | null {
  const rows = [...svg.matchAll(/<g[^>]*>(.*?)<\/g>/gs)].map(([, inside = '']) => {
    const [label = '', ...figures] = [...inside.matchAll(/<text[^>]*>(.*?)<\/text>/gs)].map(([, text = '']) =>
      unescaped(text),
    )
    return { label, values: figures.map((figure) => readNumber(figure, language)?.value ?? null) }
  })
  return rows.length > 0 && rows.every(({ values }) => values.length > 0) ? rows : null
}

const ENTITIES: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
  '&amp;': '&',
}

function unescaped(text: string): string {
  return text.replace(/&(?:lt|gt|quot|amp|#x27);/g, (entity) => ENTITIES[entity] ?? entity)
}

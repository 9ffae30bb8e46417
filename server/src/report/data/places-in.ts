/** The places of a map of agreement, read from its drawing: what everybody sees of it, as figures again. */
import type { Figure } from '../document/blocks.ts'

export type Place = { number: string; support: number; agreement: number }
export type Places = {
  places: Place[]
  /** Where the thresholds lie. */
  lines: { support: number; agreement: number }
  axes: { support: string; agreement: string }
}

const SIGN = /data-number="([^"]*)" data-support="([^"]*)" data-agreement="([^"]*)"/g
const LINES = /data-support-line="([^"]*)" data-agreement-line="([^"]*)"/
const AXES = /data-support-axis="([^"]*)" data-agreement-axis="([^"]*)"/

/** Null for a drawing that is no such map. */
export function placesIn({ svg }: Figure): Places | null {
  const lines = LINES.exec(svg)
  if (!lines) return null
  const axes = AXES.exec(svg)
  return {
    places: [...svg.matchAll(SIGN)].map(([, number = '', support, agreement]) => ({
      number,
      support: Number(support),
      agreement: Number(agreement),
    })),
    lines: { support: Number(lines[1]), agreement: Number(lines[2]) },
    axes: { support: axes?.[1] ?? '', agreement: axes?.[2] ?? '' },
  }
}

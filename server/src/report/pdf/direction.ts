/** Which words run from right to left: the bidirectional algorithm, with what people wrote kept to itself. */
import bidiFactory from 'bidi-js'
import type { Run } from '../document/blocks.ts'

const bidi = bidiFactory()

const FROM_THE_RIGHT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u
/** Orders to turn round what follows: they are printed as nothing and have no effect. */
const ORDERS = /[\u202a-\u202e\u2066-\u2069]/g
const NO_EFFECT = '\u200b'
/** What ends a paragraph. */
const SEPARATORS = /[\p{Cc}\p{Zp}]/gu
/** A line break that does not end what is kept apart. */
const LINE = '\u2028'
const [APART, END] = ['\u2068', '\u2069']

/** The level of every character of the runs, odd from right to left; null where all run from left to right. */
export function levelsOf(runs: readonly Pick<Run, 'text' | 'apart'>[]): Uint8Array | null {
  if (!runs.some(({ text }) => FROM_THE_RIGHT.test(text))) return null
  const parts = runs.map(({ text, apart }) => {
    const harmless = text.replace(ORDERS, NO_EFFECT).replace(SEPARATORS, LINE)
    return apart ? `${APART}${harmless}${END}` : harmless
  })
  const { levels } = bidi.getEmbeddingLevels(parts.join(''), 'ltr')
  const kept = new Uint8Array(runs.reduce((sum, { text }) => sum + text.length, 0))
  let [read, written] = [0, 0]
  runs.forEach(({ text, apart }, index) => {
    const from = read + (apart ? 1 : 0)
    kept.set(levels.subarray(from, from + text.length), written)
    read += parts[index]?.length ?? 0
    written += text.length
  })
  return kept
}

/** The word with its brackets turned, as they show from right to left. */
export function mirrored(word: string): string {
  return [...word].map((sign) => bidi.getMirroredCharacter(sign) ?? sign).join('')
}

/** Things in their order on the line, from left to right (rule L2). */
export function shownOrder<T extends { level: number }>(things: readonly T[]): T[] {
  const order = [...things]
  const highest = Math.max(0, ...order.map(({ level }) => level))
  for (let level = highest; level > 0; level--) turnRuns(order, level)
  return order
}

function turnRuns<T extends { level: number }>(order: T[], level: number): void {
  let from = 0
  while (from < order.length) {
    let to = from
    while ((order[to]?.level ?? -1) >= level) to++
    if (to > from) order.splice(from, to - from, ...order.slice(from, to).reverse())
    from = Math.max(to, from + 1)
  }
}

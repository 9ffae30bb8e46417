/** Reads one order of a PrefLib file: `3,{1,4},2` puts alternative 3 first, 1 and 4 tied behind it. */
import type { Misreading } from './preflib-failure.ts'

/** Tiers of positions from 0, or what is wrong; the caller knows the line. O(length of the text). */
export function parseOrder(text: string, many: number): number[][] | Misreading {
  const tiers: number[][] = []
  const named = new Set<number>()
  let tie: number[] | null = null
  /** True where the grammar asks for an alternative or a brace: at the start and after each comma. */
  let wanting = true
  for (const [token] of text.matchAll(/[{},]|[^{},\s][^{},]*/g)) {
    if (token === ',') {
      if (wanting) return damaged(text)
      wanting = true
    } else if (token === '{') {
      if (!wanting || tie !== null) return damaged(text)
      tie = []
      tiers.push(tie)
    } else if (token === '}') {
      if (wanting || tie === null) return damaged(text)
      tie = null
    } else {
      const written = token.trim()
      if (!wanting) return damaged(text)
      if (!/^[0-9]{1,9}$/.test(written)) return { problem: 'not-a-number', value: written }
      const position = Number(written) - 1
      if (position < 0 || position >= many) return { problem: 'unknown-alternative', value: written }
      if (named.has(position)) return { problem: 'alternative-twice', value: written }
      named.add(position)
      if (tie === null) tiers.push([position])
      else tie.push(position)
      wanting = false
    }
  }
  return wanting || tie !== null ? damaged(text) : tiers
}

function damaged(text: string): Misreading {
  return { problem: 'order-damaged', value: text.trim() }
}

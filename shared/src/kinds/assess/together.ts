/** The same words about the same row with the same mark, once, with the number of people who wrote them. */
import type { Reason } from './schema.ts'

export type ReasonOfSome = Reason & { people: number }

/** In the order in which each came first. */
export function together(reasons: readonly Reason[]): ReasonOfSome[] {
  const counted = new Map<string, ReasonOfSome>()
  for (const { item, text, mark } of reasons) {
    const key = JSON.stringify([item, text, mark])
    counted.set(key, { item, text, mark, people: (counted.get(key)?.people ?? 0) + 1 })
  }
  return [...counted.values()]
}

/** By which rule a vote got its marks, as sentences of the catalogue `kind-present` and what fills them. */
import type { TableVote } from './table-types.ts'

/** `marks`, `marksLow`: by support; `signs`: by what people marked. Shares 0..1; `rest`: what the threshold leaves. */
export type MarkRule = { key: 'marks' | 'marksLow' | 'signs'; support: number; rest: number }

/** Two where people marked + and − in some rows only; none of a vote that says nothing. */
export function markRules({ rule, signed }: Pick<TableVote, 'rule' | 'signed'>): MarkRule[] {
  if (rule === null) return []
  const { support } = rule.thresholds
  const shares = { support, rest: 1 - support }
  // Down from one half on, whatever does not reach the threshold is at or below the rest.
  const bySupport = support > 0.5 ? ('marks' as const) : ('marksLow' as const)
  return [
    ...(signed === 'all' ? [] : [{ key: bySupport, ...shares }]),
    ...(signed === 'none' ? [] : [{ key: 'signs' as const, ...shares }]),
  ]
}

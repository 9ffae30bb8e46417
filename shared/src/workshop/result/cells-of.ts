/** Results of every item under every heading, where a kind asks so: the same figures as of an item, without an order. */
import { type Cut, type Gate, groupsEqual, pooledRows, rowsOf } from './cuts.ts'
import { partsOf } from './parts-of.ts'
import type { ResultCell } from './result-types.ts'
import type { Totals } from './round-totals.ts'

export function cellsOf(
  { rules, rule, context, tally }: Totals,
  cuts: readonly Cut[],
  gate: Gate,
): ResultCell[] {
  const asked = rules.cells
  if (asked === null) return []
  const { divisor } = asked.unit(context)
  const { sums, support, answered } = asked.measure(context, tally)
  const own = cuts.map((cut) => ({
    ...cut,
    measure: { ...asked.measure(context, cut.tally), pairwise: null },
  }))
  const { means } = groupsEqual(rowsOf(own, gate))
  const pooled = pooledRows(own, gate)
  return asked.of(context).map(({ item, heading }, index): ResultCell => {
    const n = answered[index] ?? 0
    const supported = support[index] ?? 0
    const mean = means[index] ?? null
    return {
      id: `${item}.${heading}`,
      item,
      heading,
      people: { mean: n === 0 ? null : (sums[index] ?? 0) / n / divisor, support: supported, answered: n },
      groupsEqual: mean === null ? null : { mean: mean / divisor },
      ...partsOf(
        pooled[index] ?? { cells: [], parts: [] },
        own,
        { support: supported, n },
        {
          thresholds: rule.thresholds,
          k: gate.k,
          divisor,
        },
      ),
    }
  })
}

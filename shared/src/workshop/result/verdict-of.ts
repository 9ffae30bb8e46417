/** Whether an item passed the rule of adoption, read of the shown groups unless that would tell too much of one of them. */
import { type Bar, verdictTells } from '../../disclosure/verdict-tells.ts'
import type { Cell } from './cuts.ts'
import type { RuledVerdict } from './result-types.ts'
import type { Totals } from './round-totals.ts'

/** Null where the kind has no such rule. `cells`: the item's figures by parts of the room. */
export function verdictOf(
  { rules, context, tally, measure }: Pick<Totals, 'rules' | 'context' | 'tally' | 'measure'>,
  item: number,
  cells: readonly Cell[],
  secret: boolean,
): RuledVerdict | null {
  const share = rules.adoptAt(context)
  if (share === null) return null
  const total = measure.support[item] ?? 0
  const isRoom =
    cells.length === 0 ||
    (secret &&
      verdictTells(
        cells.map((cell) => barOf(cell, share)),
        total,
      ))
  const room = [{ support: total, answered: measure.answered[item] ?? 0 }]
  const groups = cells.map(({ support, n }) => ({ support, answered: n }))
  const verdict = rules.verdict(context, tally, item, isRoom ? room : groups)
  return verdict && { ...verdict, by: isRoom ? 'room' : 'groups' }
}

/** The fewest people of a part whose support is the share asked for. */
function barOf({ n }: Cell, share: number): Bar {
  const about = Math.max(0, Math.floor(share * n) - 1)
  return { n, least: [about, about + 1, about + 2].find((people) => people / n >= share) ?? n }
}

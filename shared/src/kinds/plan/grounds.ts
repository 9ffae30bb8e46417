/** On what it rests that a row may grow from an item. */
import * as z from 'zod/mini'
import { type Refusal, refuse } from '../../refusal.ts'
import { Ground } from '../ground.ts'

/** flowed: by the rule, before grounds were noted · admitted: by hand, with a reason · earlier: in the plan of an earlier workshop. */
export const PlanGround = z.enum([...Ground.options, 'flowed', 'admitted', 'earlier'])
export type PlanGround = z.infer<typeof PlanGround>

/** What is not agreed is no root of a row. */
export function refuseGrowth(
  { items }: { items: ReadonlyMap<string, { ground: PlanGround | null }> },
  id: string,
): Refusal | null {
  const item = items.get(id)
  if (item === undefined) return refuse('unknown-item', { field: 'item' })
  return item.ground === null ? refuse('item-not-agreed', { field: 'item' }) : null
}

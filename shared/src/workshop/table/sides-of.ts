/** On which side people stand of each item, as the kind of the vote reads it of the result that is shown. */
import { kindOf } from '../../kinds/index.ts'
import type { Signs } from '../../methods/evidence-mark.ts'
import type { Result } from '../result/result-types.ts'
import type { Activity, Round } from '../state.ts'

/** People for and against where they said so themselves; `none` where answers stand on no side; null where support says it all. */
export type Sides = Signs | 'none' | null

export function sidesOf({ setup }: Activity, round: Round, result: Result): readonly Sides[] {
  // Every audience of every tick asks for it, and a result changes no more.
  const known = computed.get(result)
  if (known !== undefined) return known
  const kind = kindOf(setup.kind)
  const config = kind?.config.parse(round.rule?.config ?? setup.config)
  const sides = kind?.ballots?.sides?.({ config, items: round.items }, result.detail) ?? []
  computed.set(result, sides)
  return sides
}

const computed = new WeakMap<Result, readonly Sides[]>()

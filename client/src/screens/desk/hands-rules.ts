/** How the question before the room is answered by raised hands, read from its kind. */
import { kindOf } from '@cabildo/shared/kinds/index'
import type { ActivityView } from '@cabildo/shared/workshop/view'

export type HandsRules = {
  options: readonly string[]
  /** Hands of one person in all. */
  most: number
}

/** Null where hands cannot say it. */
export function handsRulesOf({ kind: id, config }: ActivityView): HandsRules | null {
  const kind = kindOf(id)
  const hands = kind?.ballots?.hands
  const parsed = kind?.config.safeParse(config)
  if (!hands || !parsed?.success) return null
  const options = hands.options(parsed.data)
  return options && { options, most: hands.most(parsed.data) }
}

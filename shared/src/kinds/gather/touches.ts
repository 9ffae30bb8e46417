/** What a fact about cards changes, so that an undo never writes over what somebody did since. */
import type { GatherFact } from './schema.ts'
import type { GatherSlice } from './slice.ts'

/** `own` is what a card says and whether it is seen, all of which its author may change at once. */
export function touchedCards({ cards }: GatherSlice, fact: GatherFact): readonly string[] {
  switch (fact.type) {
    case 'seated':
      return []
    case 'tables-dealt':
      return ['tables']
    case 'cards-merged':
      return [`card/${fact.card}`, ...fact.cards.map((id) => `card/${id}/into`)]
    case 'card-split': {
      const inside = cards.get(fact.card)?.merged ?? []
      return [`card/${fact.card}`, ...inside.map((id) => `card/${id}/into`)]
    }
    case 'card-edited':
      return [`card/${fact.card}/own`]
    case 'card-retitled':
      return [`card/${fact.card}/own/words`]
    case 'card-field-set':
      return [`card/${fact.card}/own/field/${fact.field}`]
    case 'card-hidden':
    case 'card-shown':
      return [`card/${fact.card}/own/state`]
    case 'card-brought':
    case 'card-left':
      return [`card/${fact.card}/brought`]
    default:
      return [`card/${fact.card}`]
  }
}

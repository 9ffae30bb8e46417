/** Cards as the console has them. */
import type { GatherManage } from '@cabildo/shared/kinds/gather/view'

export type ManageCard = GatherManage['cards'][number]

/** The cards in it as they were written, however deep they were merged; the card itself when it is no merge. */
export function leavesIn(cards: readonly ManageCard[], card: ManageCard): ManageCard[] {
  if (!card.merge) return [card]
  return cards.filter(({ into }) => into === card.id).flatMap((child) => leavesIn(cards, child))
}

/** `at`: all, none, or the number of a table. */
export function liesAt(cards: readonly ManageCard[], card: ManageCard, at: string): boolean {
  if (at === 'all') return true
  return leavesIn(cards, card).some(({ table }) => String(table ?? 'none') === at)
}

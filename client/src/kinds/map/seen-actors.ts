/** The actors somebody may speak of: those that everybody sees, or while the map is private those known beforehand and one's own. */
import type { Item } from '@cabildo/shared/kinds/item'
import type { Sector } from '@cabildo/shared/kinds/map/marks'
import type { MapShow } from '@cabildo/shared/kinds/map/view'
import type { LocalText } from '@cabildo/shared/text'
import type { OwnActor } from './own-map.ts'

export type SeenActor = { id: string; name: LocalText; sector: Sector | null }

export function seenActors(
  show: Pick<MapShow, 'cards'>,
  items: readonly Item[],
  own: readonly OwnActor[],
): SeenActor[] {
  if (show.cards) return show.cards.map(({ id, name, sector }) => ({ id, name, sector }))
  const known = items.map(({ id, text }) => ({ id, name: text, sector: null }))
  const mine = own.flatMap(({ id, name, sector, state, parent }) =>
    id !== null && parent === null && (state === 'visible' || state === null) ? [{ id, name, sector }] : [],
  )
  return [...known, ...mine]
}

/** The places of a scale in the order in which they are offered: what is good news first where a scale has signs. */
import { placesOf } from '@cabildo/shared/kinds/assess/scale'
import type { Scale } from '@cabildo/shared/kinds/assess/schema'

export function offeredPlaces(scale: Scale): number[] {
  if (scale.type === 'tick' || scale.type === 'signed') return [2, 0, 1]
  return Array.from({ length: placesOf(scale) }, (_, place) => place)
}

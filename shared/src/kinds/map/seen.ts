/** The actors as they stand before the room, each with those merged into it. */
import type { Seen } from '../kind.ts'
import type { MapConfig } from './schema.ts'
import { type MapSlice, partsOf, standingActors } from './slice.ts'

export function seenActors({ sharing }: MapConfig, slice: MapSlice, revealed: boolean): Seen[] | null {
  if (!revealed && sharing === 'private') return null
  return standingActors(slice).map((actor) => {
    const parts = partsOf(slice, actor)
    const merged = parts.filter((part) => part !== actor).map(({ id }) => id)
    const from = [...new Set([...merged, ...parts.flatMap((part) => part.from)])]
    return { id: actor.id, text: actor.name, from }
  })
}

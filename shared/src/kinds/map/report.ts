/** What the report prints of a map: who does what as it was said and settled, and what is missing. Never as votes. */
import * as z from 'zod/mini'
import { Id } from '../../ids.ts'
import { LocalText } from '../../text.ts'
import type { MapConfig } from './schema.ts'
import type { MapSlice } from './slice.ts'
import { MapManage, manageMap } from './view.ts'

export const MapReport = z.object({
  functions: z.array(z.object({ id: Id, text: LocalText })),
  hasLinks: z.boolean(),
  hasSeats: z.boolean(),
  actors: MapManage.shape.cards,
  links: MapManage.shape.links,
  gaps: MapManage.shape.gaps,
  counts: z.object({ hidden: z.int(), waiting: z.int(), merged: z.int(), withdrawn: z.int() }),
})
export type MapReport = z.infer<typeof MapReport>

/** Null while the map is private and not revealed. */
export function reportMap(config: MapConfig, slice: MapSlice, revealed: boolean): MapReport | null {
  if (config.sharing === 'private' && !revealed) return null
  const { cards, links, gaps, aside, withdrawn } = manageMap(config, slice)
  return {
    functions: config.functions,
    hasLinks: config.links,
    hasSeats: config.seats,
    actors: cards,
    links,
    gaps,
    counts: {
      hidden: aside.filter(({ state }) => state === 'hidden').length,
      waiting: aside.filter(({ state }) => state === 'waiting').length,
      merged: aside.filter(({ state, into }) => state === 'visible' && into !== null).length,
      withdrawn,
    },
  }
}

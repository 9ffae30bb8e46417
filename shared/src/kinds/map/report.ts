/** What the report prints of a map: who does what as it was said and settled, and what is missing. Never as votes. */
import * as z from 'zod/mini'
import { Id } from '../../ids.ts'
import { LocalText } from '../../text.ts'
import type { MapConfig } from './schema.ts'
import type { MapSlice } from './slice.ts'
import { MapManage, manageMap } from './view.ts'

export const MapReport = z.object({
  /** What has to be done by somebody, in order; empty where only links or seats are mapped. */
  functions: z.array(
    z.object({
      /** Names the function within its activity. */
      id: Id,
      /** The words of the function. */
      text: LocalText,
    }),
  ),
  /** Whether links between actors were asked for. */
  hasLinks: z.boolean(),
  /** Whether it was asked who is in the room. */
  hasSeats: z.boolean(),
  /** The actors that stand, with what is said of each. */
  actors: MapManage.shape.cards,
  /** Pairs of actors with what is said of their link. */
  links: MapManage.shape.links,
  /** What is missing. */
  gaps: MapManage.shape.gaps,
  /** How many actors do not stand, by what became of them. */
  counts: z.object({
    /** Those that the facilitator hid. */
    hidden: z.int(),
    /** Those that wait to be shown. */
    waiting: z.int(),
    /** Those merged into another. */
    merged: z.int(),
    /** Those that their authors took back. */
    withdrawn: z.int(),
  }),
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

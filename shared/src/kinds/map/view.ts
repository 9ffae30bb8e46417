/** What is seen of a map: by everybody, by the facilitator, by one person. No view names an author. */
import * as z from 'zod/mini'
import { Id } from '../../ids.ts'
import { LocalText } from '../../text.ts'
import type { Item } from '../item.ts'
import { missingLinks, orphans, overlaps, whoIsMissing } from './gaps.ts'
import { PAIRS_TOLD } from './limits.ts'
import { type Read, type Reading, readMap } from './reading.ts'
import { ActorState, type MapConfig, MarkName, Seat, SectorName, Statement, StrengthName } from './schema.ts'
import { type Actor, actorOf, type MapSlice, partsOf, standingActors } from './slice.ts'

function told<Value extends z.ZodMiniType>(value: Value) {
  return z.object({
    /** Everything that people say, with how many say so. */
    said: z.array(
      z.object({
        /** What is said. */
        value,
        /** How many people say so; null where the audience is not told. */
        n: z.nullable(z.int()),
      }),
    ),
    /** What the facilitator settled; null where nothing was. */
    settled: z.nullable(
      z.object({
        /** What holds; null where it was settled that none of it does. */
        value: z.nullable(value),
        /** Why, in the facilitator's words; null where none was given. */
        reason: z.nullable(LocalText),
      }),
    ),
  })
}

const Marks = told(MarkName)
const Strengths = told(StrengthName)
const Seats = told(Seat)
export type ToldMarks = z.infer<typeof Marks>
export type ToldStrengths = z.infer<typeof Strengths>
export type ToldSeats = z.infer<typeof Seats>

const ActorWords = {
  /** Names the actor within its activity. */
  id: Id,
  /** What the actor is called. */
  name: LocalText,
  /** The sector that it belongs to; null where none was given. */
  sector: z.nullable(SectorName),
}
const Pair = {
  /** The id of one actor. */
  one: Id,
  /** The id of the other. */
  other: Id,
}

const MapActor = z.object({
  ...ActorWords,
  /** Actors merged into it. */
  merged: z.int(),
  /** Functions of which something was said or settled. */
  marks: z.array(
    z.object({
      /** The id of the function. */
      function: Id,
      /** What is said of the actor in this function. */
      told: Marks,
    }),
  ),
  /** What is said of its seat in the room. */
  seat: Seats,
})
export type MapActor = z.infer<typeof MapActor>

const MapLink = z.object({
  ...Pair,
  /** What is said of how well they work together. */
  told: Strengths,
})
export type MapLink = z.infer<typeof MapLink>

/** What is missing, by what is said and settled. */
const Gaps = z.object({
  /** Functions that several actors lead. */
  overlaps: z.array(
    z.object({
      /** The id of the function. */
      function: Id,
      /** The ids of the actors that lead it. */
      actors: z.array(Id),
    }),
  ),
  /** Functions that nobody leads, with those who should. */
  orphans: z.array(
    z.object({
      /** The id of the function. */
      function: Id,
      /** The ids of the actors that should lead it; empty where nobody said of any. */
      shouldLead: z.array(Id),
    }),
  ),
  /** Pairs of actors that share functions and have no link, up to a number. */
  pairs: z.array(
    z.object({
      ...Pair,
      /** The ids of the functions that both take part in. */
      functions: z.array(Id),
    }),
  ),
  /** Pairs without a link beyond those that are named. */
  morePairs: z.int(),
  /** The ids of the actors without any link. */
  unlinked: z.array(Id),
  /** The ids of the actors that are not in the room. */
  absent: z.array(Id),
  /** The ids of the actors for whom an empty chair is kept. */
  emptyChairs: z.array(Id),
  /** The ids of those of them that are absent or have an empty chair and whose word decides. */
  high: z.array(Id),
  /** Sectors without any actor; "other" is none that could be missed. */
  sectors: z.array(SectorName),
})
export type Gaps = z.infer<typeof Gaps>

/**
 * `count`: actors; `statements`: things said of them. `cards`: the actors, under the name that every kind gives to what the
 * room sees at once; absent while the map is private, and so are links and gaps.
 */
export const MapShow = z.object({
  count: z.nullable(z.int()),
  statements: z.nullable(z.int()),
  cards: z.optional(z.array(MapActor)),
  links: z.optional(z.array(MapLink)),
  gaps: z.optional(Gaps),
})
export type MapShow = z.infer<typeof MapShow>

/** The whole map, and besides the actors that do not stand: waiting, hidden, merged into another. */
export const MapManage = z.object({
  cards: z.array(MapActor),
  links: z.array(MapLink),
  gaps: Gaps,
  aside: z.array(z.object({ ...ActorWords, state: ActorState, into: z.nullable(Id) })),
  withdrawn: z.int(),
})
export type MapManage = z.infer<typeof MapManage>

/** One person's own actors, withdrawn ones included, and all they say. */
export const MapMine = z.object({
  cards: z.array(z.object({ ...ActorWords, state: ActorState, parent: z.nullable(LocalText) })),
  said: z.array(Statement),
})
export type MapMine = z.infer<typeof MapMine>

type Tell = (count: number) => number | null

export function showMap(
  config: MapConfig,
  slice: MapSlice,
  revealed: boolean,
  tell: Tell = (count) => count,
): MapShow {
  const reading = readMap(config, slice)
  const counts = { count: tell(reading.actors.length), statements: tell(statementsIn(slice)) }
  if (!revealed && config.sharing === 'private') return counts
  return { ...counts, ...whole(config, slice, reading, tell) }
}

export function manageMap(config: MapConfig, slice: MapSlice): MapManage {
  const all = [...slice.actors.values()]
  const aside = all.filter(
    ({ state, into }) => state !== 'withdrawn' && (state !== 'visible' || into !== null),
  )
  return {
    ...whole(config, slice, readMap(config, slice), (count) => count),
    aside: aside.map(({ id, name, sector, state, into }) => ({ id, name, sector, state, into })),
    withdrawn: all.filter(({ state }) => state === 'withdrawn').length,
  }
}

export function ownMap(slice: MapSlice, person: string): MapMine {
  const own = (slice.authors.get(person) ?? []).map((id) => actorOf(slice, id))
  return {
    cards: own.map((actor) => {
      const { id, name, sector, state } = actor
      return { id, name, sector, state, parent: parentOf(slice, actor) }
    }),
    said: [...(slice.own.get(person)?.values() ?? [])],
  }
}

/** Actors that stand, each with those merged into it and what they grew out of. */
export function outcomeOf(slice: MapSlice): Item[] {
  return standingActors(slice).map((actor) => {
    const parts = partsOf(slice, actor)
    const merged = parts.filter((part) => part !== actor).map(({ id }) => id)
    const from = [...new Set([...merged, ...parts.flatMap((part) => part.from)])]
    return { id: actor.id, text: actor.name, from }
  })
}

/** An actor as an item, whether it stands by itself or was merged; null when it was hidden or withdrawn. */
export function findActor(slice: MapSlice, id: string): Item | null {
  const actor = slice.actors.get(id)
  if (actor === undefined || actor.state === 'hidden' || actor.state === 'withdrawn') return null
  return { id, text: actor.name, from: actor.from }
}

export function gapsOf(reading: Reading, { links, seats }: MapConfig): Gaps {
  const { pairs, unlinked } = links ? missingLinks(reading) : { pairs: [], unlinked: [] }
  const { absent, emptyChairs, high, sectors } = whoIsMissing(reading)
  return {
    overlaps: overlaps(reading),
    orphans: orphans(reading),
    pairs: pairs.slice(0, PAIRS_TOLD),
    morePairs: Math.max(0, pairs.length - PAIRS_TOLD),
    unlinked,
    absent: seats ? absent : [],
    emptyChairs: seats ? emptyChairs : [],
    high: seats ? high : [],
    sectors,
  }
}

function whole(config: MapConfig, slice: MapSlice, reading: Reading, tell: Tell) {
  const actors = reading.actors.map(
    ({ id, name, sector, marks, seat }): MapActor => ({
      id,
      name,
      sector,
      merged: partsOf(slice, actorOf(slice, id)).length - 1,
      marks: marks
        .filter(({ read }) => read.said.length > 0 || read.settled !== null)
        .map(({ function: task, read }) => ({ function: task, told: tellOf(read, tell) })),
      seat: tellOf(seat, tell),
    }),
  )
  const links = reading.links.map(({ one, other, read }) => ({ one, other, told: tellOf(read, tell) }))
  return { cards: actors, links, gaps: gapsOf(reading, config) }
}

function tellOf<Value>({ said, settled }: Read<Value>, tell: Tell) {
  return { said: said.map(({ value, n }) => ({ value, n: tell(n) })), settled }
}

function parentOf(slice: MapSlice, actor: Actor): LocalText | null {
  let top = actor
  while (top.into !== null) top = actorOf(slice, top.into)
  return top === actor || top.state !== 'visible' ? null : top.name
}

function statementsIn({ said }: MapSlice): number {
  let count = 0
  for (const authors of said.values()) count += authors.size
  return count
}

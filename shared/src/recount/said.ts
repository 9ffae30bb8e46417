/** A ballot read by its rule: what it gives each item, and in which order it puts them. Nothing is added up here. */
import type { Expected } from './expected.ts'
import type { Ballot } from './naive/rankings.ts'

/** In whole units of the rule. */
export type Given = { value: number; supports: boolean }

/** Null where the ballot says nothing of an item or cell. `ranks`: a tier for each item, null where items are not compared. `says`: whether it says anything. */
export type Said = {
  items: readonly (Given | null)[]
  cells: readonly (Given | null)[]
  ranks: Ballot | null
  says: boolean
}

export type Unit = { min: number; max: number; divisor: number }
export type Answer = Readonly<Record<string, unknown>>
export type Ask = { config: Readonly<Record<string, unknown>>; items: readonly string[] }

/** Answers to one item as places on an ordered scale of so many levels. */
export type OnScale = { places: readonly number[]; levels: number }

/** What the rounds of one question are compared by. `place`: where a ballot stands on an item's scale. */
export type AgainReading = {
  planned: number
  /** Each item is judged apart; else the order as a whole. */
  apart: boolean
  /** Whether the ballot is of somebody who answered the round before as well. */
  isBack: (answer: Answer) => boolean
  now: (answer: Answer, item: number) => number | null
  before: (answer: Answer, item: number) => number | null
  levels: (item: number) => number
  agreed: (answers: readonly Answer[], item: number) => boolean
}

/** One kind's way to read its ballots. */
export type Reading = {
  unit: Unit
  cellUnit: Unit
  cells: readonly { item: string; heading: string }[]
  /** Ballots that say nothing are in the denominators too. */
  countsEmpty: boolean
  /** Of so many who said something: how many have to answer an item for it to have a place. */
  fewest: (n: number) => number
  read: (answer: Answer) => Said
  /** Per item, where answers are on an ordered scale; null elsewhere. */
  scales: ((answers: readonly Answer[]) => (OnScale | null)[]) | null
  /** Share of support that every group has to reach, and how many veto an item. */
  adoption: { share: number; blocks: (answers: readonly Answer[], item: number) => number } | null
  /** `tellsEarlier`: whether earlier answers are in them. */
  detail: (answers: readonly Answer[], tellsEarlier: boolean) => Expected
  /** The numbers that the notes on the method name. */
  notes: Readonly<Record<string, number>>
  again: AgainReading | null
  /** Orders of all items are read from the ballots; each supports some items; one item is to be picked. */
  orders: boolean
  shares: boolean
  picks: boolean
}

export const positions = (ask: Ask) => [...ask.items.keys()]

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0)
}

/** People at each of so many levels. */
export function counted(places: readonly number[], levels: number): number[] {
  return Array.from({ length: levels }, (_, level) => places.filter((place) => place === level).length)
}

export function numberAt(from: unknown, field: string): number | null {
  const value = Object(from)[field] as unknown
  return typeof value === 'number' && Object.hasOwn(Object(from), field) ? value : null
}

/** What stands in a list, whatever it is; nothing where there is no list. */
export function listOf(list: unknown): Answer[] {
  return Array.isArray(list) ? list.map((each: unknown) => Object(each) as Answer) : []
}

export function listIn(from: unknown, field: string): Answer[] {
  return listOf(Object(from)[field])
}

export function partAt(from: unknown, field: string): Readonly<Record<string, unknown>> {
  const value = Object.hasOwn(Object(from), field) ? (Object(from)[field] as unknown) : undefined
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

/** What the levels say: counts per item and level, and the reservations without their authors. */
import { addCounts, bump, zeros } from '../counts.ts'
import { itemPositions, positionOf } from '../item-positions.ts'
import type { Measure, MeasureUnit, RoundContext } from '../kind.ts'
import { LEVELS, type Level, SUPPORT_LEVELS, SUPPORT_LINE } from './scale.ts'
import type { ConsentAnswer, ConsentConfig, Reservation } from './schema.ts'

type Context = RoundContext<ConsentConfig>

/**
 * `counts[item][level - 1]`. Reservations are kept sorted by text, so that their order tells nothing of their authors.
 * Only where more rounds were planned: `moves[item][before - 1][now - 1]`, and `back`, the ballots with an earlier answer.
 */
export type ConsentTally = {
  moves?: number[][][]
  back?: number
  ballots: number
  abstained: number
  counts: number[][]
  reservations: Reservation[]
}

export function emptyConsentTally({ config, items }: Context): ConsentTally {
  const tally = { ballots: 0, abstained: 0, counts: items.map(() => zeros(LEVELS.length)), reservations: [] }
  if ((config.rounds ?? 1) === 1) return tally
  return { ...tally, moves: items.map(() => LEVELS.map(() => zeros(LEVELS.length))), back: 0 }
}

export function addConsent(context: Context, tally: ConsentTally, answer: ConsentAnswer): void {
  count(context, tally, answer, 1)
  for (const reservation of reservationsOf(answer)) {
    tally.reservations.splice(placeOf(tally.reservations, reservation), 0, reservation)
  }
}

export function removeConsent(context: Context, tally: ConsentTally, answer: ConsentAnswer): void {
  count(context, tally, answer, -1)
  for (const reservation of reservationsOf(answer)) {
    const place = placeOf(tally.reservations, reservation)
    const found = tally.reservations[place]
    if (found === undefined || inOrder(found, reservation) !== 0) {
      throw new Error('a reservation is taken back that was never counted')
    }
    tally.reservations.splice(place, 1)
  }
}

function count({ items }: Context, tally: ConsentTally, { levels, was }: ConsentAnswer, sign: 1 | -1): void {
  const positions = itemPositions(items)
  const given = Object.entries(levels)
  for (const [id, level] of given) bump(tally.counts[positionOf(positions, id)] ?? [], level - 1, sign)
  tally.ballots += sign
  if (given.length === 0) tally.abstained += sign
  if (was === undefined || tally.moves === undefined) return
  tally.back = (tally.back ?? 0) + sign
  for (const [id, before] of Object.entries(was)) {
    const now = levels[id]
    const moves = tally.moves[positionOf(positions, id)]
    if (now !== undefined) bump(moves?.[before - 1] ?? [], now - 1, sign)
  }
}

function reservationsOf({ levels, reservations }: ConsentAnswer): Reservation[] {
  return Object.entries(reservations).flatMap(([item, text]) => {
    const level = levels[item]
    return level === undefined ? [] : [{ item, text, level }]
  })
}

/** By text, then item, then level, in code units: the same on every machine. */
function inOrder(one: Reservation, other: Reservation): number {
  if (one.text !== other.text) return one.text < other.text ? -1 : 1
  if (one.item !== other.item) return one.item < other.item ? -1 : 1
  return one.level - other.level
}

/** First place at which a reservation stands or would stand. */
function placeOf(sorted: readonly Reservation[], reservation: Reservation): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    const found = sorted[middle]
    if (found !== undefined && inOrder(found, reservation) < 0) low = middle + 1
    else high = middle
  }
  return low
}

export function mergeConsents(context: Context, tallies: readonly ConsentTally[]): ConsentTally {
  const merged = emptyConsentTally(context)
  for (const tally of tallies) {
    merged.ballots += tally.ballots
    merged.abstained += tally.abstained
    for (const [position, counts] of tally.counts.entries()) addCounts(merged.counts[position] ?? [], counts)
    merged.reservations.push(...tally.reservations)
    if (merged.moves === undefined) continue
    merged.back = (merged.back ?? 0) + (tally.back ?? 0)
    for (const [position, rows] of (tally.moves ?? []).entries()) {
      for (const [before, row] of rows.entries()) addCounts(merged.moves[position]?.[before] ?? [], row)
    }
  }
  merged.reservations.sort(inOrder)
  return merged
}

/** How many people chose one of these levels. */
export function peopleAt(counts: readonly number[], levels: readonly Level[]): number {
  return levels.reduce((sum, level) => sum + (counts[level - 1] ?? 0), 0)
}

/** Abstaining and asking for discussion are outside the line, so each item has its own number of answers. */
export function measureConsents(_context: Context, tally: ConsentTally): Measure {
  const support = tally.counts.map((counts) => peopleAt(counts, SUPPORT_LEVELS))
  return {
    n: tally.ballots - tally.abstained,
    abstained: tally.abstained,
    sums: support,
    support: [...support],
    answered: tally.counts.map((counts) => peopleAt(counts, SUPPORT_LINE)),
    pairwise: null,
  }
}

export function consentUnit(): MeasureUnit {
  return { min: 0, max: 1, divisor: 1 }
}

/** A round with its ballots read, and what they come to for the room and for each of its parts. */
import { type Answer, type Reading, type Said, sum } from './said.ts'

/** `part`: undefined where the file does not tell in which part of the room a ballot was counted. */
export type ReadBallot = { part: string | null | undefined; answer: Answer; said: Said }

export type CountedRound = {
  reading: Reading
  items: readonly string[]
  ballots: readonly ReadBallot[]
  /** Ids of the parts of the room, in the order of the groups, what is pooled last; none where the room is told as one. */
  parts: readonly string[]
  /** Whether the file tells by which parts ballots were counted. */
  hasParts: boolean
  /** Whether the file tells what their people had answered the round before, where ballots carry that. */
  hasEarlier: boolean
  secret: boolean
  k: number
  thresholds: { support: number; gap: number }
  top: number
  answered: number
  byHand: boolean
}

/** People who said something of an item or cell, what they gave it together, and how many support it. */
export type Figure = { n: number; sum: number; support: number }

export const NOBODY: Figure = { n: 0, sum: 0, support: 0 }

export function figureOf(
  ballots: readonly ReadBallot[],
  reading: Reading,
  of: 'items' | 'cells',
  at: number,
): Figure {
  const given = ballots.flatMap(({ said }) => {
    const one = said.says || reading.countsEmpty ? said[of][at] : null
    return one ? [one] : []
  })
  return {
    n: given.length,
    sum: sum(given.map(({ value }) => value)),
    support: given.filter(({ supports }) => supports).length,
  }
}

/** Per part of the room, in order. */
export function byParts(
  { ballots, parts, reading }: CountedRound,
  of: 'items' | 'cells',
  at: number,
): Figure[] {
  return parts.map((part) =>
    figureOf(
      ballots.filter((ballot) => ballot.part === part),
      reading,
      of,
      at,
    ),
  )
}

/** Ballots in the denominators. */
export function peopleCounted({ ballots, reading }: CountedRound): number {
  return reading.countsEmpty ? ballots.length : ballots.filter(({ said }) => said.says).length
}

export function answersOf(ballots: readonly ReadBallot[]): Answer[] {
  return ballots.map(({ answer }) => answer)
}

/** A part that holds several groups is told under one name for all. */
export const POOLED = 'others'

/** Parts as they are told: groups in the order of the workshop, what is pooled after them; one part alone is the room. */
export function partsOf(
  ballots: readonly Pick<ReadBallot, 'part'>[],
  groups: readonly (string | null)[],
): string[] {
  const named = new Set(ballots.flatMap(({ part }) => part ?? []))
  const inOrder = groups.flatMap((group) =>
    group !== null && group !== POOLED && named.has(group) ? [group] : [],
  )
  const others = [...named].filter((part) => !inOrder.includes(part)).sort((one) => (one === POOLED ? 1 : -1))
  return [...inOrder, ...others]
}

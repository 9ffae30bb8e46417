/** What a crowd had been told at one moment, and what a copy of the data lacks of it. */
import type { Crowd } from '../fault/crowd.ts'
import type { Found } from '../fault/found.ts'

type Told = {
  workshop: string
  people: string[]
  cards: string[]
  /** Words last acknowledged of each person in each round. */
  ballots: { name: string; round: number; words: string }[]
}

export function toldSoFar(crowd: Crowd): Told[] {
  return crowd.rooms.map(({ id, members }) => ({
    workshop: id,
    people: members.map(({ name }) => name),
    cards: members.flatMap(({ cards }) => cards),
    ballots: members.flatMap(({ name, ballots }) =>
      [...ballots].map(([round, words]) => ({ name, round, words })),
    ),
  }))
}

/** One line for each thing acknowledged before that is not there; a later ballot of the same person will do. */
export function lacking(told: readonly Told[], found: readonly Found[]): string[] {
  return told.flatMap(({ workshop, people, cards, ballots }) => {
    const there = found.find((one) => one.workshop === workshop)
    if (there === undefined) return [`workshop ${workshop}`]
    return [
      ...people.filter((name) => !there.people.includes(name)),
      ...cards.filter((words) => !there.cards.includes(words)),
      ...ballots
        .filter(({ name, round, words }) => {
          const kept = there.rounds.find((one) => one.round === round)?.words ?? []
          return !kept.some((other) => other.startsWith(`${name} `) && numberOf(other) >= numberOf(words))
        })
        .map(({ words, round }) => `${words} in round ${round}`),
    ]
  })
}

function numberOf(words: string): number {
  return Number(words.split(' ')[1])
}

/** Counts that do not agree within the copy itself: a commit that is in it by half. */
export function halves(found: readonly Found[]): string[] {
  return found.flatMap(({ workshop, rounds }) =>
    rounds
      .filter(({ open, voters, words, sealed }) => (open ? voters.length : sealed) !== words.length)
      .map(({ round }) => `${workshop} round ${round}`),
  )
}

/** Holds what a store has to what the crowd was told: nothing acknowledged is lost, nothing counts twice, nothing is made up. */
import type { Crowd, Member, Room } from './crowd.ts'
import type { Found } from './found.ts'
import type { Sent } from './outbox.ts'

/** One line for each broken promise, beginning with `lost`, `twice` or `wrong`. */
export function problemsOf(crowd: Crowd, found: readonly Found[]): string[] {
  const outboxes = [crowd.facilitator, ...crowd.rooms.flatMap((room) => crowd.outboxesOf(room))]
  return [
    ...outboxes.flatMap(({ contradictions }) => contradictions),
    ...crowd.rooms.flatMap((room) => {
      const own = found.find(({ workshop }) => workshop === room.id)
      return own
        ? [...people(room, own), ...cards(room, own), ...ballots(room, own)]
        : [`lost: workshop ${room.id}`]
    }),
  ]
}

function people(room: Room, { people: names }: Found): string[] {
  return compare(
    'person',
    room.members.map(({ name }) => name),
    pendingWords([room.joiner.pending]),
    names,
  )
}

function cards(room: Room, { cards: words }: Found): string[] {
  if (room.activity !== 'cards') return []
  const pending = pendingWords(room.members.map(({ outbox }) => outbox.pending))
  return compare(
    'card',
    room.members.flatMap((member) => member.cards),
    pending,
    words,
  )
}

/** Every acknowledged one is there once; what is there beside was sent and not answered. */
function compare(
  what: string,
  told: readonly string[],
  pending: ReadonlySet<string>,
  there: readonly string[],
): string[] {
  const times = new Map<string, number>()
  for (const words of there) times.set(words, (times.get(words) ?? 0) + 1)
  const known = new Set(told)
  return [
    ...told.filter((words) => !times.has(words)).map((words) => `lost: ${what} ${words}`),
    ...[...times]
      .filter(([, count]) => count > 1)
      .map(([words, count]) => `twice: ${what} ${words}, ${count} times`),
    ...[...times.keys()]
      .filter((words) => !known.has(words) && !pending.has(words))
      .map((words) => `wrong: ${what} ${words} was never sent or refused`),
  ]
}

function pendingWords(pending: readonly (Sent | null)[]): Set<string> {
  return new Set(pending.flatMap((sent) => sent?.words ?? []))
}

function ballots(room: Room, found: Found): string[] {
  const there = new Map(found.rounds.map((round) => [round.round, round]))
  const lostRounds = room.members.flatMap(({ name, ballots: told }) =>
    [...told.keys()]
      .filter((round) => !there.has(round))
      .map((round) => `lost: round ${round} with ballot of ${name}`),
  )
  return [...lostRounds, ...found.rounds.flatMap((round) => ballotsOf(room, round))]
}

function ballotsOf(
  room: Room,
  { round, open, words, voters, keys, sealed }: Found['rounds'][number],
): string[] {
  const problems: string[] = []
  const counted = open ? [voters.length, keys.length] : [sealed, words.length]
  if (counted.some((count) => count !== words.length)) {
    problems.push(
      `wrong: round ${round} has ${words.length} ballots, but counts say ${counted.join(' and ')}`,
    )
  }
  const byName = new Map<string, string[]>()
  for (const each of words) {
    const name = each.split(' ')[0] ?? ''
    byName.set(name, [...(byName.get(name) ?? []), each])
  }
  for (const member of room.members) {
    const own = byName.get(member.name) ?? []
    byName.delete(member.name)
    problems.push(...ballotOf(member, round, own))
  }
  return [...problems, ...[...byName.keys()].map((name) => `wrong: round ${round} has a ballot of ${name}`)]
}

function ballotOf({ name, ballots: told, outbox }: Member, round: number, own: readonly string[]): string[] {
  const last = told.get(round)
  const pending = outbox.pending?.round === round ? outbox.pending.words : null
  if (own.length > 1) return [`twice: ballots of ${name} in round ${round}: ${own.join(', ')}`]
  const [there] = own
  if (there === undefined) return last === undefined ? [] : [`lost: ballot "${last}" in round ${round}`]
  if (there === last || there === pending) return []
  return [
    `${last === undefined ? 'wrong' : 'lost'}: ballot "${there}" in round ${round}, where "${last}" was acknowledged last`,
  ]
}

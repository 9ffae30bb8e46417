/**
 * Where each thing asked about is judged apart, a ballot of a later round may carry its own earlier answer (0008). With it
 * the ballots of an earlier round would leave whose result is not shown, and what fewer than k of a part had answered.
 */

/** Where a ballot carries it. */
export const EARLIER = 'was'

/** How a ballot goes under a seal: 2 with words and group covered apart, 3 with an earlier answer too. */
export type LeafVersion = 2 | 3

/** How ballots of which these fields are counted go under a seal. */
export function leafVersionOf(counted: readonly string[]): LeafVersion {
  return counted.includes(EARLIER) ? 3 : 2
}

type Told = { n: number; answered: number | null; result: object | null }

/** Whether ballots of this round may carry answers of a round whose result is not printed. */
export function carriesUnshown(rounds: readonly Told[], { n, result }: Pick<Told, 'n' | 'result'>): boolean {
  const earlier = rounds.some((round) => round.n < n && (round.answered ?? 0) > 0 && round.result === null)
  return earlier && carriesAnswers(result)
}

/** Whether answers are carried at all: where an order is asked for again, it is only said that somebody came back. */
export function carriesAnswers(result: object | null): boolean {
  const { delphi } = Object(result) as { delphi?: { ranking: object | null } | null }
  return Boolean(delphi) && delphi?.ranking === null
}

type Carrying = { part: string | null; answer: unknown }

/**
 * Whether so many of every part of the room, or of the room where no parts are told, say again each thing that any of these
 * ballots says again (S3): with the ballots it would be told which of them said it before.
 */
export function everyEarlierShown(ballots: readonly Carrying[], fewest: number): boolean {
  const parts = new Map<string | null, Map<string, number>>()
  const things = new Set<string>()
  for (const { part, answer } of ballots) {
    const people = parts.get(part) ?? new Map<string, number>()
    parts.set(part, people)
    for (const thing of thingsIn(Object(answer)[EARLIER])) {
      things.add(thing)
      people.set(thing, (people.get(thing) ?? 0) + 1)
    }
  }
  return [...parts.values()].every((people) =>
    [...things].every((thing) => (people.get(thing) ?? 0) >= fewest),
  )
}

/** By item, and by heading where there are any. */
function thingsIn(value: unknown, path: readonly string[] = []): string[] {
  if (typeof value !== 'object' || value === null) return path.length === 0 ? [] : [JSON.stringify(path)]
  return Object.entries(value).flatMap(([key, inner]) => thingsIn(inner, [...path, key]))
}

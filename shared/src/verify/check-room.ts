/**
 * Whether the people that the report counts fit the log. What is said of them there is covered, but how many entries are
 * covered is known, and each changes the room, and every part of it, by one person at most: where none lies between two
 * counts, both are the same.
 */
import type { PrintedActivity, PrintedReport, PrintedRound } from '../recount/recounted-report.ts'
import type { ToldEvent } from './check-chain.ts'
import { closeOf, openingOf, whichRound } from './check-log.ts'
import type { WhichRound, Wrong } from './verdict.ts'

/** `round`: of which it is told; null for the end. */
type Count = { rev: number; people: number; round: WhichRound | null }

/** Entries after one and up to another of which nothing is told. */
type Covered = (after: number, upTo: number) => number

export function checkRoom(report: PrintedReport, told: readonly ToldEvent[]): Wrong | null {
  const covered: Covered = (after, upTo) =>
    upTo - after - told.filter(({ rev }) => rev > after && rev <= upTo).length
  const counts: Count[] = [{ rev: report.rev, people: report.room.people, round: null }]
  for (const activity of report.activities) {
    for (const round of activity.rounds) {
      const close = closeOf(told, activity.id, round.n)
      if (round.result === null || close === undefined) continue
      const which = whichRound(activity, round)
      const since = covered(close.rev, report.rev)
      const late = lateChanges(told, covered, activity, round)
      if (!isInRoom(round, late) || !arePartsOfRoom(report, round, since, late)) return unlike(which)
      counts.push({ rev: close.rev, people: presentIn(round.result), round: which })
    }
  }
  return firstJump(counts, covered)
}

function unlike(round: WhichRound | null): Wrong {
  return { wrong: 'log', round, field: 'people' }
}

/** Before the first entry nobody is there. */
function firstJump(counts: readonly Count[], covered: Covered): Wrong | null {
  let before: Pick<Count, 'rev' | 'people'> = { rev: 0, people: 0 }
  for (const count of [...counts].sort((one, other) => one.rev - other.rev)) {
    if (!isWithin(count.people, before.people, covered(before.rev, count.rev))) return unlike(count.round)
    before = count
  }
  return null
}

function presentIn(from: unknown): number {
  return Number(Object(from).present)
}

/** What is no number is not. */
function isWithin(people: number, other: number, changes: number): boolean {
  return people >= 0 && Math.abs(people - other) <= changes
}

/** While it was open: whoever leaves takes their answer along, but an anonymous one, which nobody finds, stays. */
function lateChanges(
  told: readonly ToldEvent[],
  covered: Covered,
  { id, secrecy }: PrintedActivity,
  { n }: PrintedRound,
): number {
  const [opened, closed] = [openingOf(told, id, n), closeOf(told, id, n)]
  if (secrecy !== 'anonymous' || !opened || !closed) return 0
  return covered(opened.rev, closed.rev)
}

/** Whoever answered was there. */
function isInRoom({ answered, result }: PrintedRound, late: number): boolean {
  return (answered ?? 0) <= presentIn(result) + late
}

type Part = { id: unknown; groups: readonly unknown[]; n: number; present: number }

/** Several groups that are told as one may hold people without a group too, of whom nothing is said apart. */
const POOLED = 'others'

function arePartsOfRoom(
  { room: { rows } }: PrintedReport,
  { result }: PrintedRound,
  since: number,
  late: number,
): boolean {
  const parts = (Object(result).groups as Part[] | undefined) ?? []
  if (parts.length === 0) return true
  const headsOf = (is: (id: string | null) => boolean) =>
    rows.reduce((sum, { id, present }) => sum + (is(id) ? present : 0), 0)
  const alone = headsOf((id) => id === null)
  // As many as at the end, or as many as could come and go since.
  const fits = (people: number, heads: number, more: number) =>
    people >= Math.max(0, heads - since) && people <= heads + more + since
  const named = new Set(parts.flatMap(({ groups }) => groups))
  const inParts = parts.reduce((sum, { present }) => sum + present, 0)
  const missing = headsOf((id) => id !== null && !named.has(id))
  return (
    fits(presentIn(result) - inParts, missing, alone) &&
    parts.every(({ id, groups, n, present }) => {
      const heads = headsOf((group) => group !== null && groups.includes(group))
      return n <= present + late && fits(present, heads, id === POOLED ? alone : 0)
    })
  )
}

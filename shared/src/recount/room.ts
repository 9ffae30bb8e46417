/** The room against its target seats, a second time: from the heads of each group as they are printed. */
import { type Expected, OneOf, UNTOLD } from './expected.ts'
import { naiveMirror } from './naive/groups.ts'
import type { PrintedReport } from './recounted-report.ts'
import { sum } from './said.ts'

export function recountRoom({ room: { rows, counts } }: PrintedReport): Expected {
  const people = rows.reduce((sum, { present }) => sum + present, 0)
  const seats = rows.reduce((sum, row) => sum + row.seats, 0)
  const mirror = naiveMirror(rows.map((row) => ({ target: row.seats, present: row.present })))
  const gapOf = (present: number, own: number) => (mirror === null ? null : present / people - own / seats)
  return {
    people,
    seats,
    mirror,
    rows: rows.map(({ present, seats: own }) => ({ gap: gapOf(present, own) })),
    counts: counts === undefined ? UNTOLD : countsOf(rows, counts),
  }
}

type Room = PrintedReport['room']

/** Whoever is in the room takes part in one way. Heads may have been counted of people without a group, though none has come in. */
function countsOf(rows: Room['rows'], counts: NonNullable<Room['counts']>): Expected {
  const heads = new Map(rows.map(({ id, present }) => [id, present]))
  const alone = counts.some(({ id }) => id === null) && !heads.has(null) ? [[null, 0] as const] : []
  return [...heads, ...alone].map(([id, present]) => ({ id, channels: new OneOf(areSo(present)) }))
}

function areSo(people: number): (printed: unknown) => boolean {
  return (printed) => {
    const ways = Object.values(Object(printed) as Record<string, unknown>).map(Number)
    return ways.every((each) => each >= 0) && sum(ways) === people
  }
}

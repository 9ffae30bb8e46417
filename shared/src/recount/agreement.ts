/** How often two people agree on which of two items is more, in the room, within its parts and between them. */
import type { CountedRound, ReadBallot } from './counted-round.ts'
import type { Expected } from './expected.ts'

/** People who put the first item above the second, for every two. */
export function tableOf(ballots: readonly ReadBallot[], m: number): number[][] {
  const table = Array.from({ length: m }, () => new Array<number>(m).fill(0))
  for (const { said } of ballots) {
    for (const [a, row] of table.entries()) {
      const own = said.ranks?.[a] ?? null
      for (const b of row.keys()) {
        const other = said.ranks?.[b] ?? null
        if (own !== null && other !== null && own < other) row[b] = (row[b] ?? 0) + 1
      }
    }
  }
  return table
}

type Table = readonly (readonly number[])[]

export function agreementWithin(table: Table): number | null {
  return shareOf(table, (x, y) => ({ alike: (x * (x - 1)) / 2 + (y * (y - 1)) / 2, unlike: x * y }))
}

function agreementBetween(table: Table, other: Table): number | null {
  return shareOf(table, (x, y, a, b) => {
    const [u, v] = [other[a]?.[b] ?? 0, other[b]?.[a] ?? 0]
    return { alike: x * u + y * v, unlike: x * v + y * u }
  })
}

function shareOf(
  table: Table,
  pair: (x: number, y: number, a: number, b: number) => { alike: number; unlike: number },
): number | null {
  let [alike, unlike] = [0, 0]
  for (const a of table.keys()) {
    for (let b = 0; b < a; b += 1) {
      const of = pair(table[a]?.[b] ?? 0, table[b]?.[a] ?? 0, a, b)
      alike += of.alike
      unlike += of.unlike
    }
  }
  return alike + unlike === 0 ? null : alike / (alike + unlike)
}

/** Its word. */
function wordFor(share: number): string {
  if (share < 0.55) return 'hardly'
  if (share < 0.65) return 'weak'
  if (share < 0.75) return 'clear'
  return share <= 0.9 ? 'strong' : 'nearly-unanimous'
}

export function agreementOf(round: CountedRound): Expected {
  const { ballots, parts, items, byHand, hasParts } = round
  if (byHand) return { overall: null, words: null, within: [], between: [] }
  const compares = ballots.some(({ said }) => said.ranks !== null)
  const of = (some: readonly ReadBallot[]) => tableOf(some, items.length)
  const overall = compares ? agreementWithin(of(ballots)) : null
  const room = { overall, words: overall === null ? null : wordFor(overall) }
  if (!hasParts) return room
  const tables = parts.map((part) => ({ part, table: of(ballots.filter((ballot) => ballot.part === part)) }))
  return {
    ...room,
    within: tables.map(({ part, table }) => ({ id: part, value: compares ? agreementWithin(table) : null })),
    between: tables.flatMap(({ part, table }, at) =>
      tables.slice(at + 1).map((other) => ({
        one: part,
        other: other.part,
        value: compares ? agreementBetween(table, other.table) : null,
      })),
    ),
  }
}

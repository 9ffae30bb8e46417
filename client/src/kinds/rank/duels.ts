/** Comparisons of the first few items with one another, for a wall on which not all of them have room. */
import { RankDetail } from '@cabildo/shared/kinds/rank/schema'
import type { Result } from '@cabildo/shared/workshop/result/result-types'

/** `one` wins, or draws and stands earlier; `neither`: people who put both on one place. */
export type Duel = { one: string; other: string; wins: number; losses: number; neither: number }

/** Items of the first places whose comparisons are shown: four make six pairs. */
const FIRST = 4

/** Every pair of the first four places, more where the last of them are tied; best first. */
export function firstDuels({ detail, items, n }: Result): Duel[] {
  const rank = RankDetail.safeParse(detail)
  if (!rank.success || n === 0) return []
  const { items: columns, matrix } = rank.data
  const above = (row: string, column: string) =>
    matrix[columns.findIndex(({ id }) => id === row)]?.[columns.findIndex(({ id }) => id === column)] ?? 0
  const first = items
    .filter(({ people }) => people.place <= FIRST)
    .sort((one, other) => one.people.place - other.people.place)
    .map(({ id }) => id)
  return first.flatMap((one, at) =>
    first.slice(at + 1).map((other): Duel => {
      const [mine, theirs] = [above(one, other), above(other, one)]
      const neither = n - mine - theirs
      return theirs > mine
        ? { one: other, other: one, wins: theirs, losses: mine, neither }
        : { one, other, wins: mine, losses: theirs, neither }
    }),
  )
}

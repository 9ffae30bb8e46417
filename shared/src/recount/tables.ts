/** Tables that cards were written at, a second time: from the cards that are printed as brought, and as kept by each table. */
import { type Expected, OneOf } from './expected.ts'
import { listOf, numberAt, partAt, sum } from './said.ts'

type Fields = Readonly<Record<string, unknown>>
/** `tables`: where it was written. */
type Card = { isMerge: boolean; tables: readonly unknown[] }

/** `cards`: those that were brought, and what never lay on a table. */
export function recountTables(
  printed: Fields,
  config: Fields,
  inRoom: number,
): { cards: Expected; tables: Expected } {
  const brought = cardsIn(printed.cards)
  const tables = listOf(printed.tables)
  const setUp = partAt(config, 'tables')
  // One more than are printed is enough to see that they are not all there, however many a file claims.
  const many = Math.min(numberAt(setUp, 'count') ?? tables.length, tables.length + 1)
  return {
    cards: brought.map(() => ({ tables: new OneOf((of) => areNumbers(of, many)) })),
    tables: talliesOf(printed, {
      inRoom,
      brought,
      tables,
      many,
      most: numberAt(setUp, 'bring') ?? Number.POSITIVE_INFINITY,
    }),
  }
}

type Laid = {
  inRoom: number
  brought: readonly Card[]
  tables: readonly Fields[]
  many: number
  most: number
}

function talliesOf(printed: Fields, { inRoom, brought, tables, many, most }: Laid): Expected {
  const counts = partAt(printed, 'counts')
  const [merged, waiting] = [Number(counts.merged), Number(counts.waiting)]
  const all = [...brought, ...tables.flatMap(({ kept }) => cardsIn(kept))]
  const merges = all.filter(({ isMerge }) => isMerge).length
  // Of one whose cards were all set aside it is not seen that it was made by merging.
  const isEachKnown = merges === Number(counts.top) - Number(counts.alone)
  const own = (cards: readonly Card[], table: number) =>
    isEachKnown ? cards.filter(({ isMerge, tables: [first] }) => !isMerge && first === table).length : 0
  // What stands in a merged card is not told apart by tables, and what waits is not printed.
  const inside = isEachKnown ? merged : Number.POSITIVE_INFINITY
  const standing = merged + waiting + Number(counts.alone)
  const isWritten = sum(tables.map(({ written }) => Number(written))) <= standing
  // Whoever leaves the room leaves their table.
  const isSeated = sum(tables.map(({ people }) => Number(people))) <= inRoom
  const between = (least: number, more: number) =>
    new OneOf((count) => Number(count) >= least && Number(count) <= least + more)
  return Array.from({ length: many }, (_, at): Expected => {
    const table = at + 1
    const mine = tables[at] ?? {}
    const other = own(brought, table)
    const written = between(own(all, table), inside + waiting)
    return {
      table,
      people: new OneOf((people) => isSeated && Number(people) >= 0),
      written: new OneOf((count) => isWritten && written.fits(count)),
      brought: between(other, Math.min(inside, Number(mine.written) - other, most - other)),
      kept: cardsIn(mine.kept).map(() => ({
        tables: new OneOf((of) => areNumbers(of, many) && Object(of)[0] === table),
      })),
    }
  })
}

/** Tables have numbers from 1, and a card names each once. */
function areNumbers(tables: unknown, many: number): boolean {
  if (!Array.isArray(tables)) return false
  return tables.every(
    (each, at) => Number(each) <= many && Number(each) > (at === 0 ? 0 : Number(tables[at - 1])),
  )
}

function cardsIn(list: unknown): Card[] {
  return listOf(list).map(({ leaves, tables }) => ({
    isMerge: listOf(leaves).length > 0,
    tables: Array.isArray(tables) ? tables : [],
  }))
}

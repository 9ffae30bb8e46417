/** The ballots of each round, a row for each: one column for each item, or for each item under each heading. */
import type { ReportRound } from '@cabildo/shared/workshop/report/report-model'
import type { Column, DataTable, Value } from '../data-table.ts'
import type { TableSource } from '../table-source.ts'
import { type ToldRound, toldBallots } from '../told-ballots.ts'

type Said = Map<string, Value>

export function ballotTables({ model, words, ballots }: TableSource): DataTable[] {
  return toldBallots(model, ballots).map((told, index) =>
    tableOf(told, index + 1, (item) => words.local(item.text)),
  )
}

function tableOf(
  { activity, round, ballots }: ToldRound,
  number: number,
  textOf: (item: ReportRound['items'][number]) => string,
): DataTable {
  const read = ballots.map(({ answer }) => saidIn(activity.kind, answer))
  const columns = new Map<string, Column>()
  const order = round.items.map(({ id }) => id)
  for (const said of read)
    for (const [key, value] of said) {
      const [item = ''] = key.split('/')
      const about = round.items.find(({ id }) => id === item)
      const type = typeof value === 'number' ? 'number' : 'text'
      const earlier = columns.get(key)
      const wider = earlier?.type === 'text' || type === 'text' ? 'text' : 'number'
      columns.set(key, { name: `answer_${key}`, type: wider, about: about ? textOf(about) : item })
    }
  const place = (key: string) => order.indexOf(key.split('/')[0] ?? '')
  const keys = [...columns.keys()].sort((one, other) => place(one) - place(other) || (one < other ? -1 : 1))
  return {
    name: `ballots_${number}`,
    columns: [
      { name: 'step', type: 'id' },
      { name: 'round', type: 'whole' },
      { name: 'ballot', type: 'whole' },
      { name: 'ballot_part', type: 'id' },
      ...keys.flatMap((key) => columns.get(key) ?? []),
      { name: 'answer_stored', type: 'text' },
    ],
    rows: ballots.map(({ part, answer }, index) => [
      activity.id,
      round.n,
      index + 1,
      part,
      ...keys.map((key) => valueAt(read[index]?.get(key) ?? null, columns.get(key))),
      JSON.stringify(answer),
    ]),
  }
}

function valueAt(value: Value, column: Column | undefined): Value {
  return value !== null && column?.type === 'text' ? String(value) : value
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What an answer says, by item or by item/heading. */
export function saidIn(kind: string, answer: unknown): Said {
  if (!isRecord(answer)) return new Map()
  switch (kind) {
    case 'vote':
      return flat(answer.dots)
    case 'consent':
      return flat(answer.levels)
    case 'rank':
      return places(answer.tiers)
    case 'assess':
      return crossed(answer.marks)
    case 'matrix':
      return answer.places === undefined ? crossed(answer.cells) : flat(answer.places)
    default:
      return new Map()
  }
}

function flat(given: unknown): Said {
  return new Map(
    Object.entries(isRecord(given) ? given : {}).map(([item, value]) => [item, saidValue(value)]),
  )
}

/** What was said to be not known is told apart from what was left out. */
function saidValue(value: unknown): Value {
  if (Array.isArray(value)) return value.join(' ')
  return typeof value === 'number' ? value : value === null ? 'unknown' : String(value)
}

function crossed(given: unknown): Said {
  return new Map(
    Object.entries(isRecord(given) ? given : {}).flatMap(([item, row]) =>
      Object.entries(isRecord(row) ? row : {}).map(([heading, value]): [string, Value] => [
        heading === '' ? item : `${item}/${heading}`,
        saidValue(value),
      ]),
    ),
  )
}

/** The place of each item: who share a tier share the best of its places; an item that is not ranked has none. */
function places(tiers: unknown): Said {
  const said: Said = new Map()
  if (!Array.isArray(tiers)) return said
  let place = 1
  for (const tier of tiers as unknown[]) {
    const items = Array.isArray(tier) ? tier.filter((item): item is string => typeof item === 'string') : []
    for (const item of items) said.set(item, place)
    place += items.length
  }
  return said
}

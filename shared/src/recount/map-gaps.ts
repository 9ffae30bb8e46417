/** What a map of actors comes to, a second time: who leads what, who should work together and does not, who is missing. */
import { type Expected, OneOf } from './expected.ts'
import { listIn, partAt, sum } from './said.ts'

type Fields = Readonly<Record<string, unknown>>
type Told = { said: readonly { value: unknown; n: unknown }[]; settled: { value: unknown } | null }
type Actor = { id: string; sector: unknown; merged: unknown; marks: ReadonlyMap<string, Told>; seat: Told }
type Link = { one: string; other: string; told: Told }

const SECTORS = ['public', 'private', 'academia', 'civil-society', 'indigenous']
/** So many pairs are named. */
const PAIRS = 40
/** Actors by actors by functions: many times those of the greatest map. */
const COMPARED = 20_000_000

/** `entries`: of the log; whatever somebody says is one. */
export function recountMap(printed: Fields, entries: number): Expected {
  const actors = listIn(printed, 'actors').map(actorFrom)
  const links = listIn(printed, 'links').map(
    (link): Link => ({ one: String(link.one), other: String(link.other), told: toldFrom(link.told) }),
  )
  const told = [
    ...actors.flatMap(({ marks, seat }) => [...marks.values(), seat]),
    ...links.map(({ told }) => told),
  ]
  const isLogged = sum(told.flatMap(({ said }) => said.map(({ n }) => Number(n)))) <= entries
  const functions = listIn(printed, 'functions').map(({ id }) => String(id))
  const seated = printed.hasSeats === true
  const at = (state: string) =>
    idsOf(actors, ({ seat }) => holding(seat).some((one) => stateOf(one) === state))
  const linked = new Set(
    links.filter(({ told }) => holding(told).length > 0).map(({ one, other }) => nameOf(one, other)),
  )
  const ends = new Set([...linked].flatMap((pair) => pair.split(' ')))
  // A file that claims more than any map holds is not sound, and shall not keep whoever checks it.
  if (actors.length ** 2 * functions.length > COMPARED) return { actors: new OneOf(() => false) }
  const pairs = printed.hasLinks === true ? pairsApart(actors, functions, linked) : []
  return {
    gaps: {
      overlaps: functions
        .map((task) => ({ function: task, actors: withMark(actors, task, 'leads') }))
        .filter(({ actors }) => actors.length > 1),
      orphans: functions
        .filter((task) => withMark(actors, task, 'leads').length === 0)
        .map((task) => ({ function: task, shouldLead: withMark(actors, task, 'should-lead') })),
      pairs: pairs.slice(0, PAIRS),
      morePairs: pairs.slice(PAIRS).length,
      unlinked: printed.hasLinks === true ? idsOf(actors, ({ id }) => !ends.has(id)) : [],
      absent: seated ? at('absent') : [],
      emptyChairs: seated ? at('empty-chair') : [],
      high: seated ? idsOf(actors, ({ seat }) => holding(seat).some(isMissedMost)) : [],
      sectors: SECTORS.filter((sector) => !actors.some((actor) => actor.sector === sector)),
    },
    actors: actors.map(({ marks, seat }) => ({
      marks: [...marks.values()].map((told) => ({ told: inOrder(told, isLogged) })),
      seat: inOrder(seat, isLogged),
    })),
    links: links.map(({ told }) => ({ told: inOrder(told, isLogged) })),
    counts: { merged: mergedIn(actors, partAt(printed, 'counts')) },
  }
}

function actorFrom(actor: Fields): Actor {
  const marks = listIn(actor, 'marks').map(
    ({ function: task, told }) => [String(task), toldFrom(told)] as const,
  )
  const { id, sector, merged, seat } = actor
  return { id: String(id), sector, merged, marks: new Map(marks), seat: toldFrom(seat) }
}

function toldFrom(told: unknown): Told {
  const said = listIn(told, 'said').map(({ value, n }) => ({ value, n }))
  const settled = Object(told).settled as unknown
  return { said, settled: settled ? { value: Object(settled).value as unknown } : null }
}

/** What was settled; where nothing was, whatever anybody says. */
function holding({ said, settled }: Told): unknown[] {
  if (settled === null) return said.map(({ value }) => value)
  return settled.value === null ? [] : [settled.value]
}

/** What most say comes first, and what nobody says is not there. Who said it is in covered entries. */
function inOrder({ said }: Told, isLogged: boolean): Expected {
  const values = new Set(said.map(({ value }) => JSON.stringify(value)))
  return {
    said: new OneOf(
      () =>
        isLogged &&
        values.size === said.length &&
        said.every(({ n }, at) => {
          const before = at === 0 ? Number.POSITIVE_INFINITY : Number(said[at - 1]?.n)
          return Number(n) >= 1 && Number(n) <= before
        }),
    ),
  }
}

/** All that stand in others; of those that stand in what was set aside it is not printed where. */
function mergedIn(actors: readonly Actor[], counts: Fields): Expected {
  const inside = sum(actors.map(({ merged }) => Number(merged)))
  const aside = Number(counts.hidden) + Number(counts.waiting) + Number(counts.withdrawn)
  return aside === 0 ? inside : new OneOf((printed) => Number(printed) >= inside)
}

const nameOf = (one: string, other: string) => [one, other].sort().join(' ')
const stateOf = (seat: unknown) => Object(seat).state as unknown
const isMissedMost = (seat: unknown) => stateOf(seat) !== 'present' && Object(seat).rank === 'high'

function idsOf(actors: readonly Actor[], is: (actor: Actor) => boolean): string[] {
  return actors.filter(is).map(({ id }) => id)
}

function marksAt({ marks }: Actor, task: string): unknown[] {
  const told = marks.get(task)
  return told ? holding(told) : []
}

function withMark(actors: readonly Actor[], task: string, mark: string): string[] {
  return idsOf(actors, (actor) => marksAt(actor, task).includes(mark))
}

type Pair = { one: string; other: string; functions: string[] }

/** Those that share functions and have no link; whoever shares most goes first. */
function pairsApart(
  actors: readonly Actor[],
  functions: readonly string[],
  linked: ReadonlySet<string>,
): Pair[] {
  const all = actors.flatMap((actor, at) =>
    actors.slice(at + 1).flatMap((next): Pair[] => {
      const shared = functions.filter((task) => [actor, next].every((each) => marksAt(each, task).length > 0))
      const [one = '', other = ''] = [actor.id, next.id].sort()
      return shared.length === 0 || linked.has(nameOf(one, other)) ? [] : [{ one, other, functions: shared }]
    }),
  )
  const most = all.reduce((so, { functions }) => Math.max(so, functions.length), 0)
  return Array.from({ length: most }, (_, at) =>
    all.filter(({ functions }) => functions.length === most - at),
  ).flat()
}

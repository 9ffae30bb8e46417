/** The whole result of a round a second time, from its ballots: every figure that screens show and the report prints. */
import { agreementOf } from './agreement.ts'
import {
  answersOf,
  byParts,
  type CountedRound,
  type Figure,
  figureOf,
  NOBODY,
  peopleCounted,
} from './counted-round.ts'
import { type Expected, OneOf, UNTOLD } from './expected.ts'
import { labelOf, lowestOf, verdictOf } from './labels.ts'
import { toNumber } from './naive/fractions.ts'
import { shapeOf } from './shape.ts'
import { equalMean, isTied, placesByFraction, placesByMean, topOf } from './standing.ts'

/** `frame`: what is known of the round without its ballots; `delphi`: recounted apart, for it needs other rounds. */
export function recountResult(
  round: CountedRound,
  frame: Readonly<Record<string, Expected>>,
  delphi: Expected,
): Expected {
  const { reading, items, ballots, parts, hasParts, k, thresholds, top } = round
  const n = peopleCounted(round)
  const fewest = reading.fewest(n)
  const ordered = reading.unit.min < reading.unit.max
  const figures = items.map((_, at) => figureOf(ballots, reading, 'items', at))
  const rows = items.map((_, at) => byParts(round, 'items', at))
  const isFew = (at: number) => (figures[at]?.n ?? 0) < fewest
  const places = placesByMean(figures.map((figure, at) => (isFew(at) ? NOBODY : figure)))
  const means = rows.map(equalMean)
  const partPlaces = placesByFraction(means)
  const comparable = ordered && parts.length > 0 && means.every((mean) => mean !== null)
  const scales = reading.scales?.(answersOf(ballots)) ?? null
  const inTop = (at: number) => topOf(places, top).includes(at)
  const inPartTop = (at: number) => topOf(partPlaces, top).includes(at)
  const named = (is: (at: number) => boolean) => items.filter((_, at) => is(at))
  const ofParts = (expected: Expected): Expected => (hasParts ? expected : UNTOLD)

  const itemOf = (id: string, at: number): Expected => {
    const figure = figures[at] ?? NOBODY
    const row = rows[at] ?? []
    const mean = means[at] ?? null
    const scale = scales?.[at] ?? null
    const given = figure.sum / reading.unit.divisor
    return {
      id,
      people: {
        sum: given,
        mean: figure.n === 0 ? null : given / figure.n,
        place: places[at] ?? 1,
        tied: isTied(places, at),
        support: figure.support,
        answered: figure.n,
        few: isFew(at),
      },
      groupsEqual: ofParts(
        mean === null || !comparable
          ? null
          : {
              mean: toNumber(mean) / reading.unit.divisor,
              place: partPlaces[at] ?? 1,
              tied: isTied(partPlaces, at),
            },
      ),
      ...partFields(round, figure, row, reading.unit.divisor),
      ...(ordered ? {} : { label: null, lowest: null }),
      verdict: reading.adoption
        ? ofParts(
            verdictOf(figure, row, {
              asked: reading.adoption.share,
              blocks: reading.adoption.blocks(answersOf(ballots), at),
              secret: round.secret,
            }),
          )
        : null,
      shape: scale ? shapeOf(scale, figure.support) : null,
    }
  }

  const framed = Array.isArray(frame.items) ? (frame.items as readonly Expected[]) : []
  return {
    ...frame,
    n,
    abstained: ballots.filter(({ said }) => !said.says).length,
    answered: round.answered,
    groups: ofParts(parts.map((id) => ({ id, n: ballots.filter((ballot) => ballot.part === id).length }))),
    smallestGroup: k,
    unit: reading.unit,
    thresholds: { support: thresholds.support, gap: thresholds.gap },
    top,
    exchanged: round.secret && (parts.length > 0 || !hasParts),
    items: items.map((id, at) => ({ ...(framed[at] as object), ...(itemOf(id, at) as object) })),
    cells: reading.cells.map(({ item, heading }, at) => cellOf(round, item, heading, at)),
    agreement: agreementOf(round),
    lead: {
      items: ordered ? named(inTop) : [],
      byGroups: ofParts(comparable ? named(inPartTop) : null),
    },
    findings: ofParts(
      !comparable
        ? []
        : items.flatMap((item, at) =>
            inTop(at) === inPartTop(at)
              ? []
              : [{ finding: 'top-differs', item, top, inPeople: inTop(at), inGroups: inPartTop(at) }],
          ),
    ),
    capture: ofParts(
      ordered && parts.length > 1
        ? captureOf(
            round,
            rows.map((row, at) => (isFew(at) ? row.map(() => NOBODY) : row)),
            places,
          )
        : null,
    ),
    delphi,
    detail: reading.detail(answersOf(ballots), round.hasEarlier),
    methods: new OneOf((printed) => areNotes(printed, reading.notes)),
  }
}

/** Whatever a note on the method says in numbers is as the rule has it. */
function areNotes(printed: unknown, notes: Readonly<Record<string, number>>): boolean {
  if (!Array.isArray(printed)) return false
  const numbers = printed.flatMap((note) =>
    Object.entries(Object(Object(note).params) as Record<string, unknown>),
  )
  return numbers.every(([name, value]) => typeof value !== 'number' || notes[name] === value)
}

/** What the parts of the room say of an item or a cell. */
function partFields(
  { parts, thresholds, k, hasParts }: CountedRound,
  room: Figure,
  row: readonly Figure[],
  divisor: number,
): Readonly<Record<string, Expected>> {
  const told = row.map((figure, at) => ({ ...figure, id: parts[at] ?? '' }))
  if (!hasParts) {
    // The room's own share stands beside those of the groups, which the file does not tell.
    return { why: { overall: room.n === 0 ? null : room.support / room.n } }
  }
  return {
    ...(labelOf(room, told, thresholds, k) as Readonly<Record<string, Expected>>),
    basis: 'groups',
    lowest: lowestOf(told),
    groups: told.map(({ id, n, sum, support }) => ({
      id,
      n,
      support: n === 0 ? 0 : support / n,
      mean: n === 0 ? null : sum / n / divisor,
    })),
  }
}

function cellOf(round: CountedRound, item: string, heading: string, at: number): Expected {
  const { reading, ballots, hasParts } = round
  const { divisor } = reading.cellUnit
  const figure = figureOf(ballots, reading, 'cells', at)
  const row = byParts(round, 'cells', at)
  const mean = equalMean(row)
  return {
    id: `${item}.${heading}`,
    item,
    heading,
    people: {
      mean: figure.n === 0 ? null : figure.sum / figure.n / divisor,
      support: figure.support,
      answered: figure.n,
    },
    groupsEqual: hasParts ? mean && { mean: toNumber(mean) / divisor } : UNTOLD,
    ...partFields(round, figure, row, divisor),
  }
}

/** What leaves the top and what comes in when one part of the room is left out. */
function captureOf(
  { parts, items, top }: CountedRound,
  rows: readonly (readonly Figure[])[],
  places: readonly number[],
): Expected {
  const withAll = topOf(places, top)
  return parts.map((group, left) => {
    const rest = rows.map((row) =>
      row
        .filter((_, at) => at !== left)
        .reduce((one, other) => ({ n: one.n + other.n, sum: one.sum + other.sum, support: 0 }), NOBODY),
    )
    const without = topOf(placesByMean(rest), top)
    return {
      group,
      leaves: items.filter((_, at) => withAll.includes(at) && !without.includes(at)),
      enters: items.filter((_, at) => !withAll.includes(at) && without.includes(at)),
    }
  })
}

/** The table of what is consensual and what is controversial, drawn a second time: from the results printed above it, each of which is recounted there. */
import { type Expected, OneOf } from './expected.ts'
import { scaleFrom } from './kinds/assess-scale.ts'
import type { PrintedActivity, PrintedReport, PrintedRound } from './recounted-report.ts'
import { partAt } from './said.ts'

type Signs = { for: number; both: number; against: number }

/** What a result says of an item. `signs`: where people marked + and − themselves. */
type Spoken = {
  id: string
  text: Expected
  label: string
  basis: Expected
  support: number
  answered: number
  few: boolean
  signs: Signs | null
  rule: { support: number; gap: number; smallestGroup: number; exchanged: boolean }
}

type Vote = { id: string; untold: string | null; missing: number; items: readonly Spoken[] }

export function recountTable({ activities }: PrintedReport, drawing: PrintedActivity): Expected {
  const asked = drawing.kind === 'present' ? drawing.config?.table : undefined
  if (asked === undefined) return null
  const named = (Object(asked).votes as unknown[] | undefined) ?? []
  const earlier = activities.slice(0, activities.indexOf(drawing))
  const votes = earlier
    .filter(({ rounds }) => rounds.some(({ rule }) => rule !== null))
    .filter(({ id }) => named.length === 0 || named.includes(id))
    .map(voteOf)
  if (votes.length === 0) return null
  return { votes: listed(votes, drawing), rows: rowsOf(votes) }
}

/** Votes that were never opened, and steps that are none, are in no other place of the report: they are as they are named. */
function listed(votes: readonly Vote[], { table }: PrintedActivity): Expected[] {
  const known = new Map(votes.map((vote) => [vote.id, vote]))
  const printed = ((Object(table).votes as unknown[] | undefined) ?? []).map((vote) =>
    String(Object(vote).id),
  )
  const inOrder = printed.filter((id) => known.has(id))
  const isWhole = inOrder.length === votes.length && votes.every(({ id }, at) => inOrder[at] === id)
  const ids = isWhole ? printed : votes.map(({ id }) => id)
  return ids.map((id) => {
    const vote = known.get(id)
    return vote ? told(vote) : { id, untold: UNOPENED, missing: 0, rule: null, signed: 'none' }
  })
}

const UNOPENED = new OneOf((printed) => printed === 'no-vote' || printed === 'not-asked')

function told({ id, untold, missing, items }: Vote): Expected {
  const last = items.at(-1)?.rule
  const signed = items.filter(({ signs }) => signs !== null).length
  return {
    id,
    untold,
    missing,
    rule: last
      ? {
          thresholds: { support: last.support, gap: last.gap },
          smallestGroup: last.smallestGroup,
          exchanged: items.some(({ rule }) => rule.exchanged),
        }
      : null,
    signed: signed === 0 ? 'none' : signed === items.length ? 'all' : 'some',
  }
}

/** Every item speaks by the round that was shown last of those that asked it. */
function voteOf(activity: PrintedActivity): Vote {
  const { id, rounds } = activity
  const silent = (untold: string): Vote => ({ id, untold, missing: 0, items: [] })
  const shown = rounds.filter(({ result, withheld }) => result !== null || withheld === 'too-few-answers')
  const base = shown.findLast(({ partial }) => !partial)
  if (base === undefined) return silent(whyUntold(rounds))
  const since = shown.slice(shown.indexOf(base))
  const spoken = base.items.flatMap((item) => {
    const round = since.findLast(({ items }) => items.some((each) => each.id === item.id)) ?? base
    return round.result === null ? [] : [spokenOf(round, item.id)]
  })
  if (spoken.length === 0) return silent('too-few-answers')
  const items = spoken.filter((item) => item !== null)
  if (items.length === 0) return silent('no-labels')
  return { id, untold: null, missing: base.items.length - spoken.length, items }
}

function whyUntold(rounds: readonly PrintedRound[]): string {
  if (rounds.at(-1)?.answered === null) return 'still-open'
  return rounds.some(({ answered }) => (answered ?? 0) > 0) ? 'not-revealed' : 'nobody-answered'
}

/** Null for what stands on no side. */
function spokenOf({ rule, result }: PrintedRound, id: string): Spoken | null {
  const { items, groups, thresholds, smallestGroup, exchanged, detail } = Object(result)
  const item = (items as { id: string; label: string | null }[]).find((one) => one.id === id)
  const { text, label, basis, people } = Object(item)
  const isRated = !rule?.id.startsWith('assess') || scaleFrom(ownScale(rule.config, id)).isRated
  if (typeof label !== 'string' || !isRated) return null
  return {
    id,
    text,
    label,
    basis: (groups as unknown[]).length === 0 ? 'room' : basis,
    support: Number(people.support),
    answered: Number(people.answered),
    few: people.few === true,
    signs: signsOf(rule?.config ?? {}, detail, id),
    rule: { support: thresholds.support, gap: thresholds.gap, smallestGroup, exchanged },
  }
}

/** Scales of assessments alone; other votes have none. */
function ownScale(config: Readonly<Record<string, unknown>>, id: string): unknown {
  const scales = partAt(config, 'scales')
  return Object.hasOwn(scales, id) ? scales[id] : config.scale
}

/** Marks of a single + or − count from − to +. */
function signsOf(config: Readonly<Record<string, unknown>>, detail: unknown, id: string): Signs | null {
  const headings = Array.isArray(config.headings) ? config.headings.length : 0
  if (Object(ownScale(config, id)).type !== 'signed' || headings > 0) return null
  const rows = (Object(detail).rows as { id: string; cells: { counts: number[] }[] }[] | undefined) ?? []
  const counts = rows.find((row) => row.id === id)?.cells[0]?.counts
  if (counts === undefined) return null
  const [against = 0, both = 0, inFavour = 0] = counts
  return { for: inFavour, both, against }
}

function rowsOf(votes: readonly Vote[]): Expected[] {
  const ids = [...new Set(votes.flatMap(({ items }) => items.map(({ id }) => id)))]
  return ids.map((id): Expected => {
    const own = votes.flatMap((vote) =>
      vote.items.filter((item) => item.id === id).map((item) => ({ vote: vote.id, item })),
    )
    const labels = own.map(({ item }) => item.label)
    const column = labels.includes('controversial')
      ? 'controversial'
      : labels.every((label) => label === 'consensual')
        ? 'consensual'
        : 'neither'
    const evidence = own.map(({ vote, item }): Expected => {
      const { label, basis, support, answered, signs } = item
      return { vote, label, basis, mark: markOf(item), support, answered, signs }
    })
    return { id, text: own[0]?.item.text ?? null, column, evidence }
  })
}

function markOf({ support, answered, few, signs, rule }: Spoken): string | null {
  const n = signs ? signs.for + signs.both + signs.against : answered
  if (few || n === 0 || n < rule.smallestGroup) return null
  const reaches = (people: number) => people / n >= rule.support
  const isFor = reaches(signs ? signs.for : support)
  const isAgainst = reaches(signs ? signs.against : answered - support)
  // Both may hold at one half and below: support goes first, and signs go neither way.
  if (isFor && isAgainst) return signs ? 'both' : 'for'
  return isFor ? 'for' : isAgainst ? 'against' : 'both'
}

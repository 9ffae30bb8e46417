/** Rounds of the same question a second time: what moved, what is settled, whether to ask again. */
import { agreementWithin, tableOf } from './agreement.ts'
import { answersOf, type CountedRound, figureOf, POOLED, type ReadBallot } from './counted-round.ts'
import { type Expected, firstDifference, OneOf, UNTOLD } from './expected.ts'
import { naiveDelphi, type TwoAnswers } from './naive/agreement.ts'
import { naiveKendallW } from './naive/rankings.ts'
import { placesByMean, topOf } from './standing.ts'

/** A round that was answered, as the report names it; `counted` is null where its ballots are not in the file. */
export type AskedRound = {
  n: number
  partial: boolean
  items: readonly { id: string }[]
  answered: number
  counted: CountedRound | null
  /** The groups that make each part that is shown. */
  groups: ReadonlyMap<string, readonly string[]>
  /** Whether what is pooled may hold people without a group, who are not named among its groups. */
  mayBeAlone: boolean
}

/** `rounds`: all that were answered, this one last. */
export function recountDelphi(rounds: readonly AskedRound[]): Expected {
  const now = rounds.at(-1)
  const again = now?.counted?.reading.again ?? null
  if (!now?.counted || again === null) return null
  const before = rounds.at(-2)
  const ranking = again.apart ? null : rankingOf(now.counted, before)
  const items = again.apart ? itemsOf(rounds, now) : []
  return {
    planned: again.planned,
    items: items as Expected,
    ranking: ranking?.told ?? null,
    people: before
      ? {
          before: before.answered,
          now: now.answered,
          back: now.counted.hasEarlier
            ? now.counted.ballots.filter(({ answer }) => again.isBack(answer)).length
            : UNTOLD,
        }
      : null,
    groups: before ? groupsOf(now, now.counted, before) : [],
    stop: stopOf(rounds.length, again.planned, items, ranking),
  }
}

type Ranked = { told: Expected; stop: string | null | typeof UNTOLD }

function stopOf(asked: number, planned: number, items: readonly Settled[], ranking: Ranked | null): Expected {
  const last = asked >= planned ? 'last-round' : null
  if (ranking !== null) return ranking.stop === UNTOLD ? UNTOLD : (ranking.stop ?? last)
  if (items.some(({ status }) => status === UNTOLD)) return UNTOLD
  return items.some(({ status }) => status === 'open') ? last : 'nothing-open'
}

function rankingOf(counted: CountedRound, before: AskedRound | undefined): Ranked {
  const m = counted.items.length
  const of = ({ ballots }: CountedRound) => ({
    w: naiveKendallW(
      ballots.map(({ said }) => said.ranks ?? []),
      m,
    ),
    pairs: agreementWithin(tableOf(ballots, m)),
  })
  const now = of(counted)
  if (before !== undefined && before.counted === null) {
    const told = {
      w: now.w,
      wBefore: UNTOLD,
      pairAgreement: now.pairs,
      pairAgreementBefore: UNTOLD,
      sameTop: UNTOLD,
    }
    return { told, stop: now.w !== null && now.w >= 0.7 ? 'agreed' : UNTOLD } as Ranked
  }
  const earlier = before?.counted ? of(before.counted) : null
  const sameTop = before?.counted ? sameItems(topItems(counted), topItems(before.counted)) : null
  const told = {
    w: now.w,
    wBefore: earlier?.w ?? null,
    pairAgreement: now.pairs,
    pairAgreementBefore: earlier?.pairs ?? null,
    sameTop,
  }
  return { told, stop: rankingStop(now, earlier, sameTop === true) }
}

type Pair = { w: number | null; pairs: number | null }

function rankingStop(now: Pair, before: Pair | null, sameTop: boolean): string | null {
  if (now.w !== null && now.w >= 0.7) return 'agreed'
  if (before === null) return null
  if (now.w !== null && before.w !== null && now.w - before.w < 0.05) return 'no-gain'
  const isSteady = now.pairs !== null && before.pairs !== null && Math.abs(now.pairs - before.pairs) < 0.02
  return sameTop && isSteady ? 'same-top' : null
}

function topItems(round: CountedRound): string[] {
  const figures = round.items.map((_, at) => figureOf(round.ballots, round.reading, 'items', at))
  return topOf(placesByMean(figures), round.top).map((at) => round.items[at] ?? '')
}

function sameItems(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id) => other.includes(id))
}

type Settled = {
  id: string
  asked: number
  status: string | typeof UNTOLD
  change: number | null | typeof UNTOLD
  moved: number | null | typeof UNTOLD
  agreed: boolean | typeof UNTOLD
}

/** An item stands by the round that asked about it last. */
function itemsOf(rounds: readonly AskedRound[], now: AskedRound): Settled[] {
  const base = rounds.findLast(({ partial }) => !partial)
  if (base === undefined) return []
  const since = rounds.filter(({ n }) => n >= base.n)
  return base.items.map(({ id }) => {
    const last = since.findLast(({ items }) => items.some((item) => item.id === id)) ?? base
    const asked = rounds.filter(({ n }) => n < last.n).length + 1
    return { id, asked, ...settledBy(rounds, id, last, now) }
  })
}

function settledBy(
  rounds: readonly AskedRound[],
  id: string,
  last: AskedRound,
  now: AskedRound,
): Omit<Settled, 'id' | 'asked'> {
  const again = last.counted?.reading.again
  const at = last.items.findIndex((item) => item.id === id)
  if (!last.counted || !again) return { status: UNTOLD, change: UNTOLD, moved: UNTOLD, agreed: UNTOLD }
  const answers = answersOf(last.counted.ballots)
  const agreed = again.agreed(answers, at)
  const before = rounds.findLast(({ n, items }) => n < last.n && items.some((item) => item.id === id))
  const settled = agreed && last.n < now.n
  // An item that was asked once did not move, whatever ballots carry.
  if (before !== undefined && (before.counted === null || !last.counted.hasEarlier))
    return { status: settled ? 'settled' : UNTOLD, change: UNTOLD, moved: UNTOLD, agreed }
  const { change, movers } = movedFrom(last.counted, at, before)
  const stable = change !== null && change < 0.15
  const status = settled ? 'settled' : !stable ? 'open' : agreed ? 'settled' : 'settled-disagreement'
  return { status, change, moved: change === null ? null : movers, agreed }
}

/** People who answered one round alone are imagined beside those who answered both. */
function movedFrom(
  { ballots, items, reading, secret, k }: CountedRound,
  at: number,
  before: AskedRound | undefined,
): { change: number | null; movers: number | null } {
  const again = reading.again
  if (!before?.counted || !again) return { change: null, movers: null }
  const pairs = ballots.map(({ answer }): TwoAnswers => [again.before(answer, at), again.now(answer, at)])
  const both = pairs.filter(([was, is]) => was !== null && is !== null)
  const stood = stoodIn(before, items[at] ?? '')
  if (secret && both.length < k) return { change: null, movers: null }
  const now = pairs.filter(([, is]) => is !== null).length
  const alone: TwoAnswers[] = [
    ...Array.from({ length: Math.max(0, stood - both.length) }, (): TwoAnswers => [0, null]),
    ...Array.from({ length: Math.max(0, now - both.length) }, (): TwoAnswers => [null, 0]),
  ]
  return naiveDelphi([...both, ...alone], again.levels(at))
}

/** How many stood on the item's scale in the round that asked about it before. */
function stoodIn({ counted }: AskedRound, id: string): number {
  const again = counted?.reading.again
  const at = counted?.items.indexOf(id) ?? -1
  if (!counted || !again) return 0
  return counted.ballots.filter(({ answer }) => again.now(answer, at) !== null).length
}

/** Of a part of the room that was not told apart the round before, it is at most known how many it had been. */
function groupsOf(now: AskedRound, counted: CountedRound, before: AskedRound): Expected {
  const { parts, ballots, hasParts } = counted
  if (!hasParts) return UNTOLD
  const known = parts.map((part) => peopleBefore(now, before, part))
  const least = known.reduce((sum, { least }) => sum + least, 0)
  const all = before.counted?.ballots.length ?? ANYBODY.most
  return parts.map((id, at): Expected => {
    const own = ballots.filter((ballot) => ballot.part === id)
    const { least: fewest, most } = known[at] ?? ANYBODY
    // Nobody is in two parts.
    const people = { least: fewest, most: Math.min(most, all - (least - fewest)) }
    if (people.least === people.most) return { id, ...movementOf(people.least, own, counted) }
    return new OneOf((printed) => isPossible(Object(printed), id, people, own, counted))
  })
}

type People = { least: number; most: number }
const ANYBODY: People = { least: 0, most: Number.POSITIVE_INFINITY }

function movementOf(
  before: number,
  own: readonly ReadBallot[],
  counted: CountedRound,
): { before: Expected; back: Expected; moved: Expected } {
  const { reading, hasEarlier, secret, k } = counted
  if (secret && before < k) return { before: null, back: null, moved: null }
  if (!hasEarlier) return { before, back: UNTOLD, moved: UNTOLD }
  const back = Math.min(before, own.filter(({ answer }) => reading.again?.isBack(answer)).length)
  return { before, back, moved: secret && back < k ? null : movedIn(own, counted) }
}

/** Whether what is printed follows from some number of people that there may have been. */
function isPossible(
  printed: { id?: unknown; before?: unknown },
  id: string,
  { least, most }: People,
  own: readonly ReadBallot[],
  counted: CountedRound,
): boolean {
  const { before } = printed
  const few = counted.secret ? Math.min(counted.k - 1, most) : -1
  const people = typeof before === 'number' ? before : few
  if (people < least || people > most) return false
  return firstDifference({ id, ...movementOf(people, own, counted) }, printed) === null
}

/** Ballots that the groups of this part gave the round before: of parts that were cut otherwise then, any number may be theirs. */
function peopleBefore(now: AskedRound, before: AskedRound, part: string): People {
  const groups = now.groups.get(part)
  const { counted } = before
  // A room that was told as one does not say of which group a ballot was.
  if (!counted?.hasParts || counted.parts.length === 0 || groups === undefined) return ANYBODY
  const people = { least: 0, most: 0 }
  for (const [earlier, members] of before.groups) {
    const inside = members.filter((group) => groups.includes(group)).length
    const both = part === POOLED && earlier === POOLED
    if (inside === 0 && !both) continue
    const ballots = counted.ballots.filter((ballot) => ballot.part === earlier).length
    people.most += ballots
    const isWhole = inside === members.length && !(earlier === POOLED && before.mayBeAlone)
    if (isWhole) people.least += ballots
  }
  return people
}

function movedIn(own: readonly ReadBallot[], { reading, items }: CountedRound): number | null {
  const again = reading.again
  if (!again?.apart) return null
  const pairs = own.flatMap(({ answer }) =>
    items.flatMap((_, at) => {
      const [was, is] = [again.before(answer, at), again.now(answer, at)]
      return was === null || is === null ? [] : [was === is]
    }),
  )
  return pairs.length === 0 ? null : pairs.filter((stayed) => !stayed).length / pairs.length
}

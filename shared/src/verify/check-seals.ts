/** Whether the published ballots are those that were sealed when their round closed: as many, and the same root. */
import * as z from 'zod/mini'
import { carriesAnswers, carriesUnshown } from '../record/earlier-answers.ts'
import { hashOf } from '../record/hash.ts'
import { earlierCover, leafOf, merkleRoot, partCover } from '../record/merkle.ts'
import type { RecordBallot, RecordRound } from '../record/record.ts'
import type { PrintedReport, PrintedRound } from '../recount/recounted-report.ts'
import type { ToldEvent } from './check-chain.ts'
import { closeOf, sealOf, type ToldSeal, whichRound } from './check-log.ts'
import { isEarlierKeptBack } from './earlier-kept-back.ts'
import type { Wrong } from './verdict.ts'

export function checkSeals(
  report: PrintedReport,
  told: readonly ToldEvent[],
  rounds: readonly RecordRound[],
): Wrong | null {
  for (const activity of report.activities) {
    for (const round of activity.rounds) {
      const own = rounds.filter((one) => one.activity === activity.id && one.round === round.n)
      const isCounted = round.result !== null && round.rule !== null
      const which = whichRound(activity, round)
      if (own.length !== (isCounted ? 1 : 0)) return { wrong: 'ballots', round: which }
      const ballots = own[0]?.ballots ?? null
      const logged = sealOf(closeOf(told, activity.id, round.n))
      const seal = logged ?? round.seal
      const isUnshown = carriesUnshown(activity.rounds, round)
      if (isCounted && !isAsTold(ballots, logged?.leaf, round, { isUnshown, secrecy: activity.secrecy }))
        return { wrong: 'ballots', round: which }
      if (ballots === null) continue
      if (!arePartsTold(ballots, activity.secrecy, round.result ?? {}, logged?.leaf))
        return { wrong: 'ballots', round: which }
      if (seal === null || seal.ballots !== ballots.length) return { wrong: 'ballots', round: which }
      if (!isInOrder(ballots) || rootOf(ballots) !== seal.root) return { wrong: 'seal', round: which }
    }
  }
  const isAstray = ({ activity, round }: RecordRound) =>
    !report.activities.some(({ id, rounds }) => id === activity && rounds.some(({ n }) => n === round))
  return rounds.some(isAstray) ? { wrong: 'log', round: null, field: 'rounds' } : null
}

/**
 * A version that covered nothing apart leaves its ballots out; one that covered no earlier answers does so where they would
 * tell of a round that is not printed; later ones leave out the earlier answers alone, and elsewhere than in open rounds where
 * too few say a thing again.
 */
function isAsTold(
  ballots: readonly RecordBallot[] | null,
  leaf: ToldSeal['leaf'],
  round: PrintedRound,
  { isUnshown, secrecy }: { isUnshown: boolean; secrecy: string },
): boolean {
  if (ballots === null) return leaf === undefined || (leaf === 2 && isUnshown)
  if (leaf !== 3) return !isUnshown && ballots.every(({ earlier }) => earlier === undefined)
  const covered = ballots.filter(({ earlier }) => typeof earlier === 'string').length
  if (ballots.some(({ earlier }) => earlier === undefined)) return false
  // All or none: a cover must say nothing of a single ballot.
  if (isUnshown) return covered === ballots.length
  const mayBe = secrecy !== 'open' && !isEarlierKeptBack(round, ballots)
  return covered === 0 || (covered === ballots.length && mayBe)
}

const Parts = z.looseObject({ groups: z.array(z.looseObject({ id: z.string() })) })
/** Of a printed result: the parts of the room, and those that are told of each item and each cell of one. */
const ByParts = z.looseObject({
  ...Parts.shape,
  items: z.array(Parts),
  cells: z.optional(z.nullable(z.array(Parts))),
})

/**
 * With parts on all ballots or on none; on none only elsewhere than in open rounds, where some part of the room is missing
 * at some item. Otherwise whoever covers the part of one ballot would set every figure by groups free.
 */
function arePartsTold(
  ballots: readonly RecordBallot[],
  secrecy: string,
  result: object,
  leaf: ToldSeal['leaf'],
): boolean {
  const covered = ballots.filter(({ part }) => typeof part === 'string').length
  if (covered === 0) return true
  const read = ByParts.safeParse(result)
  if (covered < ballots.length || secrecy === 'open' || !read.success) return false
  const { groups, items, cells } = read.data
  // Under a seal without earlier answers apart they are covered also where few had answered before.
  if (groups.length === 0 || (leaf === 2 && carriesAnswers(result))) return true
  return [...items, ...(cells ?? [])].some((thing) =>
    groups.some(({ id }) => !thing.groups.some((part) => part.id === id)),
  )
}

function isInOrder(ballots: readonly RecordBallot[]): boolean {
  return ballots.every(({ key }, at) => at === 0 || (ballots[at - 1]?.key ?? '') < key)
}

function rootOf(ballots: readonly RecordBallot[]): string {
  const leaves = ballots.map(({ key, answer, earlier = null, part, rest }) =>
    leafOf(hashOf, {
      key,
      answer,
      earlier:
        earlier === null || typeof earlier === 'string'
          ? earlier
          : earlierCover(hashOf, earlier.salt, earlier.answer),
      part: typeof part === 'string' ? part : partCover(hashOf, part.salt, part.id),
      rest,
    }),
  )
  return merkleRoot(hashOf, leaves)
}

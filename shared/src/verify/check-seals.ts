/** Whether the published ballots are those that were sealed when their round closed: as many, and the same root. */
import { carriesUnshown } from '../record/earlier-answers.ts'
import { hashOf } from '../record/hash.ts'
import { leafOf, merkleRoot, partCover } from '../record/merkle.ts'
import type { RecordBallot, RecordRound } from '../record/record.ts'
import type { PrintedReport } from '../recount/recounted-report.ts'
import type { ToldEvent } from './check-chain.ts'
import { closeOf, sealOf, whichRound } from './check-log.ts'
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
      const seal = sealOf(closeOf(told, activity.id, round.n)) ?? round.seal
      // A version that covered nothing apart leaves its ballots out; so does one that would tell of a round that is not printed.
      const isHeldBack = carriesUnshown(activity.rounds, round)
      if (isCounted && isHeldBack !== (ballots === null) && seal && 'leaf' in seal && seal.leaf === 2)
        return { wrong: 'ballots', round: which }
      if (ballots === null) continue
      if (seal === null || seal.ballots !== ballots.length) return { wrong: 'ballots', round: which }
      if (!isInOrder(ballots) || rootOf(ballots) !== seal.root) return { wrong: 'seal', round: which }
    }
  }
  const isAstray = ({ activity, round }: RecordRound) =>
    !report.activities.some(({ id, rounds }) => id === activity && rounds.some(({ n }) => n === round))
  return rounds.some(isAstray) ? { wrong: 'log', round: null, field: 'rounds' } : null
}

function isInOrder(ballots: readonly RecordBallot[]): boolean {
  return ballots.every(({ key }, at) => at === 0 || (ballots[at - 1]?.key ?? '') < key)
}

function rootOf(ballots: readonly RecordBallot[]): string {
  const leaves = ballots.map(({ key, answer, part, rest }) =>
    leafOf(hashOf, {
      key,
      answer,
      part: typeof part === 'string' ? part : partCover(hashOf, part.salt, part.id),
      rest,
    }),
  )
  return merkleRoot(hashOf, leaves)
}

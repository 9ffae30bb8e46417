/** What the product prints, held against the second implementation that it brings along: every sample of every kind with ballots. */
import { firstDifference } from '@cabildo/shared/recount/expected'
import { recountReport } from '@cabildo/shared/recount/recount-report'
import { PrintedReport } from '@cabildo/shared/recount/recounted-report'
import { publishedBallot } from '@cabildo/shared/verify/check-figures'
import { describe, expect, it } from 'vitest'
import { type Asked, everySample, played } from './played.ts'

const SECRECIES = ['open', 'confidential', 'anonymous'] as const

describe('[V3] the recount', () => {
  it.each(everySample().map((sample) => [sample.name, sample] as const))(
    'comes to what is printed of %s',
    async (_name, sample) => {
      for (const [at, secrecy] of SECRECIES.entries()) {
        const asked: Asked[] = [{ ...sample, secrecy, rounds: sample.planned }]
        const { report, record } = await played({ asked, people: 24 + at * 7, groups: 3, seed: at + 1 })
        const recounted = recountReport(PrintedReport.parse(report), (activity, round) => {
          const own = record?.rounds?.find((one) => one.activity === activity && one.round === round)
          return own?.ballots?.map(publishedBallot) ?? null
        })
        expect(recounted.rounds).toHaveLength(sample.planned)
        for (const { activity, round, result, annex, not } of recounted.rounds) {
          const printed = report.activities
            .find(({ id }) => id === activity)
            ?.rounds.find(({ n }) => n === round)
          // Where answers are secret, parts and earlier answers stay covered where they would tell what too few said.
          const may = secrecy === 'open' ? [] : ['without-groups', 'without-earlier']
          expect(not.filter((why) => !may.includes(why))).toEqual([])
          expect([secrecy, firstDifference(result, printed?.result)]).toEqual([secrecy, null])
          expect([secrecy, firstDifference(annex, printed?.annex)]).toEqual([secrecy, null])
        }
        expect(firstDifference(recounted.room, report.room)).toBeNull()
        expect(firstDifference(recounted.priorities, report.priorities)).toBeNull()
      }
    },
  )
})

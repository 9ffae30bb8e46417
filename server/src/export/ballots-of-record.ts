/**
 * The ballots that tables are written from: those of the record and no others, so that whoever has the report as data has
 * all that its other files say.
 */
import type { WorkshopRecord } from '@cabildo/shared/record/record'
import type { RoundBallots } from '../report/data/table-source.ts'

type Round = NonNullable<WorkshopRecord['rounds']>[number]
type Ballot = NonNullable<Round['ballots']>[number]

/** None in an edition without ballots, and of a round whose ballots the record holds back. */
export function ballotsOfRecord({ rounds }: WorkshopRecord): RoundBallots[] {
  return (rounds ?? []).flatMap(({ activity, round, ballots }) =>
    ballots === null ? [] : [{ activity, round, ballots: ballots.map(ballotOf) }],
  )
}

function ballotOf({ answer, earlier, part }: Ballot): RoundBallots['ballots'][number] {
  return {
    group: typeof part === 'string' ? null : part.id,
    answer: { ...answer, ...(typeof earlier === 'object' ? earlier.answer : {}) },
  }
}

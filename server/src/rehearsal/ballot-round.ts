/** One round of ballots, from its opening to its last reveal: everybody answers, some of them under bad conditions. */
import { answeredShown } from '@cabildo/shared/disclosure/answered'
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import type { ActivityView, AgendaEntry } from '@cabildo/shared/workshop/view'
import { Answering } from './answering.ts'
import { compareResult, type PlayedRound } from './compare-round.ts'
import { habitsOf } from './habits.ts'
import { inTurn } from './in-turn.ts'
import type { Person } from './person.ts'
import type { Believed } from './recount.ts'
import type { Stage } from './stage.ts'

/** People who act at the same time. */
const AT_ONCE = 24
const LAST_STEP = 3

export async function playBallots(stage: Stage, { setup }: AgendaEntry): Promise<PlayedRound> {
  const { ledger, people, cast } = stage
  const activity = setup.id
  await stage.direct({ type: 'open-round', activity })
  await stage.allSee(`${activity} open`, (current) => current?.id === activity && current.phase === 'open')
  const view = stage.inFront

  const chance = cast.chance('habits', activity, view.round)
  const habits = habitsOf(people, chance)
  const order = chance.shuffled(people)
  const half = Math.ceil(order.length / 2)
  const answering = new Answering(stage, view)
  const answers = (person: Person) => answering.answers(person, habits(person))
  await inTurn(order.slice(0, half), AT_ONCE, answers)
  const late = await stage.letInLate()
  if (late && !late.sees(view, undefined))
    ledger.differs(`${activity}: the late joiner was not shown it open`)
  await inTurn([...(late ? [late] : []), ...order.slice(half)], AT_ONCE, answers)
  const { believed } = answering
  await allCounted(stage, view, believed.length)

  await stage.direct({ type: 'close-round', activity })
  await stage.allSee(
    `${activity} closed`,
    (current) => current?.id === activity && current.phase === 'closed',
  )
  return { view, believed, shown: await reveal(stage, view, believed) }
}

/** Board and console must come to the number of people who were told "recorded", as far as it may be told while the round is open. */
async function allCounted(
  { board, facilitator, ledger }: Stage,
  view: ActivityView,
  cast: number,
): Promise<void> {
  const told = answeredShown(cast, view.secrecy, false)
  const answered = (current: ActivityView | null) => current?.answered ?? null
  if (!(await board.until(() => answered(board.view.current) === told))) {
    ledger.differs(`${view.id}: the board counts ${answered(board.view.current)} answers, expected ${told}`)
  }
  if (!(await facilitator.until(() => answered(facilitator.view.current) === told))) {
    ledger.differs(
      `${view.id}: the console counts ${answered(facilitator.view.current)} answers, expected ${told}`,
    )
  }
}

/** Distribution, agreement, groups. Returns the whole result as the board shows it; null where so few answered that nothing may be shown. */
async function reveal(
  stage: Stage,
  view: ActivityView,
  believed: readonly Believed[],
): Promise<Result | null> {
  const { facilitator, board, ledger } = stage
  const least = view.secrecy === 'open' ? 1 : facilitator.view.smallestGroup[view.secrecy]
  if (believed.length < least) return null
  for (let step = 1; step <= LAST_STEP; step++) {
    await stage.direct({ type: 'reveal', activity: view.id, step })
    const where = `${view.id}, step ${step} of the reveal`
    await stage.allSee(where, (current) => current?.id === view.id && current.revealStep === step)
    const result = board.view.current?.result ?? null
    if (result === null) ledger.differs(`${where}: the board shows no result`)
    else {
      for (const found of compareResult(`${where}, board`, view, result, believed)) ledger.differs(found)
    }
  }
  return board.view.current?.result ?? null
}

/** One round of a contribution kind as its own samples play it: everybody has a turn, then the facilitator until there is nothing left to do. */
import { kindOf } from '@cabildo/shared/kinds/index'
import type { ActivityView, AgendaEntry } from '@cabildo/shared/workshop/view'
import type { Cast } from './cast.ts'
import { inTurn } from './in-turn.ts'
import { newHexKey } from './new-secret.ts'
import type { Person } from './person.ts'
import type { Stage } from './stage.ts'

/** What was acknowledged of one activity. */
export type PlayedActs = { activity: string; acts: number }

const AT_ONCE = 12
/** A facilitator who never finishes would hold the room up for ever. */
const MOST_TURNS = 40

export async function playActs(stage: Stage, { setup }: AgendaEntry): Promise<PlayedActs> {
  const activity = setup.id
  await stage.direct({ type: 'open-round', activity })
  await stage.allSee(`${activity} open`, (current) => current?.id === activity && current.phase === 'open')
  const revs: number[] = []
  await inTurn(stage.people, AT_ONCE, async (person) => {
    const own = await personActs(stage, person, activity)
    revs.push(...own)
  })
  const late = await stage.letInLate()
  if (late) revs.push(...(await personActs(stage, late, activity)))
  await stage.consoleShows(Math.max(0, ...revs))
  const acts = revs.length + (await facilitatorActs(stage, activity))
  await stage.direct({ type: 'close-round', activity })
  await stage.allSee(
    `${activity} closed`,
    (current) => current?.id === activity && current.phase === 'closed',
  )
  await stage.direct({ type: 'reveal', activity, step: 1 })
  await stage.allSee(
    `${activity} revealed`,
    (current) => current?.id === activity && current.revealStep === 1,
  )
  return { activity, acts }
}

/** Returns the revisions of what was acknowledged. */
async function personActs(stage: Stage, person: Person, activity: string): Promise<number[]> {
  const view = person.current
  if (view?.id !== activity || view.phase !== 'open') {
    stage.ledger.differs(`${activity}: person ${person.index + 1} was not shown it open`)
    return []
  }
  const groups = stage.facilitator.view.groups.map(({ id }) => id)
  const done: number[] = []
  for (const action of actsOf(stage.cast, person, view, groups)) {
    const result = await person.client.say(person.client.envelope({ type: 'act', activity, action }))
    if (result.ok) done.push(result.rev)
    else stage.ledger.differs(`${activity}: person ${person.index + 1} was refused: ${result.refused}`)
  }
  return done
}

/** What a person does in a kind whose samples say how it is rehearsed. */
export function actsOf(
  cast: Cast,
  person: Person,
  view: ActivityView,
  groups: readonly string[],
): readonly unknown[] {
  const kind = kindOf(view.kind)
  const actions = kind?.samples.rehearse?.({
    config: kind.config.parse(view.config),
    items: view.items,
    show: view.show,
    manage: null,
    role: 'participant',
    turn: person.index,
    group: person.group,
    groups,
    anonymous: view.secrecy === 'anonymous',
    language: person.language,
    newKey: newHexKey,
    random: cast.chance('acts', view.id, person.index).next,
  })
  return actions ?? []
}

async function facilitatorActs(stage: Stage, activity: string): Promise<number> {
  const { inFront: view, facilitator } = stage
  const kind = kindOf(view.kind)
  const groups = facilitator.view.groups.map(({ id }) => id)
  let done = 0
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const actions = kind?.samples.rehearse?.({
      config: kind.config.parse(view.config),
      items: view.items,
      show: stage.inFront.show,
      manage: stage.entry(activity).manage,
      role: 'facilitator',
      turn,
      group: null,
      groups,
      anonymous: view.secrecy === 'anonymous',
      language: facilitator.view.workshop.languages[0] ?? 'es',
      newKey: newHexKey,
      random: stage.cast.chance('acts', activity, 'facilitator', turn).next,
    })
    if (!actions || actions.length === 0) break
    for (const action of actions) await stage.direct({ type: 'act', activity, action })
    await stage.consoleFollows()
    done += actions.length
  }
  return done
}

/** What the gallery's people say in an open round, by the samples of its kind. */
import { kindOf } from '@cabildo/shared/kinds/index'
import type { Kind, Rehearsed } from '@cabildo/shared/kinds/kind'
import { seededRandom } from '@cabildo/shared/methods/seeded-random'
import { type Activity, findActivity, lastRound } from '@cabildo/shared/workshop/state'
import { viewFor } from '@cabildo/shared/workshop/view'
import type { Player } from '../../preview/player.ts'
import { opinionsOf } from './opinions.ts'
import { PEOPLE } from './sample-room.ts'

/** A facilitator who never finishes would never let the page be shown. */
const MOST_TURNS = 40

/** `people`: their ids, in the order they joined. `who`: which of them speak. */
export type Speaking = { player: Player; activity: string; people: readonly string[] }

export const facilitator = { role: 'facilitator', person: null } as const

export function peopleSpeak(room: Speaking, who: readonly number[]): void {
  const { kind, activity } = lookedUp(room)
  if (kind?.ballots) for (const person of who) castSample(room, kind, activity, person)
  else if (kind?.samples.rehearse) for (const person of who) rehearse(room, kind, 'participant', person)
  else for (const person of who) actSample(room, kind, person)
}

export function facilitatorSpeaks(room: Speaking): void {
  const { kind, activity } = lookedUp(room)
  if (!kind?.samples.rehearse) return complete(room, kind, activity)
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    if (rehearse(room, kind, 'facilitator', turn) === 0) return
  }
}

function castSample({ player, people }: Speaking, kind: Kind, activity: Activity, person: number): void {
  const round = lastRound(activity)
  if (round === undefined) return
  const context = {
    config: kind.config.parse(round.rule?.config ?? activity.setup.config),
    items: round.items,
  }
  const random = seededRandom(round.n * 1000 + person)
  player.must(
    { role: 'participant', person: people[person] ?? '' },
    {
      type: 'cast',
      activity: activity.setup.id,
      round: round.n,
      answer: kind.samples.answer?.(context, opinionsOf(person, round.items.length), random),
    },
  )
}

/** One sample action after the other; what this configuration does not take is left out. */
function actSample({ player, activity, people }: Speaking, kind: Kind | undefined, person: number): void {
  const actor = { role: 'participant', person: people[person] ?? '' } as const
  const actions = kind?.samples.actions ?? []
  const action = actions[person % Math.max(1, actions.length)]
  const { config } = lookedUp({ player, activity, people }).activity.setup
  for (const first of kind?.samples.begins?.(kind.config.parse(config), person) ?? [])
    player.must(actor, { type: 'act', activity, action: first })
  player.say(actor, { type: 'act', activity, action })
}

function complete({ player, activity: id }: Speaking, kind: Kind | undefined, activity: Activity): void {
  const config = kind?.config.parse(activity.setup.config)
  const manage = kind?.contributions?.manage(config, activity.slice)
  for (const action of (manage && kind?.samples.completes?.(config, manage)) || [])
    player.must(facilitator, { type: 'act', activity: id, action })
}

/** How many actions there were; none may be refused. */
function rehearse(room: Speaking, kind: Kind, role: Rehearsed<unknown>['role'], turn: number): number {
  const { player, activity, people } = room
  const { agenda, current, groups } = viewFor.facilitator(player.live)
  const entry = agenda.find(({ setup }) => setup.id === activity)
  if (!entry || !current) return 0
  const isPerson = role === 'participant'
  const random = seededRandom((isPerson ? 10_000 : 20_000) + turn)
  const actions =
    kind.samples.rehearse?.({
      config: kind.config.parse(current.config),
      items: current.items,
      show: isPerson ? (viewFor.participant(player.live).current?.show ?? null) : current.show,
      manage: isPerson ? null : entry.manage,
      role,
      turn,
      group: isPerson ? (PEOPLE[turn] ?? null) : null,
      groups: groups.map(({ id }) => id),
      anonymous: entry.setup.secrecy === 'anonymous',
      language: 'es',
      newKey: () => Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16)).join(''),
      random,
    }) ?? []
  const actor = isPerson ? ({ role, person: people[turn] ?? '' } as const) : facilitator
  for (const action of actions) player.must(actor, { type: 'act', activity, action })
  return actions.length
}

function lookedUp({ player, activity: id }: Speaking): { kind: Kind | undefined; activity: Activity } {
  const activity = findActivity(player.live.state, id)
  if (activity === undefined) throw new Error(`no step ${id}`)
  return { kind: kindOf(activity.setup.kind), activity }
}

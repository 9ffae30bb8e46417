/** What those who run the room see of its people: never what anybody answered. */

import { roundKey } from './box.ts'
import { type Channel, isStandIn, type StandInChannel } from './channels.ts'
import type { Live } from './live.ts'
import { channelKey } from './people.ts'
import { findActivity, lastRound, type WorkshopState } from './state.ts'

/**
 * How the people of a group take part, and how many heads somebody counted. `phone`: People with a device of their own.
 * `kiosk`: People at a shared one. `paper`: People on sheets that an operator enters. `hands`: People whose raised hands an
 * operator counts.
 */
export type GroupCount = {
  /** The id of the group; null for people without one. */
  id: string | null
  /** How many people take part, by how they do. */
  channels: Record<Channel, number>
  /** How many heads somebody counted; null while nobody has. */
  heads: number | null
}

/** Somebody at the door; the first so many of them, in the order they came. */
export type AtDoor = { id: string; name: string | null; group: string | null }
export const AT_DOOR_SHOWN = 50

/** Somebody for whom an operator enters what they say. `answered`: in the round that is open. */
export type StandIn = {
  id: string
  number: number
  group: string | null
  channel: StandInChannel
  answered: boolean
}

/** By group as they are set up; people without a group last, where there are or were counted any. */
export function countsOf({ groups, present, channels, heads }: WorkshopState): GroupCount[] {
  const ids: (string | null)[] = groups.map(({ id }) => id)
  if ((present.get('') ?? 0) > 0 || heads.has('')) ids.push(null)
  return ids.map((id) => {
    const by = (channel: Channel) => channels.get(channelKey(id, channel)) ?? 0
    return {
      id,
      channels: { phone: by('phone'), kiosk: by('kiosk'), paper: by('paper'), hands: by('hands') },
      heads: heads.get(id ?? '') ?? null,
    }
  })
}

export function doorOf({ people }: WorkshopState): { waiting: number; first: AtDoor[] } {
  const waiting = [...people.values()].filter(({ waits }) => waits)
  const first = waiting.slice(0, AT_DOOR_SHOWN)
  return {
    waiting: waiting.length,
    first: first.map(({ id, name, group }) => ({ id, name: name ?? null, group })),
  }
}

export function standInsOf({ state, box }: Live): StandIn[] {
  const activity = state.current === null ? undefined : findActivity(state, state.current)
  const round = activity && lastRound(activity)
  const voters = round && box.get(roundKey(activity.setup.id, round.n))?.voters
  return [...state.people.values()].flatMap(({ id, group, channel, number }): StandIn[] =>
    isStandIn(channel)
      ? [{ id, number: number ?? 0, group, channel, answered: voters?.has(id) ?? false }]
      : [],
  )
}

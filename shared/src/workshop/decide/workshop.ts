/** Opening a workshop from a set-up, and changing what is said of the whole. */
import { isRefusal, type Refusal, refuse } from '../../refusal.ts'
import { acceptLocalText, acceptOptionalLocalText, type LocalText } from '../../text.ts'
import type { CommandOf } from '../commands.ts'
import type { EventOf } from '../events.ts'
import {
  GROUP_NAME_MAX,
  type Group,
  LEAST_SMALLEST_GROUP,
  PROMPT_MAX,
  type SmallestGroup,
  TITLE_MAX,
} from '../setup.ts'
import { isUnstarted } from '../state.ts'
import { checkAgenda } from './agenda.ts'
import { type Deciding, type Decision, decided } from './decision.ts'

export function openWorkshop(
  { effects }: Deciding,
  { setup, rehearsal, predecessor }: CommandOf<'open-workshop'>,
): Decision | Refusal {
  const title = acceptLocalText(setup.title, TITLE_MAX, 'title')
  if (isRefusal(title)) return title
  const groups = acceptGroups(setup.groups)
  if (isRefusal(groups)) return groups
  const lowered = refuseLowered(setup.smallestGroup, LEAST_SMALLEST_GROUP)
  if (lowered) return lowered
  const agenda = checkAgenda(setup.agenda)
  if (isRefusal(agenda)) return agenda
  const opened = { ...setup, title, groups, agenda }
  const named = { id: effects.newId(), code: effects.newCode() }
  const of = { ...(rehearsal && { rehearsal }), ...(predecessor && { predecessor }) }
  return decided([{ type: 'workshop-opened', ...named, setup: opened, ...of }])
}

export function editWorkshop({ live }: Deciding, command: CommandOf<'edit-workshop'>): Decision | Refusal {
  const { state } = live
  const edited: EventOf<'workshop-edited'> = { type: 'workshop-edited' }
  if (command.title !== undefined) {
    const title = acceptLocalText(command.title, TITLE_MAX, 'title')
    if (isRefusal(title)) return title
    edited.title = title
  }
  if (command.purpose !== undefined) {
    const purpose = acceptOptionalLocalText(command.purpose, PROMPT_MAX, 'purpose')
    if (isRefusal(purpose)) return purpose
    edited.purpose = purpose
  }
  if (command.groups !== undefined) {
    const groups = acceptGroups(command.groups)
    if (isRefusal(groups)) return groups
    const kept = new Set(groups.map(({ id }) => id))
    // Who waits at the door has chosen one too.
    const used = new Set([...state.people.values()].map(({ group }) => group))
    const lost = state.groups.find(({ id }) => !kept.has(id) && used.has(id))
    if (lost) return refuse('group-in-use', { field: 'groups', params: { group: lost.id } })
    // Groups are frozen while people answer: a ballot's group must still mean the same at the close.
    if (live.box.size > 0) return refuse('round-open', { field: 'groups' })
    edited.groups = groups
  }
  if (command.smallestGroup !== undefined) {
    const lowered = refuseLowered(command.smallestGroup, state.smallestGroup)
    if (lowered) return lowered
    edited.smallestGroup = command.smallestGroup
  }
  return decided([edited])
}

export function resumeWorkshop({ live: { state } }: Deciding): Decision {
  const lobby = isUnstarted(state)
  return decided([{ type: 'workshop-resumed', ...(lobby ? { lobby } : {}) }])
}

/** Between rounds: what is open would be asked in two places. A file of an open round that is taken in as a copy stands as it came. */
export function stopHere({ live }: Deciding, { why }: CommandOf<'stop-here'>): Decision | Refusal {
  if (live.box.size > 0) return refuse('another-round-open')
  return decided([{ type: 'stopped-here', why }])
}

/** The groups in stored form, or the first thing wrong. */
export function acceptGroups(groups: readonly Group[]): Group[] | Refusal {
  const accepted: Group[] = []
  for (const group of groups) {
    if (accepted.some(({ id }) => id === group.id)) return refuse('malformed', { field: 'groups' })
    const name: LocalText | Refusal = acceptLocalText(group.name, GROUP_NAME_MAX, 'groups')
    if (isRefusal(name)) return name
    accepted.push({ ...group, name })
  }
  return groups.length === 1 ? refuse('too-few-groups', { field: 'groups' }) : accepted
}

function refuseLowered(asked: SmallestGroup, floor: SmallestGroup): Refusal | null {
  const lowered =
    asked.open < floor.open || asked.confidential < floor.confidential || asked.anonymous < floor.anonymous
  return lowered ? refuse('threshold-lowered', { field: 'smallestGroup' }) : null
}

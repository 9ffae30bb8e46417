/** Joining, coming back, and what whoever runs the room does about people. Tokens and rejoin codes never reach this code: the pipeline stores their hashes beside the event. */
import { isRefusal, type Refusal, refuse } from '../../refusal.ts'
import { acceptOptionalText } from '../../text.ts'
import { isStandIn } from '../channels.ts'
import type { CommandOf } from '../commands.ts'
import { personOf } from '../people.ts'
import { NAME_MAX } from '../setup.ts'
import type { WorkshopState } from '../state.ts'
import { dropBallots, mergeBallots, moveBallots } from './ballots-of.ts'
import { type Deciding, type Decision, decided } from './decision.ts'

export function join({ live, effects }: Deciding, command: CommandOf<'join'>): Decision | Refusal {
  const { locked, watched } = live.state
  if (locked) return refuse('door-locked')
  const misplaced = refuseGroup(live.state, command.group)
  if (misplaced) return misplaced
  const name = acceptOptionalText(command.name, NAME_MAX, 'name')
  if (isRefusal(name)) return name
  return decided([
    {
      type: 'person-joined',
      person: effects.newId(),
      group: command.group,
      language: command.language,
      ...(name === undefined ? {} : { name }),
      ...(command.channel === 'kiosk' ? { channel: 'kiosk' as const } : {}),
      ...(watched ? { waits: true } : {}),
    },
  ])
}

/** The actor's person was found by the hash of the rejoin code. */
export function rejoin({ live, actor }: Deciding): Decision | Refusal {
  const person = personOf(live.state, actor.person ?? '')
  if (person === undefined) return refuse('unknown-rejoin-code')
  return decided([{ type: 'person-rejoined', person: person.id }])
}

export function registerPeople(
  { live, effects }: Deciding,
  { channel, group, count }: CommandOf<'register-people'>,
): Decision | Refusal {
  const { state } = live
  const misplaced = refuseGroup(state, group)
  if (misplaced) return misplaced
  const [language = 'es'] = state.languages
  return decided(
    Array.from({ length: count }, (_, index) => ({
      type: 'person-joined' as const,
      person: effects.newId(),
      group,
      language,
      channel,
      number: state.numbers + index + 1,
    })),
  )
}

export function admitPerson(
  { live }: Deciding,
  { person: id }: CommandOf<'admit-person'>,
): Decision | Refusal {
  const person = live.state.people.get(id)
  if (person === undefined) return refuse('unknown-person', { field: 'person' })
  return decided(person.waits ? [{ type: 'person-admitted', person: id }] : [])
}

export function admitAll({ live }: Deciding): Decision {
  const waiting = [...live.state.people.values()].filter(({ waits }) => waits)
  return decided(waiting.map(({ id }) => ({ type: 'person-admitted', person: id })))
}

/** An operator takes back the sheets they gave out and turns away who waits at the door; nobody else. */
export function removePerson(
  { live, actor }: Deciding,
  { person: id }: CommandOf<'remove-person'>,
): Decision | Refusal {
  const person = live.state.people.get(id)
  if (person === undefined) return refuse('unknown-person', { field: 'person' })
  const mayGo = isStandIn(person.channel) || person.waits
  if (actor.role === 'operator' && !mayGo) return refuse('not-allowed')
  return decided([{ type: 'person-removed', person: id }], { writes: dropBallots(live, id) })
}

export function movePerson(
  { live }: Deciding,
  { person: id, group }: CommandOf<'move-person'>,
): Decision | Refusal {
  const person = live.state.people.get(id)
  if (person === undefined) return refuse('unknown-person', { field: 'person' })
  const misplaced = refuseGroup(live.state, group)
  if (misplaced) return misplaced
  if (person.group === group) return decided([])
  return decided([{ type: 'person-moved', person: id, group }], { writes: moveBallots(live, id, group) })
}

/** Of two who are one, `keep` stays with what they said; the other's phone is theirs from now on. */
export function mergePeople(
  { live }: Deciding,
  { keep, drop }: CommandOf<'merge-people'>,
): Decision | Refusal {
  const [kept, dropped] = [live.state.people.get(keep), live.state.people.get(drop)]
  if (!kept || !dropped || keep === drop) return refuse('unknown-person', { field: 'drop' })
  if (kept.waits || dropped.waits) return refuse('not-admitted')
  if (isStandIn(kept.channel) || isStandIn(dropped.channel)) return refuse('stands-in', { field: 'drop' })
  const writes = mergeBallots(live, kept, drop)
  return isRefusal(writes) ? writes : decided([{ type: 'people-merged', keep, drop }], { writes })
}

export function issueRejoin(
  { live }: Deciding,
  { person: id }: CommandOf<'issue-rejoin'>,
): Decision | Refusal {
  const person = live.state.people.get(id)
  if (person === undefined) return refuse('unknown-person', { field: 'person' })
  if (isStandIn(person.channel)) return refuse('stands-in', { field: 'person' })
  return decided([{ type: 'rejoin-issued', person: id }])
}

export function countHeads(
  { live }: Deciding,
  { group, heads }: CommandOf<'count-heads'>,
): Decision | Refusal {
  const known = group === null || live.state.groups.some(({ id }) => id === group)
  if (!known) return refuse('unknown-group', { field: 'group' })
  return decided(live.state.heads.get(group ?? '') === heads ? [] : [{ type: 'heads-counted', group, heads }])
}

/** Where there are groups everybody is in one. */
function refuseGroup({ groups }: WorkshopState, group: string | null): Refusal | null {
  const known = group !== null && groups.some(({ id }) => id === group)
  return !known && (group !== null || groups.length > 0) ? refuse('unknown-group', { field: 'group' }) : null
}

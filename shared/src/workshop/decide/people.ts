/** Joining and coming back. Tokens and rejoin codes never reach this code: the pipeline stores their hashes beside the event. */
import { isRefusal, type Refusal, refuse } from '../../refusal.ts'
import { acceptOptionalText } from '../../text.ts'
import type { CommandOf } from '../commands.ts'
import { NAME_MAX } from '../setup.ts'
import { type Deciding, type Decision, decided } from './decision.ts'

export function join({ live, effects }: Deciding, command: CommandOf<'join'>): Decision | Refusal {
  const { groups, locked } = live.state
  if (locked) return refuse('door-locked')
  const known = command.group !== null && groups.some(({ id }) => id === command.group)
  if (!known && (command.group !== null || groups.length > 0))
    return refuse('unknown-group', { field: 'group' })
  const name = acceptOptionalText(command.name, NAME_MAX, 'name')
  if (isRefusal(name)) return name
  const joined = {
    type: 'person-joined' as const,
    person: effects.newId(),
    group: command.group,
    language: command.language,
  }
  return decided([name === undefined ? joined : { ...joined, name }])
}

/** The actor's person was found by the hash of the rejoin code. */
export function rejoin({ live, actor }: Deciding): Decision | Refusal {
  if (actor.person === null || !live.state.people.has(actor.person)) return refuse('unknown-rejoin-code')
  return decided([{ type: 'person-rejoined', person: actor.person }])
}

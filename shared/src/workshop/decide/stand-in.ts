/** What an operator enters for people without a device: from paper, or from raised hands. */
import { dealHands } from '../../kinds/hands.ts'
import { kindOf } from '../../kinds/index.ts'
import { isRefusal, type Refusal, refuse } from '../../refusal.ts'
import type { Actor } from '../../roles.ts'
import { type BoxWrite, roundKey } from '../box.ts'
import type { CommandOf } from '../commands.ts'
import { findActivity, type Person, type WorkshopState } from '../state.ts'
import { act } from './act.ts'
import { cast } from './cast.ts'
import { type Deciding, type Decision, decided } from './decision.ts'

/** The same rules as for somebody's own phone, and nobody's who has one. */
export function castFor(
  deciding: Deciding,
  { person, activity, round, answer, key }: CommandOf<'cast-for'>,
): Decision | Refusal {
  const standIn = onPaper(deciding.live.state, person)
  if (isRefusal(standIn)) return standIn
  const command = { type: 'cast' as const, activity, round, answer, ...(key === undefined ? {} : { key }) }
  const decision = cast({ ...deciding, actor: { role: 'participant', person } }, command)
  if (isRefusal(decision) || !isConfidential(deciding, activity)) return decision
  return { ...decision, writes: decision.writes.map(unsought) }
}

/** No phone will look for it after the close; a key of the desk would lead to every sheet. */
function unsought(write: BoxWrite): BoxWrite {
  return write.write === 'put' ? { ...write, ballot: { ...write.ballot, own: '' } } : write
}

function isConfidential({ live }: Deciding, activity: string): boolean {
  return findActivity(live.state, activity)?.setup.secrecy === 'confidential'
}

export function actFor(
  deciding: Deciding,
  { person, activity, action }: CommandOf<'act-for'>,
): Decision | Refusal {
  const standIn = onPaper(deciding.live.state, person)
  if (isRefusal(standIn)) return standIn
  const speaker: Actor = { role: 'participant', person }
  const decision = act({ ...deciding, actor: speaker }, { type: 'act', activity, action })
  return isRefusal(decision) ? decision : { ...decision, speaker }
}

/**
 * Ballots for all of a group who answer by hand, whoever raised theirs: each was asked. Raised hands are seen by all, so
 * an anonymous round takes none.
 */
export function countHands(
  { live }: Deciding,
  { activity: id, round, group, hands }: CommandOf<'count-hands'>,
): Decision | Refusal {
  const activity = findActivity(live.state, id)
  const open = live.box.get(roundKey(id, round))
  if (activity === undefined || open === undefined) return refuse('round-changed', { field: 'round' })
  const rules = kindOf(activity.setup.kind)?.ballots
  if (!rules) return refuse('no-ballots-here')
  const { config, items } = open.context
  const options = rules.hands?.options(config) ?? null
  if (options === null || !rules.hands) return refuse('not-by-hand')
  if (activity.setup.secrecy === 'anonymous') return refuse('not-in-anonymous')
  const people = byHand(live.state, group)
  if (people.length === 0) return refuse('nobody-by-hand', { field: 'group' })
  const ids = items.map((item) => item.id)
  const dealt = dealHands(hands, people.length, ids, options, rules.hands.most(config))
  if (isRefusal(dealt)) return dealt
  const writes: BoxWrite[] = []
  for (const [index, person] of people.entries()) {
    const answer = rules.accept(open.context, rules.hands.answer(config, dealt[index] ?? new Map()))
    if (isRefusal(answer)) return answer
    const ballot = { group, answer, ...(activity.setup.secrecy === 'confidential' && { own: '' }) }
    writes.push({ write: 'put', activity: id, round, key: person.id, ballot, voter: person.id })
  }
  // How many hands there were is kept nowhere, neither as what was asked.
  return decided([{ type: 'hands-counted', activity: id, round, group }], { writes, secret: true })
}

function onPaper({ people }: WorkshopState, id: string): Person | Refusal {
  const person = people.get(id)
  if (person === undefined) return refuse('unknown-person', { field: 'person' })
  return person.channel === 'paper' ? person : refuse('has-own-device', { field: 'person' })
}

function byHand({ people }: WorkshopState, group: string | null): Person[] {
  return [...people.values()].filter((person) => person.channel === 'hands' && person.group === group)
}

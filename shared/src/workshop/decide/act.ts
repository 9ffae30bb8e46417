/** Contributing to an activity whose kind keeps facts: cards, and what the facilitator does with them. */
import { kindOf } from '../../kinds/index.ts'
import { isRefusal, type Refusal, refuse } from '../../refusal.ts'
import type { CommandOf } from '../commands.ts'
import { peopleToDeal } from '../people.ts'
import { findActivity, lastRound, phaseOf } from '../state.ts'
import { type Deciding, type Decision, decided } from './decision.ts'

export function act({ live, actor, effects }: Deciding, command: CommandOf<'act'>): Decision | Refusal {
  const activity = findActivity(live.state, command.activity)
  const rules = kindOf(activity?.setup.kind ?? '')?.contributions
  if (activity === undefined || !rules) return refuse('no-cards-here')
  const open = phaseOf(activity) === 'open'
  const isPerson = actor.role === 'participant'
  if (isPerson && !open) return refuse('round-closed')
  const person = actor.person === null ? undefined : live.state.people.get(actor.person)
  if (isPerson && person === undefined) return refuse('not-allowed')

  const parsed = rules.action.safeParse(command.action)
  if (!parsed.success) return refuse('malformed', { field: 'action' })
  const anonymous = activity.setup.secrecy === 'anonymous'
  const facts = rules.decide({
    config: kindOf(activity.setup.kind)?.config.parse(activity.setup.config),
    slice: activity.slice,
    action: parsed.data,
    role: actor.role,
    person: anonymous ? null : (person?.id ?? null),
    group: person?.group ?? null,
    secrecy: activity.setup.secrecy,
    open,
    newId: () => effects.newId(),
    inRoom: () => peopleToDeal(live.state),
  })
  if (isRefusal(facts)) return facts
  const events = facts.map((fact) => ({ type: 'contributed' as const, activity: command.activity, fact }))
  const round = lastRound(activity)
  const answers = facts.some((fact) => rules.answers?.(fact) ?? true)
  const marked = person !== undefined && round !== undefined && answers
  return decided(events, {
    writes: marked ? [{ write: 'mark', activity: command.activity, round: round.n, voter: person.id }] : [],
    traceless: anonymous && isPerson,
  })
}

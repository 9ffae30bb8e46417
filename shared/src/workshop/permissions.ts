/** Who may do what, when: role × command × phase, default deny (S5). The only place where authority is decided. */
import { isRefusal, type Refusal, type RefusalCode, refuse } from '../refusal.ts'
import type { Actor, Role } from '../roles.ts'
import type { Command, CommandType } from './commands.ts'
import type { StopReason } from './events.ts'
import { findActivity, phaseOf, type WorkshopState } from './state.ts'

/** A workshop's phase for commands about the whole; an activity's phase for commands that name one. */
export type Phase = 'none' | 'lobby' | 'running' | 'ended' | 'planned' | 'open' | 'closed' | 'revealed'

type Cell = 'yes' | RefusalCode
type Rule = {
  scope: 'server' | 'workshop' | 'activity'
  roles: readonly Role[]
  phases: Partial<Record<Phase, Cell>>
}

const runs: readonly Role[] = ['facilitator', 'host']
/** At a table or a desk, for people without a device. */
const enters: readonly Role[] = ['operator', ...runs]
const live = { lobby: 'yes', running: 'yes', ended: 'workshop-ended' } as const
const always = { lobby: 'yes', running: 'yes', ended: 'yes' } as const
const anyPhase = {
  planned: 'yes',
  open: 'yes',
  closed: 'yes',
  revealed: 'yes',
  ended: 'workshop-ended',
} as const
const whileOpen = {
  planned: 'round-not-open',
  open: 'yes',
  closed: 'round-closed',
  revealed: 'round-closed',
  ended: 'workshop-ended',
} as const
const beforeFirstRound = {
  planned: 'yes',
  open: 'activity-not-planned',
  closed: 'activity-not-planned',
  revealed: 'activity-not-planned',
  ended: 'workshop-ended',
} as const

export const PERMISSIONS: Record<CommandType, Rule> = {
  'open-workshop': { scope: 'server', roles: ['host'], phases: { none: 'yes' } },
  join: { scope: 'workshop', roles: ['visitor'], phases: live },
  rejoin: { scope: 'workshop', roles: ['visitor'], phases: always },
  act: {
    scope: 'activity',
    roles: ['participant', ...runs],
    phases: { ...anyPhase, planned: 'round-not-open' },
  },
  cast: { scope: 'activity', roles: ['participant'], phases: whileOpen },
  'register-people': { scope: 'workshop', roles: enters, phases: live },
  'act-for': { scope: 'activity', roles: enters, phases: whileOpen },
  'cast-for': { scope: 'activity', roles: enters, phases: whileOpen },
  'count-hands': { scope: 'activity', roles: enters, phases: whileOpen },
  'count-heads': { scope: 'workshop', roles: enters, phases: live },
  'admit-person': { scope: 'workshop', roles: enters, phases: live },
  'admit-all': { scope: 'workshop', roles: enters, phases: live },
  'remove-person': { scope: 'workshop', roles: enters, phases: live },
  'move-person': { scope: 'workshop', roles: runs, phases: live },
  'merge-people': { scope: 'workshop', roles: runs, phases: live },
  'issue-rejoin': { scope: 'workshop', roles: runs, phases: always },
  'enter-activity': { scope: 'activity', roles: runs, phases: anyPhase },
  'open-round': {
    scope: 'activity',
    roles: runs,
    phases: { ...anyPhase, open: 'round-open' },
  },
  'reopen-round': {
    scope: 'activity',
    roles: runs,
    phases: { ...anyPhase, planned: 'reopen-without-ballots', open: 'round-open' },
  },
  'close-round': { scope: 'activity', roles: runs, phases: whileOpen },
  reveal: {
    scope: 'activity',
    roles: runs,
    phases: {
      planned: 'nothing-to-reveal',
      open: 'not-closed',
      closed: 'yes',
      revealed: 'yes',
      ended: 'yes',
    },
  },
  'edit-workshop': { scope: 'workshop', roles: runs, phases: live },
  'edit-activity': { scope: 'activity', roles: runs, phases: beforeFirstRound },
  'add-activity': { scope: 'workshop', roles: runs, phases: live },
  'remove-activity': { scope: 'activity', roles: runs, phases: beforeFirstRound },
  'move-activity': { scope: 'activity', roles: runs, phases: beforeFirstRound },
  'issue-link': { scope: 'workshop', roles: runs, phases: always },
  'revoke-link': { scope: 'workshop', roles: runs, phases: always },
  'set-timer': { scope: 'workshop', roles: runs, phases: live },
  'extend-timer': { scope: 'workshop', roles: runs, phases: live },
  'stop-timer': { scope: 'workshop', roles: runs, phases: live },
  'pause-phones': { scope: 'workshop', roles: runs, phases: live },
  'resume-phones': { scope: 'workshop', roles: runs, phases: live },
  undo: { scope: 'workshop', roles: runs, phases: always },
  'write-note': { scope: 'workshop', roles: runs, phases: always },
  'park-line': { scope: 'workshop', roles: enters, phases: live },
  'reword-line': { scope: 'workshop', roles: runs, phases: always },
  'settle-line': { scope: 'workshop', roles: runs, phases: always },
  'take-up-line': { scope: 'activity', roles: runs, phases: whileOpen },
  'show-lines': { scope: 'workshop', roles: runs, phases: live },
  'lock-door': { scope: 'workshop', roles: runs, phases: live },
  'watch-door': { scope: 'workshop', roles: runs, phases: live },
  'unlock-door': { scope: 'workshop', roles: runs, phases: live },
  'stop-here': { scope: 'workshop', roles: ['host'], phases: always },
  'go-on-here': { scope: 'workshop', roles: ['host'], phases: always },
  'end-workshop': { scope: 'workshop', roles: runs, phases: live },
  'resume-workshop': {
    scope: 'workshop',
    roles: runs,
    phases: { lobby: 'workshop-not-running', running: 'workshop-not-running', ended: 'yes' },
  },
}

/**
 * What may be done of a workshop that stands still: nobody answers in two places (H4). Where it was handed over not even a
 * link is made: the log that comes back must continue this one (H3).
 */
const WHILE_STOPPED: Record<StopReason, readonly CommandType[]> = {
  moved: ['go-on-here'],
  copy: ['go-on-here', 'issue-link', 'revoke-link'],
}

/** The phase a command meets in this workshop (null: the workshop is not yet open). */
export function phaseFor(state: WorkshopState | null, command: Command): Phase | Refusal {
  const { scope } = PERMISSIONS[command.type]
  if (scope === 'server') return state === null ? 'none' : refuse('identity-taken')
  if (state === null) return refuse('unknown-workshop')
  if (scope === 'workshop') return state.status
  const id = 'activity' in command ? command.activity : ''
  const activity = findActivity(state, id)
  if (activity === undefined) return refuse('unknown-activity', { field: 'activity' })
  return state.status === 'ended' ? 'ended' : phaseOf(activity)
}

/** Null when allowed. A role that may never do it learns only that; a role that may learns which phase is in the way. */
export function authorise(state: WorkshopState | null, actor: Actor, command: Command): Refusal | null {
  const rule = PERMISSIONS[command.type]
  if (!rule.roles.includes(actor.role)) return refuse('not-allowed')
  const stopped = state?.stopped ?? null
  const isStopped = stopped !== null && !WHILE_STOPPED[stopped].includes(command.type)
  if (isStopped) return refuse('workshop-elsewhere')
  const phase = phaseFor(state, command)
  if (isRefusal(phase)) return phase
  const cell = rule.phases[phase] ?? 'not-allowed'
  if (cell !== 'yes') return refuse(cell)
  return actor.role === 'participant' && state !== null ? refuseOutside(state, actor.person) : null
}

/** Who waits at the door says nothing yet, who was removed nothing more. */
function refuseOutside({ people }: WorkshopState, id: string | null): Refusal | null {
  if (id === null) return null
  const person = people.get(id)
  if (person === undefined) return refuse('person-removed')
  return person.waits ? refuse('not-admitted') : null
}

/** The permissions table as cells, and workshops brought into each of their phases. */

import type { Role } from '@cabildo/shared/roles'
import { activity, dots, sampleSetup } from '@cabildo/shared/testing/sample-workshop'
import type { Command, CommandType } from '@cabildo/shared/workshop/commands'
import { PERMISSIONS, type Phase } from '@cabildo/shared/workshop/permissions'
import type { Booted } from './booted.ts'
import { Hosted, type Link, type Person } from './people.ts'

export type Cell = { role: Role; type: CommandType; phase: Phase; expected: string }

export const ROLES: readonly Role[] = ['visitor', 'participant', 'operator', 'facilitator', 'display', 'host']

const PHASES = {
  server: ['none'],
  workshop: ['lobby', 'running', 'ended'],
  activity: ['planned', 'open', 'closed', 'revealed', 'ended'],
} as const

/** Every role × command × phase there is, with what the table says: 'yes' or the code of the refusal. */
export const CELLS: readonly Cell[] = Object.entries(PERMISSIONS).flatMap(([name, rule]) => {
  const type = name as CommandType
  const cells = PHASES[rule.scope].flatMap((phase) =>
    ROLES.map((role): Cell => {
      const expected = rule.roles.includes(role) ? (rule.phases[phase] ?? 'not-allowed') : 'not-allowed'
      return { role, type, phase, expected }
    }),
  )
  return cells
})

const cards = { contribute: true, maxPerPerson: 3, sharing: 'private', moderated: false, askWhy: true }
const card = { type: 'add-card', text: 'Water', language: 'en' }
const items = ['water', 'talent', 'logistics'].map((id) => ({ id, text: { en: id }, from: [] }))

/** `subject` is the activity that commands speak of; there is another to be added, moved and removed beside it. */
const setup = {
  ...sampleSetup,
  agenda: [activity('subject', 'vote', dots, { items }), activity('cards', 'gather', cards)],
}

/** Tried on the activity that gathers cards. */
export const CARD_COMMANDS: readonly CommandType[] = ['act', 'act-for', 'take-up-line']
const LINE_COMMANDS: readonly CommandType[] = ['reword-line', 'settle-line', 'take-up-line']

/** The activity a command of this type is tried on. */
const subjectOf = (type: CommandType) => (CARD_COMMANDS.includes(type) ? 'cards' : 'subject')

/** Opened, four joined, three links were issued; somebody was registered since. */
const LAST_ACT_IN_LOBBY = 8

/** A command of each type that would do something where the table lets it. */
export function sampleOf(type: CommandType, { display, people, standIn, line }: Stage): Command {
  const [one = '', other = ''] = people.map(({ person }) => person)
  const about = subjectOf(type)
  const samples: { [Type in CommandType]: Extract<Command, { type: Type }> } = {
    'open-workshop': { type: 'open-workshop', setup },
    join: { type: 'join', group: 'firms', language: 'en' },
    rejoin: { type: 'rejoin' },
    act: { type: 'act', activity: about, action: card },
    cast: { type: 'cast', activity: about, round: 1, answer: { dots: { water: 1 } } },
    'register-people': { type: 'register-people', channel: 'paper', group: 'firms', count: 2 },
    'act-for': { type: 'act-for', person: standIn, activity: about, action: card },
    'cast-for': {
      type: 'cast-for',
      person: standIn,
      activity: about,
      round: 1,
      answer: { dots: { water: 1 } },
    },
    'count-hands': { type: 'count-hands', activity: about, round: 1, group: 'civil', hands: [] },
    'count-heads': { type: 'count-heads', group: 'firms', heads: 12 },
    'admit-person': { type: 'admit-person', person: standIn },
    'admit-all': { type: 'admit-all' },
    'remove-person': { type: 'remove-person', person: standIn },
    'move-person': { type: 'move-person', person: standIn, group: 'firms' },
    'merge-people': { type: 'merge-people', keep: one, drop: other },
    'issue-rejoin': { type: 'issue-rejoin', person: one },
    'enter-activity': { type: 'enter-activity', activity: about },
    'open-round': { type: 'open-round', activity: about },
    'reopen-round': { type: 'reopen-round', activity: about },
    'close-round': { type: 'close-round', activity: about },
    reveal: { type: 'reveal', activity: about, step: 1 },
    'edit-workshop': { type: 'edit-workshop', title: { en: 'Changed' } },
    'edit-activity': { type: 'edit-activity', activity: about, title: { en: 'Changed' } },
    'add-activity': { type: 'add-activity', setup: activity('added', 'vote', dots, { items }), at: 2 },
    'remove-activity': { type: 'remove-activity', activity: about },
    'move-activity': { type: 'move-activity', activity: about, to: 1 },
    'issue-link': { type: 'issue-link', role: 'display' },
    'revoke-link': { type: 'revoke-link', link: display.link },
    'set-timer': { type: 'set-timer', seconds: 60 },
    'extend-timer': { type: 'extend-timer', seconds: 60 },
    'stop-timer': { type: 'stop-timer' },
    'pause-phones': { type: 'pause-phones' },
    'resume-phones': { type: 'resume-phones' },
    undo: { type: 'undo', rev: LAST_ACT_IN_LOBBY },
    'write-note': { type: 'write-note', step: about, text: 'Ask the mayor', was: '' },
    'park-line': { type: 'park-line', text: 'The dam', language: 'en' },
    'reword-line': { type: 'reword-line', line, text: 'The old dam', language: 'en' },
    'settle-line': { type: 'settle-line', line, state: 'dropped' },
    'take-up-line': { type: 'take-up-line', line, activity: about, action: card },
    'show-lines': { type: 'show-lines', shown: true },
    'lock-door': { type: 'lock-door' },
    'watch-door': { type: 'watch-door' },
    'unlock-door': { type: 'unlock-door' },
    'stop-here': { type: 'stop-here', why: 'copy' },
    'go-on-here': { type: 'go-on-here' },
    'end-workshop': { type: 'end-workshop' },
    'resume-workshop': { type: 'resume-workshop' },
  }
  return samples[type]
}

export type Stage = {
  hosted: Hosted
  people: Person[]
  facilitator: Link
  display: Link
  /** Somebody without a device. */
  standIn: string
  /** Parked, for commands that speak of it. */
  line: string
  tokens: Record<Role, string | null>
}

/** A fresh workshop in this phase, with somebody of each role. */
export async function stageIn(server: Booted, phase: Phase, type: CommandType): Promise<Stage> {
  const hosted = await Hosted.open(server, setup)
  const people = await hosted.joinMany(4)
  const [facilitator, display] = [await hosted.issueLink('facilitator'), await hosted.issueLink('display')]
  const operator = await hosted.issueLink('operator')
  const standIn = await hosted.register('civil')
  await hosted.register('civil', 'hands')
  const line = LINE_COMMANDS.includes(type) ? await hosted.park() : 'none'
  const about = subjectOf(type)
  const [person] = people
  if (person === undefined) throw new Error('nobody joined')
  const opened = ['open', 'running', 'closed', 'revealed', 'ended'].includes(phase)
  if (opened) await hosted.run({ type: 'open-round', activity: about })
  if (phase === 'closed' || phase === 'revealed' || phase === 'ended') {
    if (about === 'subject') for (const one of people) await hosted.vote(one, { water: 1 }, 'subject')
    await hosted.run({ type: 'close-round', activity: about })
  }
  if (phase === 'revealed') await hosted.run({ type: 'reveal', activity: about, step: 1 })
  if (type === 'extend-timer') await hosted.run({ type: 'set-timer', seconds: 60 })
  if (phase === 'ended') await hosted.run({ type: 'end-workshop' })
  const tokens = {
    visitor: null,
    participant: person.token,
    operator: operator.token,
    facilitator: facilitator.token,
    display: display.token,
    host: hosted.token,
  }
  return { hosted, people, facilitator, display, standIn, line, tokens }
}

import { describe, expect, it } from 'vitest'
import type { Role } from '../roles.ts'
import { sampleScene, sampleSetup, voteFor } from '../testing/sample-workshop.ts'
import { facilitator } from '../testing/scene.ts'
import type { Command } from './commands.ts'
import { authorise, PERMISSIONS, type Phase } from './permissions.ts'
import type { WorkshopState } from './state.ts'

const roles: readonly Role[] = ['visitor', 'participant', 'operator', 'facilitator', 'display', 'host']

/** A sample workshop brought to each phase, always on the activity `vote`. */
function inPhase(phase: Exclude<Phase, 'none'>): WorkshopState {
  const { scene, people } = sampleScene(4)
  const steps: Partial<Record<Phase, number>> = {
    planned: 0,
    lobby: 0,
    running: 1,
    open: 1,
    closed: 2,
    revealed: 3,
    ended: 4,
  }
  const reached = steps[phase] ?? 0
  if (reached >= 1) scene.run(facilitator, { type: 'open-round', activity: 'vote' })
  if (reached >= 1)
    voteFor(
      scene,
      'vote',
      people.map((person) => [person, 'water']),
    )
  if (reached >= 2) scene.run(facilitator, { type: 'close-round', activity: 'vote' })
  if (reached >= 3) scene.run(facilitator, { type: 'reveal', activity: 'vote', step: 1 })
  if (reached >= 4) scene.run(facilitator, { type: 'end-workshop' })
  return scene.live.state
}

const commands: readonly Command[] = [
  { type: 'open-workshop', setup: sampleSetup },
  { type: 'join', group: 'firms', language: 'en' },
  { type: 'rejoin' },
  { type: 'act', activity: 'vote', action: {} },
  { type: 'cast', activity: 'vote', round: 1, answer: {} },
  { type: 'register-people', channel: 'paper', group: 'firms', count: 1 },
  { type: 'act-for', person: 'p', activity: 'vote', action: {} },
  { type: 'cast-for', person: 'p', activity: 'vote', round: 1, answer: {} },
  { type: 'count-hands', activity: 'vote', round: 1, group: 'firms', hands: [] },
  { type: 'count-heads', group: 'firms', heads: 3 },
  { type: 'admit-person', person: 'p' },
  { type: 'admit-all' },
  { type: 'remove-person', person: 'p' },
  { type: 'move-person', person: 'p', group: 'civil' },
  { type: 'merge-people', keep: 'p', drop: 'q' },
  { type: 'issue-rejoin', person: 'p' },
  { type: 'enter-activity', activity: 'vote' },
  { type: 'open-round', activity: 'vote' },
  { type: 'reopen-round', activity: 'vote' },
  { type: 'close-round', activity: 'vote' },
  { type: 'reveal', activity: 'vote', step: 1 },
  { type: 'edit-workshop', title: { en: 'New' } },
  { type: 'edit-activity', activity: 'vote', title: { en: 'New' } },
  {
    type: 'add-activity',
    setup: { ...(sampleSetup.agenda[0] as (typeof sampleSetup.agenda)[number]), id: 'new' },
    at: 0,
  },
  { type: 'remove-activity', activity: 'vote' },
  { type: 'move-activity', activity: 'vote', to: 0 },
  { type: 'issue-link', role: 'display' },
  { type: 'revoke-link', link: 'none' },
  { type: 'set-timer', seconds: 60 },
  { type: 'extend-timer', seconds: 60 },
  { type: 'stop-timer' },
  { type: 'pause-phones' },
  { type: 'resume-phones' },
  { type: 'undo', rev: 1 },
  { type: 'write-note', step: null, text: 'Note', was: '' },
  { type: 'park-line', text: 'Later', language: 'en' },
  { type: 'reword-line', line: 'none', text: 'Later', language: 'en' },
  { type: 'settle-line', line: 'none', state: 'dropped' },
  { type: 'take-up-line', line: 'none', activity: 'vote', action: {} },
  { type: 'show-lines', shown: true },
  { type: 'lock-door' },
  { type: 'watch-door' },
  { type: 'unlock-door' },
  { type: 'stop-here', why: 'moved' },
  { type: 'go-on-here' },
  { type: 'end-workshop' },
  { type: 'resume-workshop' },
]

/** The whole table once more in words, so that a change of one cell is a change of two files. */
const MAY: Record<string, Partial<Record<Role, string>>> = {
  'open-workshop': {},
  join: { visitor: 'lobby running' },
  rejoin: { visitor: 'lobby running ended' },
  act: {
    participant: 'open closed revealed',
    facilitator: 'open closed revealed',
    host: 'open closed revealed',
  },
  cast: { participant: 'open' },
  'register-people': enters('lobby running'),
  'act-for': enters('open'),
  'cast-for': enters('open'),
  'count-hands': enters('open'),
  'count-heads': enters('lobby running'),
  'admit-person': enters('lobby running'),
  'admit-all': enters('lobby running'),
  'remove-person': enters('lobby running'),
  'move-person': runs('lobby running'),
  'merge-people': runs('lobby running'),
  'issue-rejoin': runs('lobby running ended'),
  'enter-activity': runs('planned open closed revealed'),
  'open-round': runs('planned closed revealed'),
  'reopen-round': runs('closed revealed'),
  'close-round': runs('open'),
  reveal: runs('closed revealed ended'),
  'edit-workshop': runs('lobby running'),
  'edit-activity': runs('planned'),
  'add-activity': runs('lobby running'),
  'remove-activity': runs('planned'),
  'move-activity': runs('planned'),
  'issue-link': runs('lobby running ended'),
  'revoke-link': runs('lobby running ended'),
  'set-timer': runs('lobby running'),
  'extend-timer': runs('lobby running'),
  'stop-timer': runs('lobby running'),
  'pause-phones': runs('lobby running'),
  'resume-phones': runs('lobby running'),
  undo: runs('lobby running ended'),
  'write-note': runs('lobby running ended'),
  'park-line': enters('lobby running'),
  'reword-line': runs('lobby running ended'),
  'settle-line': runs('lobby running ended'),
  'take-up-line': runs('open'),
  'show-lines': runs('lobby running'),
  'lock-door': runs('lobby running'),
  'watch-door': runs('lobby running'),
  'unlock-door': runs('lobby running'),
  'stop-here': { host: 'lobby running ended' },
  'go-on-here': { host: 'lobby running ended' },
  'end-workshop': runs('lobby running'),
  'resume-workshop': runs('ended'),
}

function runs(phases: string): Partial<Record<Role, string>> {
  return { facilitator: phases, host: phases }
}

function enters(phases: string): Partial<Record<Role, string>> {
  return { operator: phases, ...runs(phases) }
}

describe('[S5] authority', () => {
  it('has a row for every command', () => {
    expect(commands.map(({ type }) => type).sort()).toEqual(Object.keys(PERMISSIONS).sort())
    expect(Object.keys(MAY).sort()).toEqual(Object.keys(PERMISSIONS).sort())
  })

  const phases = {
    workshop: ['lobby', 'running', 'ended'],
    activity: ['planned', 'open', 'closed', 'revealed', 'ended'],
    server: [],
  } as const

  it.each(commands)('of $type: every role in every phase', (command) => {
    for (const phase of phases[PERMISSIONS[command.type].scope]) {
      const state = inPhase(phase)
      for (const role of roles) {
        const expected = (MAY[command.type]?.[role] ?? '').split(' ').includes(phase)
        const denied = authorise(state, { role, person: null }, command)
        expect({ role, phase, allowed: denied === null }).toEqual({ role, phase, allowed: expected })
      }
    }
  })

  it('lets only the host open a workshop, and nobody touch one that does not exist', () => {
    for (const role of roles) {
      const opened = authorise(null, { role, person: null }, { type: 'open-workshop', setup: sampleSetup })
      expect(opened === null).toBe(role === 'host')
      expect(authorise(null, { role, person: null }, { type: 'end-workshop' })).not.toBeNull()
    }
  })

  it('denies what the table does not name', () => {
    const lobby = inPhase('lobby')
    const { join } = PERMISSIONS
    const { lobby: _lobby, ...phases } = join.phases
    PERMISSIONS.join = { ...join, phases }
    try {
      const command = { type: 'join' as const, group: 'firms', language: 'en' as const }
      const denied = authorise(lobby, { role: 'visitor', person: null }, command)
      expect(denied).toMatchObject({ refused: 'not-allowed' })
    } finally {
      PERMISSIONS.join = join
    }
  })

  it('says the phase that is in the way only to those who may act at all', () => {
    const state = inPhase('closed')
    const cast = { type: 'cast' as const, activity: 'vote', round: 1, answer: {} }
    expect(authorise(state, { role: 'participant', person: 'p' }, cast)).toMatchObject({
      refused: 'round-closed',
    })
    expect(authorise(state, { role: 'display', person: null }, cast)).toMatchObject({
      refused: 'not-allowed',
    })
  })
})

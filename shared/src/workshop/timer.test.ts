import { describe, expect, it } from 'vitest'
import { sampleScene, voteFor } from '../testing/sample-workshop.ts'
import { facilitator, host, participant, type Scene } from '../testing/scene.ts'
import type { Command } from './commands.ts'
import { authorise } from './permissions.ts'
import { viewFor } from './view.ts'

/** A scene counts one second for each event; `seconds` is in how many of them the timer runs out. */
function timerOf({ live }: Scene) {
  const { timer } = viewFor.participant(live)
  return timer === null ? null : { ...timer, left: timer.until / 1000 - live.state.rev }
}

function idle(scene: Scene, seconds: number): void {
  for (let n = 0; n < seconds; n += 1) scene.run(facilitator, { type: 'issue-link', role: 'display' })
}

const set = (seconds: number): Command => ({ type: 'set-timer', seconds })
const more: Command = { type: 'extend-timer', seconds: 60 }
const stop: Command = { type: 'stop-timer' }

describe('[R8] a timer', () => {
  it('runs out so long after it was set, by the clock of the server, on every screen alike', () => {
    const { scene } = sampleScene(0)
    expect(timerOf(scene)).toBeNull()
    scene.run(facilitator, set(120))
    expect(timerOf(scene)).toMatchObject({ seconds: 120, left: 120 })
    for (const view of [viewFor.display(scene.live), viewFor.facilitator(scene.live)]) {
      expect(view.timer).toEqual(viewFor.participant(scene.live).timer)
    }
  })

  it('begins anew when it is set again', () => {
    const { scene } = sampleScene(0)
    scene.run(facilitator, set(120))
    idle(scene, 7)
    scene.run(host, set(30))
    expect(timerOf(scene)).toMatchObject({ seconds: 30, left: 30 })
  })

  it('is given more time at its end', () => {
    const { scene } = sampleScene(0)
    scene.run(facilitator, set(120))
    idle(scene, 9)
    scene.run(facilitator, more)
    expect(timerOf(scene)).toMatchObject({ seconds: 180, left: 170 })
  })

  it('is given more time from now where it had run out', () => {
    const { scene } = sampleScene(0)
    scene.run(facilitator, set(10))
    idle(scene, 40)
    expect(timerOf(scene)).toMatchObject({ left: -30 })
    scene.run(facilitator, more)
    expect(timerOf(scene)).toMatchObject({ left: 60 })
  })

  it('is stopped, and what does not run can be given no time', () => {
    const { scene } = sampleScene(0)
    expect(scene.decide(facilitator, more)).toEqual({ refused: 'no-timer' })
    scene.run(facilitator, set(60))
    scene.run(facilitator, stop)
    expect(timerOf(scene)).toBeNull()
    expect(scene.run(facilitator, stop)).toEqual([])
    expect(scene.decide(facilitator, more)).toEqual({ refused: 'no-timer' })
  })

  it('goes on when the step in front of everybody is opened, and ends with its round', () => {
    const { scene } = sampleScene()
    scene.run(facilitator, { type: 'enter-activity', activity: 'vote' })
    scene.run(facilitator, set(60))
    scene.run(facilitator, { type: 'open-round', activity: 'vote' })
    scene.run(facilitator, { type: 'enter-activity', activity: 'vote' })
    expect(timerOf(scene)).not.toBeNull()
    scene.run(facilitator, { type: 'close-round', activity: 'vote' })
    expect(timerOf(scene)).toBeNull()
  })

  it.each([
    ['another activity is shown', { type: 'enter-activity', activity: 'vote' }],
    ['another activity is opened', { type: 'open-round', activity: 'vote' }],
  ] as const)('ends with another activity: %s', (_, command) => {
    const { scene } = sampleScene()
    scene.run(facilitator, { type: 'enter-activity', activity: 'cards' })
    scene.run(facilitator, set(60))
    scene.run(facilitator, command)
    expect(timerOf(scene)).toBeNull()
  })

  it.each([
    ['a step that is no longer shown', { type: 'enter-activity', activity: 'vote' }],
    ['an opening that is taken back', { type: 'open-round', activity: 'vote' }],
  ] as const)('ends with %s', (_, command) => {
    const { scene } = sampleScene()
    scene.run(facilitator, command)
    scene.run(facilitator, set(60))
    scene.run(facilitator, { type: 'undo', rev: viewFor.facilitator(scene.live).lastAct?.rev ?? 0 })
    expect(timerOf(scene)).toBeNull()
  })

  it('[I10] closes nothing when it has run out: answers are taken as before', () => {
    const { scene, people } = sampleScene()
    scene.run(facilitator, { type: 'open-round', activity: 'vote' })
    scene.run(facilitator, set(10))
    idle(scene, 60)
    voteFor(
      scene,
      'vote',
      people.map((person) => [person, 'water']),
    )
    const { current } = viewFor.facilitator(scene.live)
    expect(current).toMatchObject({ phase: 'open', answered: people.length })
  })
})

describe('[R8] paused phones', () => {
  const pause: Command = { type: 'pause-phones' }
  const resume: Command = { type: 'resume-phones' }
  const paused = ({ live }: Scene) => [
    viewFor.participant(live).paused,
    viewFor.display(live).paused,
    viewFor.facilitator(live).paused,
  ]

  it('are told so, with board and console, until they go on', () => {
    const { scene } = sampleScene()
    expect(paused(scene)).toEqual([false, false, false])
    scene.run(facilitator, pause)
    expect(paused(scene)).toEqual([true, true, true])
    expect(scene.run(facilitator, pause)).toEqual([])
    scene.run(facilitator, resume)
    expect(paused(scene)).toEqual([false, false, false])
    expect(scene.run(facilitator, resume)).toEqual([])
  })

  it('still cast what was on its way, and stay covered from step to step', () => {
    const { scene, people } = sampleScene()
    scene.run(facilitator, { type: 'open-round', activity: 'vote' })
    scene.run(facilitator, pause)
    const cast: Command = { type: 'cast', activity: 'vote', round: 1, answer: { dots: { water: 1 } } }
    for (const person of people) {
      expect(authorise(scene.live.state, participant(person), cast)).toBeNull()
      scene.run(participant(person), cast)
    }
    expect(viewFor.facilitator(scene.live).current?.answered).toBe(people.length)
    scene.run(facilitator, { type: 'close-round', activity: 'vote' })
    scene.run(facilitator, { type: 'enter-activity', activity: 'consent' })
    expect(paused(scene)).toEqual([true, true, true])
  })

  it('leave a running timer alone', () => {
    const { scene } = sampleScene()
    scene.run(facilitator, set(60))
    scene.run(facilitator, pause)
    scene.run(facilitator, resume)
    expect(timerOf(scene)).toMatchObject({ seconds: 60, left: 58 })
  })
})

describe('[S5] timer and pause', () => {
  it.each([set(60), more, stop, { type: 'pause-phones' }, { type: 'resume-phones' }] as const)(
    '$type is for those who run the workshop, while it runs',
    (command) => {
      const { scene } = sampleScene()
      const may = () =>
        (['visitor', 'participant', 'display', 'facilitator', 'host'] as const).filter(
          (role) => authorise(scene.live.state, { role, person: null }, command) === null,
        )
      expect(may()).toEqual(['facilitator', 'host'])
      scene.run(facilitator, { type: 'end-workshop' })
      expect(may()).toEqual([])
    },
  )
})

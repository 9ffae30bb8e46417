import { activity, keyOf, sampleScene, sampleSetup, voteFor } from '@cabildo/shared/testing/sample-workshop'
import { facilitator, host, participant, type Scene } from '@cabildo/shared/testing/scene'
import { viewFor } from '@cabildo/shared/workshop/view'
import { describe, expect, it } from 'vitest'
import { asksFirst, cannotReveal, commandOf, nextAct, roomAnswers } from './next-act.ts'

const view = (scene: Scene) => viewFor.facilitator(scene.live)
const next = (scene: Scene) => nextAct(view(scene))

/** Presses the button so many times. */
function press(scene: Scene, times = 1): void {
  for (let press = 0; press < times; press += 1) {
    const command = commandOf(next(scene))
    if (command) scene.run(facilitator, command)
  }
}

describe('nextAct', () => {
  it('shows the first step from the lobby, then opens and closes it', () => {
    const { scene } = sampleScene()
    expect(next(scene)).toEqual({ act: 'enter', activity: 'cards' })
    press(scene)
    expect(next(scene)).toEqual({ act: 'open', activity: 'cards' })
    press(scene)
    expect(next(scene)).toEqual({ act: 'close', activity: 'cards' })
  })

  it('[H4] does nothing where the workshop stands still', () => {
    const { scene } = sampleScene()
    scene.run(host, { type: 'stop-here', why: 'moved' })
    expect(next(scene)).toEqual({ act: 'none' })
    scene.run(host, { type: 'go-on-here' })
    expect(next(scene)).toEqual({ act: 'enter', activity: 'cards' })
  })

  it('has nothing to reveal of a plan that everybody has seen all along', () => {
    const config = { terms: { short: 6, medium: 24, long: 60 }, writers: 'everyone', mostRows: 9 }
    const { scene } = sampleScene(4, { ...sampleSetup, agenda: [activity('plan', 'plan', config)] })
    press(scene, 3)
    expect(next(scene)).toEqual({ act: 'end' })
  })

  it('shows cards in one step, ballots in three', () => {
    const { scene, people } = sampleScene(6)
    press(scene, 3)
    expect(next(scene)).toEqual({ act: 'reveal', activity: 'cards', step: 1, of: 1 })
    press(scene)
    expect(next(scene)).toEqual({ act: 'enter', activity: 'vote' })
    press(scene, 2)
    voteFor(
      scene,
      'vote',
      people.map((person) => [person, 'water']),
    )
    press(scene)
    for (const step of [1, 2, 3]) {
      expect(next(scene)).toEqual({ act: 'reveal', activity: 'vote', step, of: 3 })
      press(scene)
    }
    expect(next(scene)).toEqual({ act: 'enter', activity: 'secret' })
  })

  it('leaves out a reveal that would show nothing or give people away', () => {
    const { scene, people } = sampleScene(4)
    scene.run(facilitator, { type: 'open-round', activity: 'vote' })
    press(scene)
    expect(next(scene)).toEqual({ act: 'enter', activity: 'secret' })
    press(scene, 2)
    voteFor(
      scene,
      'secret',
      people.map((person) => [person, 'water']),
      keyOf,
    )
    press(scene)
    const secret = view(scene).agenda.find(({ setup }) => setup.id === 'secret')
    expect(secret && cannotReveal(secret, view(scene))).toBe('too-few')
    expect(next(scene).act).toBe('enter')
  })

  it('does not show cards twice that everybody sees already', () => {
    const shared = { contribute: false, maxPerPerson: 3, sharing: 'shared', moderated: false, askWhy: false }
    const { scene } = sampleScene(2, { ...sampleSetup, agenda: [activity('clusters', 'gather', shared)] })
    press(scene, 3)
    expect(next(scene)).toEqual({ act: 'end' })
  })

  it('reveals what a step presents, if that was not done before', () => {
    const agenda = [
      ...sampleSetup.agenda.slice(1, 2),
      activity('talk', 'present', { body: {} }, { source: { activity: 'vote', take: { rule: 'all' } } }),
    ]
    const { scene, people } = sampleScene(4, { ...sampleSetup, agenda })
    press(scene, 2)
    voteFor(
      scene,
      'vote',
      people.map((person) => [person, 'water']),
    )
    press(scene)
    scene.run(facilitator, { type: 'enter-activity', activity: 'talk' })
    expect(next(scene)).toEqual({ act: 'reveal', activity: 'vote', step: 1, of: 3 })
    press(scene, 3)
    expect(next(scene)).toEqual({ act: 'end' })
  })

  it('goes back to what is still to do, never over what was answered', () => {
    const { scene } = sampleScene()
    scene.run(facilitator, { type: 'enter-activity', activity: 'consent' })
    expect(next(scene)).toEqual({ act: 'open', activity: 'consent' })
    press(scene, 2)
    expect(next(scene)).toEqual({ act: 'end' })
  })

  it('ends, and has nothing to do after the end', () => {
    const { scene } = sampleScene()
    scene.run(facilitator, { type: 'end-workshop' })
    expect(next(scene)).toEqual({ act: 'none' })
    expect(commandOf(next(scene))).toBeNull()
  })

  it('ends at once where there is no agenda', () => {
    const { scene } = sampleScene(2, { ...sampleSetup, agenda: [] })
    expect(next(scene)).toEqual({ act: 'end' })
  })
})

describe('asksFirst', () => {
  it('asks before the end, and before a close that cuts off more than half', () => {
    const { scene, people } = sampleScene(4)
    expect(asksFirst({ act: 'end' }, view(scene))).toBe(true)
    press(scene, 2)
    expect(asksFirst(next(scene), view(scene))).toBe(true)
    for (const person of people.slice(0, 2)) {
      const action = { type: 'add-card', text: 'Water', language: 'en' }
      scene.run(participant(person), { type: 'act', activity: 'cards', action })
    }
    expect(asksFirst(next(scene), view(scene))).toBe(false)
  })

  it('does not ask where the room has nothing to answer', () => {
    const own = { contribute: false, maxPerPerson: 3, sharing: 'shared', moderated: false, askWhy: false }
    const { scene } = sampleScene(4, { ...sampleSetup, agenda: [activity('clusters', 'gather', own)] })
    press(scene, 2)
    const [entry] = view(scene).agenda
    expect(entry && roomAnswers(entry)).toBe(false)
    expect(asksFirst(next(scene), view(scene))).toBe(false)
  })
})

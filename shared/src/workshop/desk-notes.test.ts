import { describe, expect, it } from 'vitest'
import { sampleScene } from '../testing/sample-workshop.ts'
import { facilitator, type Scene } from '../testing/scene.ts'
import { reportOf } from './report/report-of.ts'
import { viewFor } from './view.ts'

const operator = { role: 'operator', person: null } as const

const noteOf = (scene: Scene) => viewFor.facilitator(scene.live).notes.find(({ step }) => step === 'vote')
const write = (scene: Scene, text: string, was: string, settled: string[] = []) =>
  scene.run(facilitator, { type: 'write-note', step: 'vote', text, was, settled })

describe('[R17] notes of the facilitators', () => {
  it('are theirs alone', () => {
    const { scene } = sampleScene(4)
    write(scene, 'Ask the mayor first', '')
    scene.run(facilitator, { type: 'write-note', step: null, text: 'Room is cold', was: '' })
    expect(viewFor.facilitator(scene.live).notes).toEqual([
      { step: 'vote', text: 'Ask the mayor first', aside: [] },
      { step: null, text: 'Room is cold', aside: [] },
    ])
    for (const view of [viewFor.display, viewFor.participant, viewFor.operator])
      expect(JSON.stringify(view(scene.live))).not.toMatch(/mayor|cold/)
  })

  it('keep what somebody else wrote meanwhile, until it has its place', () => {
    const { scene } = sampleScene(4)
    write(scene, 'One', '')
    write(scene, 'Two', '')
    expect(noteOf(scene)).toMatchObject({ text: 'Two', aside: ['One'] })
    write(scene, 'Two and a half', 'Two')
    expect(noteOf(scene)).toMatchObject({ text: 'Two and a half', aside: ['One'] })
    write(scene, 'Two and a half\nOne', 'Two and a half', ['One'])
    expect(noteOf(scene)).toEqual({ step: 'vote', text: 'Two and a half\nOne', aside: [] })
  })

  it('are not kept twice where the new text has them in it, and are taken away by whoever saw them', () => {
    const { scene } = sampleScene(4)
    write(scene, 'One', '')
    write(scene, 'One and two', '')
    expect(noteOf(scene)?.aside).toEqual([])
    expect(write(scene, ' One and two\n', 'One and two')).toEqual([])
    write(scene, '', 'One and two')
    expect(noteOf(scene)).toEqual({ step: 'vote', text: '', aside: [] })
    expect(
      scene.decide(facilitator, { type: 'write-note', step: 'nowhere', text: 'x', was: '' }),
    ).toMatchObject({ refused: 'unknown-activity' })
  })

  it('do not pile up while two type at once', () => {
    const { scene } = sampleScene(4)
    const [one, other] = ['The mayor comes at ten', 'Ask for chairs today']
    write(scene, one.slice(0, 5), '')
    for (let at = 6; at < 20; at += 1) {
      write(scene, other.slice(0, at), other.slice(0, at - 1))
      write(scene, one.slice(0, at), one.slice(0, at - 1))
    }
    expect(noteOf(scene)).toEqual({ step: 'vote', text: one.slice(0, 18), aside: [other.slice(0, 19)] })
  })

  it('[R7] are no acts: what came before them can be undone', () => {
    const { scene } = sampleScene(4)
    scene.run(facilitator, { type: 'enter-activity', activity: 'vote' })
    const { lastAct } = viewFor.facilitator(scene.live)
    write(scene, 'One', '')
    scene.run(facilitator, { type: 'park-line', text: 'The dam', language: 'en' })
    expect(viewFor.facilitator(scene.live).lastAct).toEqual(lastAct)
  })

  it('are printed only where they are asked for', () => {
    const { scene } = sampleScene(4)
    write(scene, 'Ask the mayor first', '')
    expect(JSON.stringify(reportOf(scene.live.state))).not.toContain('mayor')
    expect(reportOf(scene.live.state, () => null, { notes: true }).notes).toEqual([
      { step: { en: 'vote' }, text: 'Ask the mayor first', aside: [] },
    ])
  })
})

describe('[R18] the parking lot', () => {
  const park = (scene: Scene, text = 'The dam') => {
    const [event] = scene.run(operator, { type: 'park-line', text, language: 'en' })
    return event?.type === 'line-parked' ? event.line : ''
  }
  const lines = (scene: Scene) => viewFor.facilitator(scene.live).parking.lines

  it('keeps the step in which a line came up, and what became of it', () => {
    const { scene } = sampleScene(4)
    const early = park(scene, 'Lunch')
    scene.run(facilitator, { type: 'enter-activity', activity: 'vote' })
    const line = park(scene)
    scene.run(facilitator, { type: 'reword-line', line, text: 'The old dam', language: 'en' })
    scene.run(facilitator, { type: 'settle-line', line: early, state: 'dropped' })
    const both = [
      { id: early, text: { en: 'Lunch' }, step: null, state: 'dropped', to: null },
      { id: line, text: { en: 'The old dam' }, step: 'vote', state: 'open', to: null },
    ]
    expect(lines(scene)).toEqual(both)
    expect(reportOf(scene.live.state).parked).toEqual([
      { text: { en: 'Lunch' }, step: null, state: 'dropped', to: null },
      { text: { en: 'The old dam' }, step: { en: 'vote' }, state: 'open', to: null },
    ])
  })

  it('puts a line into an open step and marks it, or neither', () => {
    const { scene } = sampleScene(4)
    const line = park(scene)
    const action = { type: 'add-card', text: 'The dam', language: 'en' }
    const take = { type: 'take-up-line', line, activity: 'cards', action } as const
    scene.run(facilitator, { type: 'open-round', activity: 'cards' })
    const bad = scene.decide(facilitator, { ...take, action: { ...action, text: ' ' } })
    expect(bad).toMatchObject({ refused: 'text-empty' })
    expect(lines(scene)[0]?.state).toBe('open')
    scene.run(facilitator, take)
    expect(lines(scene)[0]).toMatchObject({ state: 'taken-up', to: 'cards' })
    expect(JSON.stringify(viewFor.facilitator(scene.live).agenda[0]?.manage)).toContain('The dam')
    expect(scene.run(facilitator, take)).toEqual([])
  })

  it('[R7] gives a line back when what it was put in as is undone, unless it was settled otherwise since', () => {
    const { scene } = sampleScene(4)
    const line = park(scene)
    const action = { type: 'add-card', text: 'The dam', language: 'en' }
    const take = () => scene.run(facilitator, { type: 'take-up-line', line, activity: 'cards', action })
    const undo = () =>
      scene.run(facilitator, { type: 'undo', rev: viewFor.facilitator(scene.live).lastAct?.rev ?? 0 })
    scene.run(facilitator, { type: 'open-round', activity: 'cards' })
    const opened = viewFor.facilitator(scene.live).lastAct
    take()
    undo()
    expect(lines(scene)[0]).toMatchObject({ state: 'open', to: null })
    expect(JSON.stringify(viewFor.facilitator(scene.live).agenda[0]?.manage)).not.toContain('The dam')
    expect(viewFor.facilitator(scene.live).lastAct).toEqual(opened)
    take()
    scene.run(facilitator, { type: 'settle-line', line, state: 'dropped' })
    undo()
    expect(lines(scene)[0]?.state).toBe('dropped')
  })

  it('is shown on the board while that is asked for, what is open of it, and never on phones', () => {
    const { scene } = sampleScene(4)
    const line = park(scene)
    park(scene, 'Lunch')
    expect(JSON.stringify(viewFor.display(scene.live))).not.toContain('dam')
    scene.run(facilitator, { type: 'show-lines', shown: true })
    expect(viewFor.display(scene.live).parked).toEqual([{ en: 'The dam' }, { en: 'Lunch' }])
    scene.run(facilitator, { type: 'settle-line', line, state: 'taken-up' })
    expect(viewFor.display(scene.live).parked).toEqual([{ en: 'Lunch' }])
    for (const view of [viewFor.participant, viewFor.operator])
      expect(JSON.stringify(view(scene.live))).not.toContain('Lunch')
    scene.run(facilitator, { type: 'show-lines', shown: false })
    expect(viewFor.display(scene.live).parked).toBeUndefined()
  })
})

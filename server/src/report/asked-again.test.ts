/** What the report says of how often was asked: the rounds that were answered, whatever number each is stored under. */
import { STARTER } from '@cabildo/shared/kinds/assess/starter'
import { activity, sampleScene, sampleSetup } from '@cabildo/shared/testing/sample-workshop'
import { facilitator, participant, type Scene } from '@cabildo/shared/testing/scene'
import { reportOf } from '@cabildo/shared/workshop/report/report-of'
import { describe, expect, it } from 'vitest'
import { printed } from '../testing/printed.ts'

const items = ['water', 'road'].map((id) => ({ id, text: { en: `Row ${id}` }, from: [] }))
const asked = activity('asked', 'assess', { ...STARTER, rounds: 2 }, { items, secrecy: 'open' })

function answered(scene: Scene, people: readonly string[], round: number, again: boolean): string {
  for (const [at, person] of people.entries()) {
    const marks = { water: { '': at % 3 }, road: { '': at % 3 } }
    const was = again ? { was: marks } : {}
    const answer = { marks, reasons: {}, ...was }
    scene.run(participant(person), { type: 'cast', activity: 'asked', round, answer })
  }
  scene.run(facilitator, { type: 'close-round', activity: 'asked' })
  scene.run(facilitator, { type: 'reveal', activity: 'asked', step: 3 })
  return printed(reportOf(scene.live.state), 'en')
}

describe('[D8] the report', () => {
  it('counts the rounds that were answered, after an opening that was withdrawn', () => {
    const { scene, people } = sampleScene(6, { ...sampleSetup, agenda: [asked] })
    scene.run(facilitator, { type: 'open-round', activity: 'asked' })
    scene.run(facilitator, { type: 'undo', rev: scene.live.state.acts.at(-1)?.rev ?? -1 })
    scene.run(facilitator, { type: 'open-round', activity: 'asked' })
    const first = answered(scene, people, 2, false)
    expect(first).toContain('Round 1')
    expect(first).not.toContain('Round 2')
    expect(first).toContain('It was asked once; it could have been asked again')
    expect(first).not.toContain('data-moved')
    scene.run(facilitator, { type: 'reopen-round', activity: 'asked' })
    const second = answered(scene, people, 3, true)
    expect(second).toContain('Round 2')
    expect(second).not.toContain('Round 3')
    expect(second).toContain('data-moved="water"')
  })
})

import { sampleScene, voteFor } from '@cabildo/shared/testing/sample-workshop'
import { facilitator, type Scene } from '@cabildo/shared/testing/scene'
import { viewFor } from '@cabildo/shared/workshop/view'
import { describe, expect, it } from 'vitest'
import { sideActs } from './side-acts.ts'

function namesOf(scene: Scene, id: string): string[] {
  const view = viewFor.facilitator(scene.live)
  const entry = view.agenda.find(({ setup }) => setup.id === id)
  return entry ? sideActs(view, entry).map(({ name }) => name) : []
}

describe('sideActs', () => {
  it('offers to show a step that is not the one the big button shows anyway', () => {
    const { scene } = sampleScene()
    expect(namesOf(scene, 'cards')).toEqual([])
    expect(namesOf(scene, 'vote')).toEqual(['show'])
  })

  it('reopens what was answered, opens again what was not', () => {
    const { scene } = sampleScene(4)
    scene.run(facilitator, { type: 'open-round', activity: 'vote' })
    scene.run(facilitator, { type: 'close-round', activity: 'vote' })
    expect(namesOf(scene, 'vote')).toContain('open-again')
    scene.run(facilitator, { type: 'open-round', activity: 'vote' })
    expect(namesOf(scene, 'vote')).not.toContain('reopen')
  })

  it('hides, goes a step back and skips while a result is being revealed', () => {
    const { scene, people } = sampleScene(4)
    scene.run(facilitator, { type: 'open-round', activity: 'vote' })
    voteFor(
      scene,
      'vote',
      people.map((person) => [person, 'water']),
    )
    scene.run(facilitator, { type: 'close-round', activity: 'vote' })
    expect(namesOf(scene, 'vote')).toEqual(['reopen', 'skip'])
    scene.run(facilitator, { type: 'reveal', activity: 'vote', step: 2 })
    expect(namesOf(scene, 'vote')).toEqual(['step-back', 'hide', 'reopen', 'skip'])
  })

  it('allows nothing after the end', () => {
    const { scene } = sampleScene()
    scene.run(facilitator, { type: 'end-workshop' })
    expect(namesOf(scene, 'vote')).toEqual([])
  })
})

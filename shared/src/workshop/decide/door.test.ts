import { describe, expect, it } from 'vitest'
import { sampleScene } from '../../testing/sample-workshop.ts'
import { facilitator, visitor } from '../../testing/scene.ts'

const join = { type: 'join', group: 'firms', language: 'en' } as const

describe('the door', () => {
  it('[R9] lets nobody new in while it is closed, and everybody back who was in', () => {
    const { scene, people } = sampleScene(2)
    scene.run(facilitator, { type: 'lock-door' })
    expect(scene.decide(visitor, join)).toMatchObject({ refused: 'door-locked' })
    const [person = ''] = people
    expect(scene.run({ role: 'visitor', person }, { type: 'rejoin' })).toEqual([
      { type: 'person-rejoined', person },
    ])
    scene.run(facilitator, { type: 'unlock-door' })
    expect(scene.run(visitor, join)).toHaveLength(1)
  })

  it('stays as it is when closed or opened twice', () => {
    const { scene } = sampleScene(2)
    expect(scene.run(facilitator, { type: 'unlock-door' })).toEqual([])
    scene.run(facilitator, { type: 'lock-door' })
    expect(scene.run(facilitator, { type: 'lock-door' })).toEqual([])
  })
})

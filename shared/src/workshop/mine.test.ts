import { describe, expect, it } from 'vitest'
import { keyOf, sampleScene, voteFor } from '../testing/sample-workshop.ts'
import { facilitator, participant } from '../testing/scene.ts'
import { mineOf } from './mine.ts'

describe('what is one’s own', () => {
  it('[S1] holds one’s own ballot and nobody else’s', () => {
    const { scene, people } = sampleScene(3)
    const [ana = '', luz = '', eva = ''] = people
    scene.run(facilitator, { type: 'open-round', activity: 'vote' })
    voteFor(scene, 'vote', [
      [ana, 'water'],
      [luz, 'talent'],
    ])
    const ballotOf = (person: string) => mineOf(scene.live, person)?.ballots
    const ballot = { activity: 'vote', round: 1 }
    expect(ballotOf(ana)).toEqual([{ ...ballot, voted: true, answer: { dots: { water: 1 } } }])
    expect(ballotOf(luz)).toEqual([{ ...ballot, voted: true, answer: { dots: { talent: 1 } } }])
    expect(ballotOf(eva)).toEqual([{ ...ballot, voted: false, answer: null }])
    expect(mineOf(scene.live, 'somebody')).toBeNull()
  })

  it('[S1] holds one’s own cards and nobody else’s', () => {
    const { scene, people } = sampleScene(2)
    const [ana = '', luz = ''] = people
    scene.run(facilitator, { type: 'open-round', activity: 'cards' })
    const action = { type: 'add-card', text: 'Water', language: 'en' }
    scene.run(participant(ana), { type: 'act', activity: 'cards', action })
    expect(JSON.stringify(mineOf(scene.live, ana)?.contributions)).toContain('Water')
    expect(mineOf(scene.live, luz)?.contributions).toEqual([{ activity: 'cards', mine: { cards: [] } }])
  })

  it('[S2] says of an anonymous round only that one has voted', () => {
    const { scene, people } = sampleScene(2)
    const [ana = ''] = people
    scene.run(facilitator, { type: 'open-round', activity: 'secret' })
    voteFor(scene, 'secret', [[ana, 'water']], keyOf)
    expect(mineOf(scene.live, ana)?.ballots).toEqual([
      { activity: 'secret', round: 1, voted: true, answer: null },
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { isRefusal } from '../../refusal.ts'
import { keyOf, sampleScene, sampleSetup } from '../../testing/sample-workshop.ts'
import { facilitator, participant } from '../../testing/scene.ts'
import { findActivity } from '../state.ts'

const write = (text: string, key?: string) => ({
  type: 'act' as const,
  activity: 'cards',
  action: { type: 'add-card', text, language: 'en', ...(key ? { key } : {}) },
})

/** A gathering with two people in it, open for cards. */
function gathering(secrecy: 'confidential' | 'anonymous' = 'confidential') {
  const agenda = sampleSetup.agenda.map((one) => (one.id === 'cards' ? { ...one, secrecy } : one))
  const { scene, people } = sampleScene(2, { ...sampleSetup, agenda })
  scene.run(facilitator, { type: 'open-round', activity: 'cards' })
  return { scene, ana: people[0] ?? '' }
}

describe('a card', () => {
  it('[I4] of a person comes in until the close and not after it; the facilitator goes on', () => {
    const { scene, ana } = gathering()
    scene.run(participant(ana), write('Water'))
    scene.run(facilitator, { type: 'close-round', activity: 'cards' })
    expect(scene.decide(participant(ana), write('Late'))).toMatchObject({ refused: 'round-closed' })
    scene.run(facilitator, write('Of the room'))
    expect(scene.live.state.activities[0]?.rounds[0]?.closed).toMatchObject({ answered: 1 })
  })

  it('[S2] of an anonymous round is a fact without author and time, and its author has answered', () => {
    const { scene, ana } = gathering('anonymous')
    const decision = scene.decide(participant(ana), write('Water', keyOf(ana)))
    if (isRefusal(decision)) throw new Error(decision.refused)
    expect(decision.traceless).toBe(true)
    expect(JSON.stringify(decision.events)).not.toContain(ana)
    expect(decision.writes).toEqual([{ write: 'mark', activity: 'cards', round: 1, voter: ana }])
  })

  it('[S2] names its author where people are known', () => {
    const { scene, ana } = gathering()
    scene.run(participant(ana), write('Water'))
    expect(scene.decide(participant(ana), write('More'))).toMatchObject({ traceless: false })
    const cards = findActivity(scene.live.state, 'cards')?.slice
    expect(cards).toMatchObject({ authors: new Map([[ana, [expect.any(String)]]]) })
  })
})

import { describe, expect, it } from 'vitest'
import { isRefusal } from '../refusal.ts'
import { sampleScene, voteFor } from '../testing/sample-workshop.ts'
import { facilitator } from '../testing/scene.ts'
import { takeFrom } from './flow.ts'
import type { Take } from './setup.ts'
import { findActivity } from './state.ts'

/** What a closed confidential vote hands on by each rule; everybody gave one dot. */
function closed(...votes: string[]) {
  const { scene, people } = sampleScene(votes.length)
  scene.run(facilitator, { type: 'open-round', activity: 'vote' })
  voteFor(
    scene,
    'vote',
    people.map((person, index) => [person, votes[index] ?? '']),
  )
  scene.run(facilitator, { type: 'close-round', activity: 'vote' })
  const taken = (take: Take) => {
    const activity = findActivity(scene.live.state, 'vote')
    const items = activity && takeFrom(activity, take)
    return items === undefined || isRefusal(items) ? items?.refused : items.map(({ id }) => id)
  }
  return { scene, taken }
}

describe('what flows on', () => {
  it('[F1] is all, what was picked, or what reaches the share, exactly or more', () => {
    const { taken } = closed('water', 'water', 'talent', 'logistics')
    expect(taken({ rule: 'all' })).toEqual(['water', 'talent', 'logistics'])
    expect(taken({ rule: 'picked', items: ['logistics', 'gone'] })).toEqual(['logistics'])
    expect(taken({ rule: 'threshold', share: 0.25 })).toEqual(['water', 'talent', 'logistics'])
    expect(taken({ rule: 'threshold', share: 0.5 })).toEqual(['water'])
    expect(taken({ rule: 'threshold', share: 0.51 })).toEqual([])
  })

  it('[S1] comes in the order of the items before the reveal, best first after it', () => {
    const { scene, taken } = closed('logistics', 'logistics', 'logistics', 'talent', 'talent')
    const rules: Take[] = [{ rule: 'all' }, { rule: 'top', n: 2 }, { rule: 'threshold', share: 0.3 }]
    expect(rules.map(taken)).toEqual([
      ['water', 'talent', 'logistics'],
      ['talent', 'logistics'],
      ['talent', 'logistics'],
    ])
    scene.run(facilitator, { type: 'reveal', activity: 'vote', step: 1 })
    expect(rules.map(taken)).toEqual([
      ['logistics', 'talent', 'water'],
      ['logistics', 'talent'],
      ['logistics', 'talent'],
    ])
  })

  it('[D8] is what was answered, though it was opened once more and nobody answered then', () => {
    const { scene, taken } = closed('water', 'water', 'water', 'talent', 'talent')
    const best: Take = { rule: 'top', n: 1 }
    expect(taken(best)).toEqual(['water'])
    scene.run(facilitator, { type: 'reopen-round', activity: 'vote' })
    scene.run(facilitator, { type: 'close-round', activity: 'vote' })
    expect(taken(best)).toEqual(['water'])
  })

  it('[S3] is not what two people chose in secret, though all of it may go on', () => {
    const { taken } = closed('talent', 'water')
    expect(taken({ rule: 'top', n: 1 })).toBe('too-few-answers')
    expect(taken({ rule: 'threshold', share: 0.5 })).toBe('too-few-answers')
    expect(taken({ rule: 'all' })).toEqual(['water', 'talent', 'logistics'])
  })
})

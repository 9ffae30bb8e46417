import { Audience } from '@cabildo/shared/roles'
import { keyOf, sampleScene, voteFor } from '@cabildo/shared/testing/sample-workshop'
import { facilitator } from '@cabildo/shared/testing/scene'
import { describe, expect, it } from 'vitest'
import { isLater, viewPush } from './view-push.ts'

describe('[I5] a view on its way', () => {
  it.each(['vote', 'secret'])('has a place in the order for all that it shows of %s', (activity) => {
    const { scene, people } = sampleScene(7)
    const bytes = new Map<string, string>()
    const look = () => {
      for (const audience of Audience.options) {
        const push = viewPush(scene.live, audience)
        const place = `${audience} ${push.rev} ${push.tick}`
        expect([place, JSON.stringify(push)]).toEqual([place, bytes.get(place) ?? JSON.stringify(push)])
        bytes.set(place, JSON.stringify(push))
      }
    }
    look()
    scene.run(facilitator, { type: 'open-round', activity })
    look()
    for (const person of people) {
      voteFor(scene, activity, [[person, 'water']], activity === 'secret' ? keyOf : undefined)
      look()
    }
    scene.run(facilitator, { type: 'close-round', activity })
    look()
    // Phones have one place per rev: nothing of theirs moves while others answer.
    expect([...bytes.keys()].filter((place) => place.startsWith('participant'))).toHaveLength(3)
    expect([...bytes.keys()].filter((place) => place.startsWith('display')).length).toBeGreaterThan(3)
  })

  it('is later by rev, then by tick', () => {
    const { scene, people } = sampleScene(2)
    scene.run(facilitator, { type: 'open-round', activity: 'vote' })
    const before = viewPush(scene.live, 'display')
    voteFor(scene, 'vote', [[people[0] ?? '', 'water']])
    const after = viewPush(scene.live, 'display')
    expect([isLater(after, before), isLater(before, after), isLater(after, after)]).toEqual([
      true,
      false,
      false,
    ])
    expect(isLater(after, { rev: after.rev - 1, tick: 99 })).toBe(true)
  })
})

import { describe, expect, it } from 'vitest'
import { sampleScene, sampleSetup, voteFor } from '../../testing/sample-workshop.ts'
import { facilitator, type Scene } from '../../testing/scene.ts'
import { reportOf } from '../report/report-of.ts'
import { findActivity } from '../state.ts'
import { viewFor } from '../view.ts'

/** Ten people vote, the result is revealed; the ranking takes the best two of it. */
function voted() {
  const { scene, people } = sampleScene(10)
  scene.run(facilitator, { type: 'open-round', activity: 'vote' })
  const opened = findActivity(scene.live.state, 'vote')?.rounds[0]?.rule
  voteFor(
    scene,
    'vote',
    people.map((person, index) => [person, index < 6 ? 'water' : 'talent']),
  )
  scene.run(facilitator, { type: 'close-round', activity: 'vote' })
  scene.run(facilitator, { type: 'reveal', activity: 'vote', step: 3 })
  return { scene, opened }
}

const shown = (scene: Scene) => viewFor.display(scene.live).current?.result

describe('[C9] the rule of a round', () => {
  it('is fixed when it opens, before the first answer, and printed with the result', () => {
    const { scene, opened } = voted()
    expect(opened).toEqual({
      id: 'dots',
      version: 1,
      config: { method: 'dots', budget: 3, cap: 2 },
      thresholds: { support: 0.5, gap: 0.3 },
      top: 2,
      chooses: true,
    })
    expect(shown(scene)).toMatchObject({
      rule: { id: 'dots', version: 1 },
      thresholds: { support: 0.5, gap: 0.3 },
      top: 2,
    })
    const [printed] = reportOf(scene.live.state).activities.find(({ id }) => id === 'vote')?.rounds ?? []
    expect(printed).toMatchObject({ rule: opened, result: { rule: { id: 'dots', version: 1 } } })
  })

  it('counts whoever recounts later, whatever has become of the activity meanwhile', () => {
    const { scene } = voted()
    const before = JSON.stringify([shown(scene), reportOf(scene.live.state).activities[0]?.rounds])
    for (const activity of scene.live.state.activities) {
      activity.setup = {
        ...activity.setup,
        config: { method: 'approval', budget: 100, cap: 1 },
        thresholds: { support: 0.99, gap: 0.01 },
        source: null,
      }
    }
    const after = JSON.stringify([shown(scene), reportOf(scene.live.state).activities[0]?.rounds])
    expect(after).toBe(before)
    expect(viewFor.participant(scene.live).current?.config).toEqual({ method: 'dots', budget: 3, cap: 2 })
  })

  it('is its first version in a log written before rules had versions', () => {
    const { scene } = sampleScene(2)
    const items = sampleSetup.agenda[1]?.items ?? []
    scene.fold([{ type: 'round-opened', activity: 'vote', round: 1, items, reopened: false }])
    expect(findActivity(scene.live.state, 'vote')?.rounds[0]?.rule).toMatchObject({ id: 'dots', version: 1 })
  })

  it('takes as its top what the next step takes, and usually five of ten', () => {
    const { scene } = sampleScene(2)
    const items = Array.from({ length: 12 }, (_, at) => ({ id: `i${at}`, text: { en: 'x' }, from: [] }))
    const topOf = (activity: string) => {
      scene.fold([{ type: 'round-opened', activity, round: 1, items, reopened: false }])
      return findActivity(scene.live.state, activity)?.rounds[0]?.rule?.top
    }
    expect([topOf('vote'), topOf('rank'), topOf('cards')]).toEqual([2, 5, undefined])
  })
})

import { describe, expect, it } from 'vitest'
import { keyOf, sampleScene, voteFor } from '../testing/sample-workshop.ts'
import { facilitator, participant } from '../testing/scene.ts'
import { viewFor } from './view.ts'

const audiences = ['display', 'participant', 'facilitator'] as const

/** A scene of six people whose votes are given, up to the open round. */
function voted(votes: readonly string[], activity: 'vote' | 'secret') {
  const { scene, people } = sampleScene(6)
  scene.run(facilitator, { type: 'open-round', activity })
  const key = activity === 'secret' ? keyOf : undefined
  voteFor(
    scene,
    activity,
    people.map((person, index) => [person, votes[index] ?? 'water']),
    key,
  )
  return scene
}

describe('views', () => {
  it.each(['vote', 'secret'] as const)(
    '[S1] are the same to the byte whoever voted what, until the reveal (%s)',
    (activity) => {
      const one = voted(['water', 'talent', 'water', 'talent', 'logistics', 'water'], activity)
      const other = voted(['logistics', 'logistics', 'talent', 'water', 'water', 'talent'], activity)
      for (const step of ['open', 'closed'] as const) {
        if (step === 'closed')
          for (const scene of [one, other]) scene.run(facilitator, { type: 'close-round', activity })
        for (const audience of audiences) {
          expect(JSON.stringify(viewFor[audience](one.live))).toBe(
            JSON.stringify(viewFor[audience](other.live)),
          )
        }
      }
      one.run(facilitator, { type: 'reveal', activity, step: 1 })
      other.run(facilitator, { type: 'reveal', activity, step: 1 })
      expect(viewFor.display(one.live).current?.result?.items.map(({ people }) => people.sum)).toEqual([
        3, 2, 1,
      ])
      expect(viewFor.display(other.live).current?.result?.items.map(({ people }) => people.sum)).toEqual([
        2, 2, 2,
      ])
    },
  )

  it('[S1] tell phones nothing that moves with every answer', () => {
    const { scene, people } = sampleScene(4)
    scene.run(facilitator, { type: 'open-round', activity: 'vote' })
    const before = JSON.stringify(viewFor.participant(scene.live))
    voteFor(
      scene,
      'vote',
      people.map((person) => [person, 'water']),
    )
    expect(JSON.stringify(viewFor.participant(scene.live))).toBe(before)
    expect(viewFor.display(scene.live).current?.answered).toBe(4)
  })

  it('[S1] tell phones how many cards there are only once nobody writes any more', () => {
    const { scene, people } = sampleScene(2)
    scene.run(facilitator, { type: 'open-round', activity: 'cards' })
    const before = JSON.stringify(viewFor.participant(scene.live))
    const action = { type: 'add-card', text: 'Water', language: 'en' }
    for (const person of people) scene.run(participant(person), { type: 'act', activity: 'cards', action })
    expect(JSON.stringify(viewFor.participant(scene.live))).toBe(before)
    expect(viewFor.display(scene.live).current?.show).toEqual({ count: 2 })
    scene.run(facilitator, { type: 'close-round', activity: 'cards' })
    expect(viewFor.participant(scene.live).current?.show).toEqual({ count: 2 })
  })

  it('[S1] count anonymous answers in steps while the round is open, exactly once it is closed', () => {
    const scene = voted(['water', 'water', 'water', 'water', 'water', 'talent'], 'secret')
    expect(viewFor.display(scene.live).current?.answered).toBe(5)
    scene.run(facilitator, { type: 'close-round', activity: 'secret' })
    expect(viewFor.display(scene.live).current?.answered).toBe(6)
  })

  it('[S1] list what would flow on in the order of the items again once a result is hidden', () => {
    const scene = voted(['talent', 'talent', 'talent', 'talent', 'water', 'logistics'], 'vote')
    scene.run(facilitator, { type: 'close-round', activity: 'vote' })
    const listed = () =>
      viewFor
        .facilitator(scene.live)
        .agenda.find(({ setup }) => setup.id === 'vote')
        ?.outcome?.map(({ id }) => id)
    expect(listed()).toEqual(['water', 'talent', 'logistics'])
    scene.run(facilitator, { type: 'reveal', activity: 'vote', step: 1 })
    expect(listed()?.[0]).toBe('talent')
    scene.run(facilitator, { type: 'reveal', activity: 'vote', step: 0 })
    expect(listed()).toEqual(['water', 'talent', 'logistics'])
  })

  it('[S1] hide a round that was reopened after its reveal until it is revealed itself', () => {
    const scene = voted(['talent', 'talent', 'talent', 'talent', 'water', 'logistics'], 'vote')
    scene.run(facilitator, { type: 'close-round', activity: 'vote' })
    scene.run(facilitator, { type: 'reveal', activity: 'vote', step: 3 })
    scene.run(facilitator, { type: 'reopen-round', activity: 'vote' })
    const again = { type: 'cast' as const, activity: 'vote', round: 2, answer: { dots: { water: 2 } } }
    for (const one of scene.live.state.people.keys()) scene.run(participant(one), again)
    scene.run(facilitator, { type: 'close-round', activity: 'vote' })
    for (const audience of audiences) {
      expect(viewFor[audience](scene.live).current).toMatchObject({ phase: 'closed', round: 2, result: null })
    }
  })

  it('reveal in steps: distribution, then agreement and labels, then groups', () => {
    const scene = voted(['water', 'talent', 'water', 'talent', 'water', 'talent'], 'vote')
    scene.run(facilitator, { type: 'close-round', activity: 'vote' })
    const at = (step: number) => {
      scene.run(facilitator, { type: 'reveal', activity: 'vote', step })
      const result = viewFor.display(scene.live).current?.result
      return {
        distribution: result?.items[0]?.people.sum ?? null,
        label: result?.items[0]?.label ?? null,
        agreement: result?.agreement.overall ?? null,
        groups: result?.groups.length,
      }
    }
    expect(at(1)).toMatchObject({ distribution: 3, label: null, agreement: null, groups: 0 })
    expect(at(2)).toMatchObject({ distribution: 3, label: 'controversial', groups: 0 })
    expect(at(2).agreement).not.toBeNull()
    expect(at(3)).toMatchObject({ groups: 2 })
  })
})

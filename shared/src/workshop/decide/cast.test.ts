import { describe, expect, it } from 'vitest'
import { activity, dots, keyOf, sampleScene, sampleSetup, voteFor } from '../../testing/sample-workshop.ts'
import { facilitator, participant } from '../../testing/scene.ts'
import { roundKey } from '../box.ts'

const items = ['water', 'talent'].map((id) => ({ id, text: { en: id }, from: [] }))

describe('casting a ballot', () => {
  it('[I2] counts a changed ballot once, as it was last', () => {
    const { scene, people } = sampleScene(2)
    const [one = '', two = ''] = people
    scene.run(facilitator, { type: 'open-round', activity: 'vote' })
    voteFor(scene, 'vote', [
      [one, 'water'],
      [two, 'water'],
      [one, 'talent'],
    ])
    const open = scene.live.box.get(roundKey('vote', 1))
    expect(open?.ballots.size).toBe(2)
    expect(open?.ballots.get(one)?.answer).toEqual({ dots: { talent: 1 } })
    const [closed] = scene.run(facilitator, { type: 'close-round', activity: 'vote' })
    expect(closed).toMatchObject({ type: 'round-closed', answered: 2, seal: { ballots: 2 } })
  })

  it('[I2] [C8] leaves nothing of a changed ballot in the tallies that are sealed', () => {
    const { scene, people } = sampleScene(2)
    const [one = '', two = ''] = people
    const vote = (activity: string, votes: [string, string][]) => {
      scene.run(facilitator, { type: 'open-round', activity })
      voteFor(scene, activity, votes, activity === 'secret' ? keyOf : undefined)
      const [closed] = scene.run(facilitator, { type: 'close-round', activity })
      return closed?.type === 'round-closed' ? closed.tallies : []
    }
    const last: [string, string][] = [
      [one, 'talent'],
      [two, 'water'],
    ]
    expect(vote('secret', [[one, 'water'], ...last])).toEqual(vote('vote', last))
  })

  it('[I2] is one per person where people are known, whatever keys come with it', () => {
    const { scene, people } = sampleScene(1)
    const [one = ''] = people
    scene.run(facilitator, { type: 'open-round', activity: 'vote' })
    voteFor(scene, 'vote', [[one, 'water']], () => keyOf('one'))
    voteFor(scene, 'vote', [[one, 'water']], () => keyOf('other'))
    expect([...(scene.live.box.get(roundKey('vote', 1))?.ballots.keys() ?? [])]).toEqual([one])
  })

  it('[V6] keeps the key of the phone beside a confidential answer alone, the last one, also in another group', () => {
    const kept = (['open', 'confidential', 'anonymous'] as const).map((secrecy) => {
      const agenda = [activity('vote', 'vote', dots, { items, secrecy })]
      const { scene, people } = sampleScene(1, { ...sampleSetup, agenda })
      const [one = ''] = people
      scene.run(facilitator, { type: 'open-round', activity: 'vote' })
      const phones = secrecy === 'anonymous' ? ['new'] : ['old', 'new']
      for (const phone of phones) voteFor(scene, 'vote', [[one, 'water']], () => keyOf(phone))
      scene.run(facilitator, { type: 'move-person', person: one, group: 'civil' })
      const ballots = [...(scene.live.box.get(roundKey('vote', 1))?.ballots.values() ?? [])]
      return ballots.map(({ own }) => own)
    })
    expect(kept).toEqual([[undefined], [keyOf('new')], [undefined]])
  })

  it('[I4] tells a late vote that the round is closed, and one for an earlier round that it changed', () => {
    const { scene, people } = sampleScene(2)
    const [one = ''] = people
    const late = { type: 'cast' as const, activity: 'vote', round: 1, answer: { dots: { water: 1 } } }
    expect(scene.decide(participant(one), late)).toMatchObject({ refused: 'round-not-open' })
    scene.run(facilitator, { type: 'open-round', activity: 'vote' })
    scene.run(participant(one), late)
    scene.run(facilitator, { type: 'close-round', activity: 'vote' })
    expect(scene.decide(participant(one), late)).toMatchObject({ refused: 'round-closed' })
    scene.run(facilitator, { type: 'reopen-round', activity: 'vote' })
    expect(scene.decide(participant(one), late)).toMatchObject({ refused: 'round-changed' })
  })

  it('[S2] keeps an anonymous ballot under the phone’s key, and the ledger equal to the box', () => {
    const { scene, people } = sampleScene(3)
    const [one = '', two = '', three = ''] = people
    scene.run(facilitator, { type: 'open-round', activity: 'secret' })
    voteFor(
      scene,
      'secret',
      [
        [one, 'water'],
        [two, 'talent'],
      ],
      keyOf,
    )
    const cast = (person: string, ballotKey?: string) =>
      scene.decide(participant(person), {
        type: 'cast',
        activity: 'secret',
        round: 1,
        answer: { dots: {} },
        ...(ballotKey ? { key: ballotKey } : {}),
      })
    expect(cast(three)).toMatchObject({ refused: 'ballot-key-needed' })
    expect(cast(three, keyOf(one))).toMatchObject({ refused: 'ballot-key-taken' })
    expect(cast(one, keyOf('another phone'))).toMatchObject({ refused: 'ballot-key-unknown' })
    expect(cast(one, keyOf(one))).toMatchObject({ traceless: true, events: [] })
    const open = scene.live.box.get(roundKey('secret', 1))
    expect([...(open?.ballots.keys() ?? [])]).toEqual([keyOf(one), keyOf(two)])
    expect(open?.voters).toEqual(new Set([one, two]))
  })

  it('refuses a ballot that breaks the rules of its kind, and leaves the box as it was', () => {
    const { scene, people } = sampleScene(1)
    const [one = ''] = people
    scene.run(facilitator, { type: 'open-round', activity: 'vote' })
    const cast = (answer: unknown) =>
      scene.decide(participant(one), { type: 'cast', activity: 'vote', round: 1, answer })
    expect(cast({ dots: { water: 2, talent: 2 } })).toMatchObject({ refused: 'over-budget' })
    expect(cast({ dots: { water: 3 } })).toMatchObject({ refused: 'over-cap' })
    expect(cast({ dots: { nowhere: 1 } })).toMatchObject({ refused: 'unknown-item' })
    expect(cast('three dots')).toMatchObject({ refused: 'bad-answer' })
    expect(scene.live.box.get(roundKey('vote', 1))?.ballots.size).toBe(0)
  })
})

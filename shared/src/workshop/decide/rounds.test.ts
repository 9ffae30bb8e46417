import { describe, expect, it } from 'vitest'
import { sampleScene, voteFor } from '../../testing/sample-workshop.ts'
import { facilitator, participant } from '../../testing/scene.ts'
import { findActivity } from '../state.ts'

const run = (people: number) => {
  const { scene, people: ids } = sampleScene(people)
  return { scene, ids }
}

describe('the life of a round', () => {
  it('opens, closes, reveals in steps and hides again', () => {
    const { scene, ids } = run(4)
    scene.run(facilitator, { type: 'open-round', activity: 'vote' })
    expect(scene.decide(facilitator, { type: 'reveal', activity: 'vote', step: 1 })).toMatchObject({
      refused: 'not-closed',
    })
    voteFor(
      scene,
      'vote',
      ids.map((id) => [id, 'water']),
    )
    scene.run(facilitator, { type: 'close-round', activity: 'vote' })
    for (const step of [1, 2, 3, 0]) {
      scene.run(facilitator, { type: 'reveal', activity: 'vote', step })
      expect(findActivity(scene.live.state, 'vote')?.revealStep).toBe(step)
    }
  })

  it('[S3] does not reveal a secret round that hardly anybody answered', () => {
    const { scene, ids } = run(4)
    scene.run(facilitator, { type: 'open-round', activity: 'vote' })
    voteFor(
      scene,
      'vote',
      ids.slice(0, 2).map((id) => [id, 'water']),
    )
    scene.run(facilitator, { type: 'close-round', activity: 'vote' })
    expect(scene.decide(facilitator, { type: 'reveal', activity: 'vote', step: 1 })).toMatchObject({
      refused: 'too-few-answers',
      params: { least: 3 },
    })
  })

  it('has nothing to reopen without ballots, and opens anew instead', () => {
    const { scene } = run(3)
    const reopen = { type: 'reopen-round' as const, activity: 'vote' }
    expect(scene.decide(facilitator, reopen)).toMatchObject({ refused: 'reopen-without-ballots' })
    scene.run(facilitator, { type: 'open-round', activity: 'vote' })
    expect(scene.decide(facilitator, reopen)).toMatchObject({ refused: 'round-open' })
    scene.run(facilitator, { type: 'close-round', activity: 'vote' })
    expect(scene.decide(facilitator, reopen)).toMatchObject({ refused: 'reopen-without-ballots' })
    scene.run(facilitator, { type: 'open-round', activity: 'vote' })
    expect(findActivity(scene.live.state, 'vote')?.rounds).toHaveLength(2)
  })

  it('[R2] reopened asks about the items it was asked about, though its source has another result by now', () => {
    const { scene, people } = sampleScene(4)
    const [ana = '', luz = ''] = people
    const vote = (item: string, round: number) => {
      const answer = { dots: { [item]: 2 } }
      for (const person of [ana, luz])
        scene.run(participant(person), { type: 'cast', activity: 'vote', round, answer })
    }
    const run = (type: 'open-round' | 'close-round' | 'reopen-round', activity: string) =>
      scene.run(facilitator, { type, activity })
    const asked = (round: number) =>
      findActivity(scene.live.state, 'rank')?.rounds[round]?.items.map(({ id }) => id)
    run('open-round', 'vote')
    vote('water', 1)
    scene.run(participant(people[2] ?? ''), {
      type: 'cast',
      activity: 'vote',
      round: 1,
      answer: { dots: { talent: 1 } },
    })
    run('close-round', 'vote')
    run('open-round', 'rank')
    scene.run(participant(ana), {
      type: 'cast',
      activity: 'rank',
      round: 1,
      answer: { tiers: [['water'], ['talent']] },
    })
    run('close-round', 'rank')
    run('reopen-round', 'vote')
    vote('logistics', 2)
    scene.run(participant(people[2] ?? ''), {
      type: 'cast',
      activity: 'vote',
      round: 2,
      answer: { dots: { logistics: 1, water: 1 } },
    })
    run('close-round', 'vote')
    run('reopen-round', 'rank')
    expect(asked(0)).toEqual(['water', 'talent'])
    expect(asked(1)).toEqual(asked(0))
  })

  it('[R2] is not opened anew once a single person has answered', () => {
    const { scene, ids } = run(3)
    scene.run(facilitator, { type: 'open-round', activity: 'consent' })
    scene.run(participant(ids[0] ?? ''), {
      type: 'cast',
      activity: 'consent',
      round: 1,
      answer: { levels: {}, reservations: {} },
    })
    scene.run(facilitator, { type: 'close-round', activity: 'consent' })
    expect(scene.decide(facilitator, { type: 'open-round', activity: 'consent' })).toMatchObject({
      refused: 'activity-answered',
    })
  })

  it('reopens as a new round with the same items, and keeps the old one', () => {
    const { scene, ids } = run(3)
    scene.run(facilitator, { type: 'open-round', activity: 'vote' })
    voteFor(
      scene,
      'vote',
      ids.map((id) => [id, 'water']),
    )
    scene.run(facilitator, { type: 'close-round', activity: 'vote' })
    expect(scene.decide(facilitator, { type: 'open-round', activity: 'vote' })).toMatchObject({
      refused: 'activity-answered',
    })
    scene.run(facilitator, { type: 'reopen-round', activity: 'vote' })
    const rounds = findActivity(scene.live.state, 'vote')?.rounds ?? []
    expect(rounds.map(({ n, closed }) => [n, closed?.answered ?? null])).toEqual([
      [1, 3],
      [2, null],
    ])
    expect(rounds[1]?.items).toEqual(rounds[0]?.items)
  })

  it('lets items flow: the best two of the vote, whole tiers, only once it is closed', () => {
    const { scene, ids } = run(4)
    const openRank = { type: 'open-round' as const, activity: 'rank' }
    expect(scene.decide(facilitator, openRank)).toMatchObject({ refused: 'source-not-closed' })
    scene.run(facilitator, { type: 'open-round', activity: 'vote' })
    expect(scene.decide(facilitator, openRank)).toMatchObject({ refused: 'another-round-open' })
    const [a = '', b = '', c = '', d = ''] = ids
    voteFor(scene, 'vote', [
      [a, 'water'],
      [b, 'water'],
      [c, 'talent'],
      [d, 'logistics'],
    ])
    scene.run(facilitator, { type: 'close-round', activity: 'vote' })
    const [opened] = scene.run(facilitator, openRank)
    // talent and logistics tie for the second place: both come, for a tie is never broken.
    expect(opened).toMatchObject({ items: [{ id: 'water' }, { id: 'talent' }, { id: 'logistics' }] })
  })

  it('[F2] takes nothing among the best that nobody chose, even where places are left', () => {
    const { scene, ids } = run(4)
    scene.run(facilitator, { type: 'open-round', activity: 'vote' })
    voteFor(
      scene,
      'vote',
      ids.map((id) => [id, 'water']),
    )
    scene.run(facilitator, { type: 'close-round', activity: 'vote' })
    expect(scene.decide(facilitator, { type: 'open-round', activity: 'rank' })).toMatchObject({
      refused: 'too-few-items',
    })
  })

  it('ends only when no round is open, and then takes nothing more until resumed', () => {
    const { scene } = run(1)
    scene.run(facilitator, { type: 'open-round', activity: 'vote' })
    expect(scene.decide(facilitator, { type: 'end-workshop' })).toMatchObject({
      refused: 'another-round-open',
    })
    scene.run(facilitator, { type: 'close-round', activity: 'vote' })
    scene.run(facilitator, { type: 'end-workshop' })
    expect(scene.decide(facilitator, { type: 'open-round', activity: 'vote' })).toMatchObject({
      refused: 'workshop-ended',
    })
    scene.run(facilitator, { type: 'resume-workshop' })
    scene.run(facilitator, { type: 'open-round', activity: 'vote' })
  })
})

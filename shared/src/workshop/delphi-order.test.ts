/** An order that is asked for again: judged as a whole, never in part. */
import { describe, expect, it } from 'vitest'
import { activity, sampleScene, sampleSetup } from '../testing/sample-workshop.ts'
import { facilitator, participant, type Scene } from '../testing/scene.ts'
import { viewFor } from './view.ts'

const items = ['water', 'talent', 'logistics'].map((id) => ({ id, text: { en: id }, from: [] }))

describe('an order', () => {
  const ranking = { top: null, ties: true, supportTop: 1, rounds: 3 }
  const orders = (first: string[], second: string[], of: number) =>
    Array.from({ length: 8 }, (_, index) => (index < of ? first : second))

  function asked(...rounds: string[][][]) {
    const agenda = [activity('order', 'rank', ranking, { items, secrecy: 'open' })]
    const { scene, people } = sampleScene(8, { ...sampleSetup, agenda })
    for (const [before, answers] of rounds.entries()) {
      const type = before === 0 ? ('open-round' as const) : ('reopen-round' as const)
      scene.run(facilitator, { type, activity: 'order' })
      for (const [index, order] of answers.entries()) {
        const answer = { tiers: order.map((id) => [id]), ...(before > 0 && index < 7 ? { again: true } : {}) }
        const actor = participant(people[index] ?? '')
        scene.run(actor, { type: 'cast', activity: 'order', round: before + 1, answer })
      }
      scene.run(facilitator, { type: 'close-round', activity: 'order' })
      scene.run(facilitator, { type: 'reveal', activity: 'order', step: 3 })
    }
    return scene
  }
  const told = (scene: Scene) => viewFor.display(scene.live).current?.result?.delphi
  const [one, other] = [
    ['water', 'talent', 'logistics'],
    ['talent', 'logistics', 'water'],
  ]
  const divided = orders(one ?? [], other ?? [], 4)
  const nearer = orders(one ?? [], other ?? [], 6)

  it('[D7] is judged as a whole, by agreement now and before', () => {
    expect(told(asked(divided))).toMatchObject({
      items: [],
      stop: null,
      ranking: { wBefore: null, sameTop: null },
    })
    expect(told(asked(divided, nearer))).toMatchObject({
      people: { before: 8, now: 8, back: 7 },
      ranking: { w: expect.closeTo(0.4375), wBefore: expect.closeTo(0.25), sameTop: false },
      stop: null,
    })
    expect(told(asked(divided, nearer, nearer))).toMatchObject({
      stop: 'no-gain',
      ranking: { sameTop: true },
    })
    expect(told(asked(orders(one ?? [], other ?? [], 8)))).toMatchObject({ stop: 'agreed' })
  })

  it('[D2] is never asked for in part', () => {
    const items = ['water']
    expect(
      asked(divided).decide(facilitator, { type: 'reopen-round', activity: 'order', items }),
    ).toMatchObject({ refused: 'malformed', field: 'items' })
  })

  it('[D3] shows who is asked again the middle and the quartiles of the places', () => {
    const scene = asked(divided)
    scene.run(facilitator, { type: 'reopen-round', activity: 'order' })
    expect(viewFor.participant(scene.live).current?.earlier?.items).toEqual([
      { id: 'water', n: 8, median: [0, 4], quartiles: [0, 4] },
      { id: 'talent', n: 8, median: [0, 2], quartiles: [0, 2] },
      { id: 'logistics', n: 8, median: [2, 4], quartiles: [2, 4] },
    ])
  })
})

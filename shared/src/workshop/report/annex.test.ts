import { describe, expect, it } from 'vitest'
import { activity, sampleSetup } from '../../testing/sample-workshop.ts'
import { facilitator, host, participant, Scene, visitor } from '../../testing/scene.ts'
import { roundsToRead } from './annex.ts'
import { reportOf } from './report-of.ts'

const items = ['a', 'b', 'c', 'd'].map((id) => ({ id, text: { en: id }, from: [] }))
const approval = { method: 'approval', budget: 100, cap: 1 }

/** A closed and revealed round; each answer with the group of who gave it. */
function answered(kind: string, config: Record<string, unknown>, answers: readonly [string, unknown][]) {
  const scene = new Scene()
  const next = activity(
    'next',
    'rank',
    { top: null, ties: true, supportTop: 1 },
    {
      source: { activity: 'asked', take: { rule: 'top', n: 2 } },
    },
  )
  const agenda = [activity('asked', kind, config, { items }), next]
  scene.run(host, { type: 'open-workshop', setup: { ...sampleSetup, agenda } })
  scene.run(facilitator, { type: 'open-round', activity: 'asked' })
  for (const [group, answer] of answers) {
    const [joined] = scene.run(visitor, { type: 'join', group, language: 'en' })
    const person = joined?.type === 'person-joined' ? joined.person : ''
    scene.run(participant(person), { type: 'cast', activity: 'asked', round: 1, answer })
  }
  scene.run(facilitator, { type: 'close-round', activity: 'asked' })
  const before = roundsToRead(scene.live.state)
  scene.run(facilitator, { type: 'reveal', activity: 'asked', step: 3 })
  const ballots = answers.map(([group, answer]) => ({ group, answer }))
  const annex = (read: boolean) =>
    reportOf(scene.live.state, () => (read ? ballots : null)).activities[0]?.rounds[0]?.annex
  return { scene, annex, before }
}

const times = <T>(count: number, value: T): T[] => Array<T>(count).fill(value)
const yes = (...ids: string[]) => ({ dots: Object.fromEntries(ids.map((id) => [id, 1])) })
const order = (...tiers: string[][]) => ({ tiers })

describe('[C12] the fair-share set', () => {
  it('gives a minority its share, and says who is left with nothing under either count', () => {
    // Six of nine want a and b, three want c: by simple count c comes third; of two places a third of the people pay for none.
    const { annex } = answered('vote', approval, [
      ...times(6, ['firms', yes('a', 'b')] as [string, unknown]),
      ...times(3, ['civil', yes('c')] as [string, unknown]),
    ])
    expect(annex(true)?.fairShare).toMatchObject({
      seats: 2,
      n: 9,
      // The six have 12/9 together, enough for one of a and b; the three have 6/9, too little for c.
      fair: [{ items: ['a', 'b'], added: [] }],
      most: [['a', 'b']],
      leftByFair: { people: 3 },
      leftByMost: { people: 3 },
    })
  })

  it('lists what ties leave open, and marks what only total support added', () => {
    const { annex } = answered('vote', approval, [
      ...times(4, ['firms', yes('a')] as [string, unknown]),
      ...times(3, ['civil', yes('b')] as [string, unknown]),
      ...times(3, ['civil', yes('c')] as [string, unknown]),
    ])
    expect(annex(true)?.fairShare).toMatchObject({
      fair: [
        { items: ['a', 'b'], added: ['a', 'b'] },
        { items: ['a', 'c'], added: ['a', 'c'] },
      ],
      most: [
        ['a', 'b'],
        ['a', 'c'],
      ],
      leftByFair: null,
      leftByMost: null,
    })
  })

  it('tells the lowest and the highest share of people left out, over the groups', () => {
    const { annex } = answered('vote', approval, [
      ...times(5, ['firms', yes('a', 'b')] as [string, unknown]),
      ...times(5, ['civil', yes('c', 'd')] as [string, unknown]),
    ])
    const share = annex(true)?.fairShare
    expect(share?.most).toHaveLength(6)
    expect(share?.leftByFair).toBeNull()
    const one = answered('vote', approval, [
      ...times(6, ['firms', yes('a', 'b')] as [string, unknown]),
      ...times(4, ['civil', yes('c')] as [string, unknown]),
    ])
    expect(one.annex(true)?.fairShare?.leftByMost).toEqual({ people: 4, low: 0, high: 1 })
  })

  it('needs the ballots, which are read once and only of what was shown', () => {
    const { scene, annex, before } = answered('vote', approval, times(4, ['firms', yes('a')]))
    expect(before).toEqual([])
    expect(roundsToRead(scene.live.state)).toEqual([{ activity: 'asked', round: 1 }])
    expect(annex(false)?.fairShare).toBeNull()
    expect(annex(true)?.fairShare?.most).not.toBeNull()
    expect(roundsToRead(scene.live.state)).toEqual([])
    expect(annex(false)?.fairShare?.most).not.toBeNull()
  })
})

describe('common orders in the report', () => {
  const rank = { top: null, ties: true, supportTop: 1 }

  it('[C11] has the order that contradicts the fewest, how many do, and the pairs left open', () => {
    const { annex } = answered('rank', rank, [
      ...times(3, ['firms', order(['a'], ['b'], ['c'], ['d'])] as [string, unknown]),
      ...times(2, ['civil', order(['b'], ['a'], ['c'], ['d'])] as [string, unknown]),
    ])
    expect(annex(true)).toMatchObject({
      fairShare: null,
      runoff: null,
      order: {
        schulze: [['a'], ['b'], ['c'], ['d']],
        closest: {
          order: ['a', 'b', 'c', 'd'],
          exact: true,
          against: 2,
          stated: 30,
          orders: 1,
          undecided: [],
        },
      },
    })
    const even = answered('rank', rank, [
      ...times(2, ['firms', order(['a'], ['b'], ['c'], ['d'])] as [string, unknown]),
      ...times(2, ['civil', order(['b'], ['a'], ['c'], ['d'])] as [string, unknown]),
    ])
    expect(even.annex(false)?.order?.closest).toMatchObject({
      order: null,
      orders: 2,
      undecided: [['a', 'b']],
    })
  })

  it('runs off only where one item is to be picked', () => {
    const answers = [
      ...times(4, ['firms', order(['a'], ['b'])] as [string, unknown]),
      ...times(3, ['civil', order(['b'], ['a'])] as [string, unknown]),
      ...times(2, ['civil', order(['c'], ['b'])] as [string, unknown]),
    ]
    expect(answered('rank', rank, answers).annex(true)?.runoff).toBeNull()
    const { annex } = answered('rank', { ...rank, pickOne: true }, answers)
    expect(annex(true)?.runoff?.winners).toEqual(['b'])
    expect(annex(true)?.runoff?.rounds[0]).toEqual([
      { item: 'a', votes: 4 },
      { item: 'b', votes: 3 },
      { item: 'c', votes: 2 },
      { item: 'd', votes: 0 },
    ])
  })
})

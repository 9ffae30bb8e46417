/** Rounds of the same question: what is asked again, what stands, what moved, and when it is enough. */
import { describe, expect, it } from 'vitest'
import { isRefusal } from '../refusal.ts'
import { activity, sampleScene, sampleSetup } from '../testing/sample-workshop.ts'
import { facilitator, participant, type Scene } from '../testing/scene.ts'
import { reportOf } from './report/report-of.ts'
import type { Delphi } from './result/result-types.ts'
import { findActivity } from './state.ts'
import { viewFor } from './view.ts'

const items = ['water', 'talent', 'logistics'].map((id) => ({ id, text: { en: id }, from: [] }))
const config = { scale: 'kaner8', adoptAt: 0.75, rounds: 2 }
const next = activity(
  'next',
  'vote',
  { method: 'dots', budget: 3, cap: 2 },
  {
    source: { activity: 'asked', take: { rule: 'threshold', share: 0.5 } },
  },
)

type Levels = Record<string, number>

class Room {
  readonly scene: Scene
  readonly people: string[]
  #round = 0

  constructor(people = 10, secrecy: 'open' | 'confidential' | 'anonymous' = 'open', rounds = 2) {
    const asked = activity('asked', 'consent', { ...config, rounds }, { items, secrecy })
    const { scene, people: joined } = sampleScene(people, { ...sampleSetup, agenda: [asked, next] })
    this.scene = scene
    this.people = joined
  }

  /** Opens the first round, or asks again about these; each person answers, or stays away (null). */
  ask(answers: readonly (Levels | null)[], only?: string[], was: readonly (Levels | undefined)[] = []): this {
    this.#round += 1
    this.scene.run(
      facilitator,
      this.#round === 1
        ? { type: 'open-round', activity: 'asked' }
        : { type: 'reopen-round', activity: 'asked', ...(only ? { items: only } : {}) },
    )
    for (const [index, levels] of answers.entries()) {
      if (levels === null) continue
      const before = was[index]
      const answer = { levels, reservations: {}, ...(before ? { was: before } : {}) }
      const actor = participant(this.people[index] ?? '')
      this.scene.run(actor, { type: 'cast', activity: 'asked', round: this.#round, answer })
    }
    this.scene.run(facilitator, { type: 'close-round', activity: 'asked' })
    return this
  }

  show(step = 3): this {
    this.scene.run(facilitator, { type: 'reveal', activity: 'asked', step })
    return this
  }

  delphi(): Delphi {
    const delphi = viewFor.display(this.scene.live).current?.result?.delphi
    if (!delphi) throw new Error('nothing is told of rounds')
    return delphi
  }

  item(id: string) {
    return this.delphi().items.find((item) => item.id === id)
  }
}

const times = <T>(count: number, value: T): T[] => Array<T>(count).fill(value)
/** Water is agreed, talent is divided, logistics is against. */
const FIRST = [
  ...times(5, { water: 1, talent: 1, logistics: 7 }),
  ...times(5, { water: 2, talent: 7, logistics: 8 }),
]
const said = (levels: readonly Levels[], id: string) => levels.map((each) => ({ [id]: each[id] ?? 1 }))

describe('asking again', () => {
  it('[D2] about some items leaves the others as they stand, in the result, in what flows on and in the priorities', () => {
    const room = new Room().ask(FIRST).show()
    room.ask(times(10, { talent: 2 }), ['talent'], said(FIRST, 'talent')).show()
    const { state } = room.scene.live
    expect(findActivity(state, 'asked')?.rounds.map(({ items: asked }) => asked.length)).toEqual([3, 1])
    expect(room.delphi().items.map(({ id, asked }) => [id, asked])).toEqual([
      ['water', 1],
      ['talent', 2],
      ['logistics', 1],
    ])
    room.scene.run(facilitator, { type: 'open-round', activity: 'next' })
    const flowed = findActivity(state, 'next')?.rounds[0]?.items.map(({ id }) => id)
    expect(flowed).toEqual(['water', 'talent'])
    const { list } = reportOf(state).priorities
    expect(list.map(({ item, place, tied }) => [item.id, place, tied])).toEqual([
      ['water', 1, true],
      ['talent', 1, true],
      ['logistics', 3, false],
    ])
    expect(list[1]?.steps).toEqual([expect.objectContaining({ activity: 'asked', round: 2, of: 3 })])
  })

  it('[D2] about what was never asked, or in a kind that asks everything or nothing, is refused', () => {
    const room = new Room().ask(FIRST)
    const ask = (only: string[]) =>
      room.scene.decide(facilitator, { type: 'reopen-round', activity: 'asked', items: only })
    expect(ask(['nowhere'])).toMatchObject({ refused: 'unknown-item', field: 'items' })
    expect(isRefusal(ask(['talent']))).toBe(false)
    const { scene, people } = sampleScene(4)
    scene.run(facilitator, { type: 'open-round', activity: 'vote' })
    const answer = { dots: { water: 1 } }
    scene.run(participant(people[0] ?? ''), { type: 'cast', activity: 'vote', round: 1, answer })
    scene.run(facilitator, { type: 'close-round', activity: 'vote' })
    expect(
      scene.decide(facilitator, { type: 'reopen-round', activity: 'vote', items: ['water'] }),
    ).toMatchObject({ refused: 'malformed', field: 'items' })
  })

  it('[D2] a third time takes up again what the second left out', () => {
    const room = new Room(10, 'open', 3).ask(FIRST).show()
    room.ask(times(10, { talent: 2 }), ['talent']).show()
    room.ask(times(10, { logistics: 1 }), ['logistics']).show()
    expect(room.delphi().items.map(({ asked }) => asked)).toEqual([1, 2, 3])
  })

  it('[D3] shows middle and quartiles of what was shown before, on the scale, and nothing that was not shown', () => {
    const open = (room: Room) =>
      room.scene.run(facilitator, { type: 'reopen-round', activity: 'asked', items: ['talent'] })
    const hidden = new Room().ask(FIRST)
    open(hidden)
    expect(viewFor.participant(hidden.scene.live).current?.earlier).toBeNull()
    const shown = new Room().ask(FIRST).show(1)
    open(shown)
    expect(viewFor.participant(shown.scene.live).current?.earlier).toEqual({
      round: 1,
      items: [{ id: 'talent', n: 10, median: [0, 4], quartiles: [0, 4] }],
    })
    const single = new Room(10, 'open', 1).ask(FIRST).show()
    open(single)
    expect(viewFor.participant(single.scene.live).current?.earlier).toBeNull()
  })

  it('[S1] shows nobody more while the new round is open, whatever is answered in it', () => {
    const [one, other] = [{ talent: 1 }, { talent: 8 }].map((levels) => {
      const room = new Room().ask(FIRST).show()
      room.scene.run(facilitator, { type: 'reopen-round', activity: 'asked', items: ['talent'] })
      const answer = { levels, reservations: {}, was: { talent: 1 } }
      const actor = participant(room.people[0] ?? '')
      room.scene.run(actor, { type: 'cast', activity: 'asked', round: 2, answer })
      const { live } = room.scene
      return JSON.stringify([viewFor.display(live), viewFor.participant(live), viewFor.facilitator(live)])
    })
    expect(one).toBe(other)
  })
})

describe('what moved', () => {
  it('[D4] is told of people who answered both rounds, and of four fifths of them at least', () => {
    const room = new Room().ask(FIRST).show()
    const now = [...times(5, { talent: 1 }), ...times(3, { talent: 7 }), ...times(2, { talent: 2 })]
    room.ask(now, ['talent'], said(FIRST, 'talent')).show()
    expect(room.item('talent')).toMatchObject({ change: 0.2, moved: 0.2 })
    expect(room.delphi().people).toEqual({ before: 10, now: 10, back: 10 })

    const fewer = new Room().ask(FIRST).show()
    const seven = said(FIRST, 'talent').slice(0, 7)
    fewer.ask([...seven.map((levels) => levels), null, null, null], ['talent'], seven).show()
    expect(fewer.item('talent')).toMatchObject({ change: null, moved: null, status: 'open' })
    expect(fewer.delphi().people).toEqual({ before: 10, now: 7, back: 7 })
  })

  it('[D4] counts the new and the forgetful as answers, not as movement', () => {
    const room = new Room(12).ask([...FIRST, null, null]).show()
    const now = [...FIRST, { talent: 1 }, { talent: 1 }].map(({ talent }) => ({ talent: talent ?? 1 }))
    room.ask(now, ['talent'], said(FIRST, 'talent')).show()
    expect(room.delphi().people).toEqual({ before: 10, now: 12, back: 10 })
    expect(room.item('talent')).toMatchObject({ change: 0, moved: 0 })
  })

  it('[D6] is told by group, and not of few where answers are secret', () => {
    const room = new Room(12, 'confidential').ask([...FIRST, ...FIRST.slice(0, 2)]).show()
    const before = [...FIRST, ...FIRST.slice(0, 2)]
    const now = before.map(({ talent }, index) => ({ talent: index % 2 === 0 ? 2 : (talent ?? 1) }))
    room.ask(now, ['talent'], said(before, 'talent')).show()
    expect(room.delphi().groups).toEqual([
      { id: 'firms', before: 6, back: 6, moved: 1 },
      { id: 'civil', before: 6, back: 6, moved: 0 },
    ])
    const forgetful = new Room(12, 'confidential').ask(before).show()
    const known = said(before, 'talent').map((was, index) => (index % 2 === 0 && index > 3 ? undefined : was))
    forgetful.ask(now, ['talent'], known).show()
    expect(forgetful.delphi().groups[0]).toEqual({ id: 'firms', before: 6, back: 2, moved: null })
  })

  it('[D6] by group comes with the groups, and not before agreement is shown', () => {
    const room = new Room().ask(FIRST).show()
    room.ask(said(FIRST, 'talent'), ['talent'], said(FIRST, 'talent')).show(1)
    expect(viewFor.display(room.scene.live).current?.result?.delphi).toBeNull()
    expect(room.show(2).delphi()).toMatchObject({ groups: [], people: { back: 10 } })
    expect(room.show(3).delphi().groups).toHaveLength(2)
  })
})

describe('when it is enough', () => {
  it('[D5] after one round nothing is settled, and asking again is worth while', () => {
    const { items: standing, stop, planned } = new Room().ask(FIRST).show().delphi()
    expect(standing.map(({ status, agreed }) => [status, agreed])).toEqual([
      ['open', true],
      ['open', false],
      ['open', true],
    ])
    expect({ stop, planned }).toEqual({ stop: null, planned: 2 })
  })

  it('[D5] agreement that was left out is settled; stable answers are settled, agreed or not', () => {
    const room = new Room().ask(FIRST).show()
    room.ask(said(FIRST, 'talent'), ['talent'], said(FIRST, 'talent')).show()
    expect(room.delphi().items.map(({ status }) => status)).toEqual([
      'settled',
      'settled-disagreement',
      'settled',
    ])
    expect(room.delphi().stop).toBe('nothing-open')
  })

  it('[D5] what still moves is open, and the planned number of rounds ends it', () => {
    const room = new Room().ask(FIRST).show()
    room.ask(times(10, { talent: 2 }), ['talent'], said(FIRST, 'talent')).show()
    expect(room.item('talent')).toMatchObject({ status: 'open', agreed: true, moved: 1 })
    expect(room.delphi().stop).toBe('last-round')
  })

  it('[D1] is not spoken of where no further round was planned', () => {
    const room = new Room(10, 'open', 1).ask(FIRST).show()
    expect(viewFor.facilitator(room.scene.live).current?.result?.delphi).toBeNull()
  })
})

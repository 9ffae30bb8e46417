import { describe, expect, it } from 'vitest'
import { activity, sampleSetup } from '../../testing/sample-workshop.ts'
import { facilitator, host, participant, Scene, visitor } from '../../testing/scene.ts'
import type { ActivitySetup, Group } from '../setup.ts'
import { viewFor } from '../view.ts'
import type { Result } from './result-types.ts'

const items = ['water', 'talent', 'logistics'].map((id) => ({ id, text: { en: id }, from: [] }))
const dots = { method: 'dots', budget: 3, cap: 2 }
const approval = { method: 'approval', budget: 3, cap: 1 }
const consent = { scale: 'kaner8', adoptAt: 0.75 }

/** A room of these groups that answers one activity; `answers`: per group, what each of its people says. */
class Room {
  readonly scene = new Scene()
  readonly #answers: [string, unknown][]

  constructor(
    kind: string,
    config: Record<string, unknown>,
    answers: Record<string, readonly unknown[]>,
    rest: Partial<ActivitySetup> = {},
  ) {
    const groups = Object.keys(answers).map((id): Group => ({ id, name: { en: id }, seats: 0 }))
    const agenda = [activity('asked', kind, config, { items, ...rest })]
    this.scene.run(host, { type: 'open-workshop', setup: { ...sampleSetup, groups, agenda } })
    this.#answers = Object.entries(answers).flatMap(([group, said]) =>
      said.map((answer): [string, unknown] => {
        const [joined] = this.scene.run(visitor, { type: 'join', group, language: 'en' })
        return [joined?.type === 'person-joined' ? joined.person : '', answer]
      }),
    )
  }

  /** Everybody answers; the round is closed. */
  close(): this {
    this.scene.run(facilitator, { type: 'open-round', activity: 'asked' })
    for (const [person, answer] of this.#answers) {
      this.scene.run(participant(person), { type: 'cast', activity: 'asked', round: 1, answer })
    }
    this.scene.run(facilitator, { type: 'close-round', activity: 'asked' })
    return this
  }

  reveal(): Result {
    this.scene.run(facilitator, { type: 'reveal', activity: 'asked', step: 3 })
    return this.result()
  }

  result(): Result {
    const result = viewFor.display(this.scene.live).current?.result
    if (!result) throw new Error('there is no result')
    return result
  }
}

const times = (count: number, answer: unknown): unknown[] => Array<unknown>(count).fill(answer)
const give = (given: Record<string, number>) => ({ dots: given })
const say = (levels: Record<string, number>) => ({ levels, reservations: {} })
const itemOf = (result: Result, id: string) => result.items.find((item) => item.id === id)
const rangesOf = (result: Result, id: string) =>
  Object.fromEntries(itemOf(result, id)?.groups.map((group) => [group.id, group.support]) ?? [])

describe('the result', () => {
  it('[I7] compares items that people skipped by those who answered them', () => {
    const answers = [...times(2, say({ water: 1, talent: 1 })), say({ talent: 1 }), say({ talent: 7 })]
    const result = new Room('consent', consent, { firms: answers, civil: answers }).close().reveal()
    expect(itemOf(result, 'water')?.people).toMatchObject({ place: 1, sum: 4, answered: 4 })
    expect(itemOf(result, 'talent')?.people).toMatchObject({ place: 2, sum: 6, answered: 8 })
    expect(itemOf(result, 'logistics')?.people).toMatchObject({ place: 3, mean: null, answered: 0 })
  })

  it('[I7] goes with the names of the groups, also when they change after the reveal', () => {
    const room = new Room('vote', dots, { firms: times(3, give({ water: 1 })), civil: times(3, give({})) })
    expect(
      room
        .close()
        .reveal()
        .groups.map(({ name }) => name?.en),
    ).toEqual(['firms', 'civil'])
    const groups = ['firms', 'civil'].map((id) => ({ id, name: { en: `The ${id}` }, seats: 0 }))
    room.scene.run(facilitator, { type: 'edit-workshop', groups })
    expect(room.result().groups.map(({ name }) => name?.en)).toEqual(['The firms', 'The civil'])
  })

  it('[C3] says of a shared place that it is shared', () => {
    const answers = times(3, give({ water: 1, talent: 1 }))
    const result = new Room('vote', dots, { firms: answers, civil: answers }).close().reveal()
    expect(result.items.map(({ people: { place, tied } }) => [place, tied])).toEqual([
      [1, true],
      [1, true],
      [3, false],
    ])
  })

  it('[C4] finds what only one of the two readings has at the top', () => {
    const answers = { firms: times(7, give({ water: 1 })), civil: times(3, give({ talent: 2 })) }
    const result = new Room('vote', dots, answers, { secrecy: 'open' }).close().reveal()
    expect(itemOf(result, 'talent')).toMatchObject({
      people: { place: 2 },
      groupsEqual: { place: 1, mean: 1 },
    })
    expect(result.findings).toMatchObject([
      { item: 'water', inPeople: true, inGroups: false },
      { item: 'talent', inPeople: false, inGroups: true },
    ])
  })

  it('[C5] labels by the thresholds that are shown with it', () => {
    const answers = [...times(2, give({ water: 1 })), ...times(3, give({ talent: 1 }))]
    const room = new Room(
      'vote',
      dots,
      { firms: answers, civil: answers },
      {
        secrecy: 'open',
        thresholds: { support: 0.4, gap: 0.3 },
      },
    )
    const result = room.close().reveal()
    expect(result.thresholds).toEqual({ support: 0.4, gap: 0.3 })
    expect(itemOf(result, 'water')).toMatchObject({ label: 'consensual', why: { overall: 0.4, lowest: 0.4 } })
  })
})

describe('[S3] the gate', () => {
  const divided = { firms: times(4, give({ water: 1 })), civil: times(3, give({ talent: 1 })) }

  it('tells a range where everybody of a group answered alike, but in open rounds', () => {
    const secret = new Room('vote', approval, divided).close().reveal()
    expect(rangesOf(secret, 'water')).toEqual({
      firms: { low: 0.75, high: 1 },
      civil: { low: 0, high: 1 / 3 },
    })
    const open = new Room('vote', approval, divided, { secrecy: 'open' }).close().reveal()
    expect(rangesOf(open, 'water')).toEqual({ firms: { low: 1, high: 1 }, civil: { low: 0, high: 0 } })
  })

  it('gives no label that only the exact figures of such groups could have', () => {
    const thresholds = { support: 0.5, gap: 1 }
    const open = new Room('vote', approval, divided, { secrecy: 'open', thresholds }).close().reveal()
    expect(itemOf(open, 'water')?.label).toBe('controversial')
    const secret = new Room('vote', approval, divided, { thresholds }).close().reveal()
    expect(itemOf(secret, 'water')?.label).toBe('undecided')
  })

  it('opens the same cells however the groups are moved about', () => {
    const half = [...times(2, give({ water: 1 })), ...times(2, give({}))]
    const room = new Room('vote', approval, { alpha: half, beta: half, gamma: times(3, give({})) })
    const before = rangesOf(room.close().reveal(), 'water')
    expect(before).toMatchObject({ alpha: { low: 0.25, high: 0.5 }, beta: { low: 0.5, high: 0.5 } })
    const groups = room.scene.live.state.groups.toReversed()
    room.scene.run(facilitator, { type: 'edit-workshop', groups })
    expect(rangesOf(room.result(), 'water')).toEqual(before)
  })

  it('does not cut an item that only two of a group answered', () => {
    const all = times(3, say({ water: 1, talent: 1, logistics: 1 }))
    const fewer = [...times(2, say({ water: 1, talent: 7, logistics: 1 })), say({ water: 7, logistics: 7 })]
    const room = new Room('consent', consent, { firms: all, civil: fewer }, { secrecy: 'confidential' })
    const result = room.close().reveal()
    expect(Object.keys(rangesOf(result, 'water'))).toEqual(['firms', 'civil'])
    expect(rangesOf(result, 'talent')).toEqual({})
    expect(itemOf(result, 'talent')).toMatchObject({ groupsEqual: null, why: { lowest: null } })
  })

  it('tells agreement inside and between groups coarsely where answers are secret', () => {
    const open = new Room('vote', dots, divided, { secrecy: 'open' }).close().reveal()
    expect(open.agreement).toMatchObject({ within: [{ value: 1 }, { value: 1 }], between: [{ value: 0 }] })
    const secret = new Room('vote', dots, divided).close().reveal()
    expect(secret.agreement).toMatchObject({
      within: [{ value: 0.95 }, { value: 0.95 }],
      between: [{ value: 0.05 }],
    })
  })

  it('cuts by the k of the moment at which the round opened', () => {
    const room = new Room('vote', dots, divided).close()
    const smallestGroup = { ...sampleSetup.smallestGroup, confidential: 4 }
    room.scene.run(facilitator, { type: 'edit-workshop', smallestGroup })
    expect(room.reveal()).toMatchObject({ smallestGroup: 3, groups: [{ n: 4 }, { n: 3 }] })
  })

  it('keeps back what two people answered, also where a log has it revealed', () => {
    const room = new Room('vote', dots, { firms: times(1, give({})), civil: times(1, give({})) }).close()
    room.scene.fold([{ type: 'revealed', activity: 'asked', step: 3 }])
    expect(viewFor.facilitator(room.scene.live).current).toMatchObject({ phase: 'revealed', result: null })
  })
})

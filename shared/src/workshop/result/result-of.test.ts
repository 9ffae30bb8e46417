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
const supportsOf = (result: Result, id: string) =>
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

  it('shows no groups of a secret round whose ballots were never exchanged, as in an old log', () => {
    const room = new Room('vote', approval, divided).close()
    expect(Object.keys(supportsOf(room.reveal(), 'water'))).toEqual(['firms', 'civil'])
    const { activities } = room.scene.live.state
    const [round] = activities[0]?.rounds ?? []
    if (round?.closed) round.closed = { ...round.closed, exchanged: false }
    const before = room.result()
    expect(before).toMatchObject({ groups: [], capture: null, exchanged: false })
    expect(supportsOf(before, 'water')).toEqual({})
  })

  it('reads the rule of adoption of the room as one where groups would tell too much', () => {
    const yes = say({ water: 1, talent: 1, logistics: 1 })
    const no = say({ water: 7, talent: 1, logistics: 7 })
    // Ten of twelve support it and a group falls short: so all of the other would have to support it.
    const answers = { firms: times(8, yes), civil: [...times(2, yes), ...times(2, no)] }
    const secret = new Room('consent', consent, answers).close().reveal()
    expect(itemOf(secret, 'water')?.verdict).toMatchObject({ adopted: true, by: 'room' })
    expect(itemOf(secret, 'talent')?.verdict).toMatchObject({ adopted: true, by: 'groups' })
    const open = new Room('consent', consent, answers, { secrecy: 'open' }).close().reveal()
    expect(itemOf(open, 'water')?.verdict).toMatchObject({ adopted: false, by: 'groups' })
  })

  it('does not cut an item that only two of a group answered', () => {
    const all = times(3, say({ water: 1, talent: 1, logistics: 1 }))
    const fewer = [...times(2, say({ water: 1, talent: 7, logistics: 1 })), say({ water: 7, logistics: 7 })]
    const room = new Room('consent', consent, { firms: all, civil: fewer }, { secrecy: 'confidential' })
    const result = room.close().reveal()
    expect(Object.keys(supportsOf(result, 'water'))).toEqual(['firms', 'civil'])
    expect(supportsOf(result, 'talent')).toEqual({})
    expect(itemOf(result, 'talent')).toMatchObject({ groupsEqual: null, why: { lowest: null } })
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

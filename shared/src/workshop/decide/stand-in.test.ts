import { describe, expect, it } from 'vitest'
import type { Actor } from '../../roles.ts'
import { activity, dots, sampleScene, sampleSetup } from '../../testing/sample-workshop.ts'
import { facilitator } from '../../testing/scene.ts'
import { roundKey } from '../box.ts'
import { peopleIn } from '../people.ts'
import { reportOf } from '../report/report-of.ts'
import type { ActivitySetup } from '../setup.ts'
import { viewFor } from '../view.ts'

const operator: Actor = { role: 'operator', person: null }
const items = ['water', 'talent'].map((id) => ({ id, text: { en: id }, from: [] }))

function desk(setup: Partial<ActivitySetup> = {}, kind = 'vote', config: Record<string, unknown> = dots) {
  const agenda = [activity('vote', kind, config, { items, secrecy: 'confidential', ...setup })]
  const { scene, people } = sampleScene(2, { ...sampleSetup, agenda })
  scene.run(facilitator, { type: 'open-round', activity: 'vote' })
  const register = (channel: 'paper' | 'hands', group: string, count: number) =>
    scene
      .run(operator, { type: 'register-people', channel, group, count })
      .flatMap((event) => (event.type === 'person-joined' ? [event.person] : []))
  const enter = (person: string, item: string, key?: string) =>
    ({
      type: 'cast-for',
      person,
      activity: 'vote',
      round: 1,
      answer: { dots: { [item]: 1 } },
      ...(key === undefined ? {} : { key }),
    }) as const
  const hands = (group: string, ...counts: [string, string, number][]) =>
    ({
      type: 'count-hands',
      activity: 'vote',
      round: 1,
      group,
      hands: counts.map(([item, option, count]) => ({ item, option, hands: count })),
    }) as const
  const box = () => scene.live.box.get(roundKey('vote', 1))
  return { scene, people, register, enter, hands, box }
}

describe('[R12] on paper', () => {
  it('[V6] no phone will look for what a sheet says, and no key of the desk leads to it', () => {
    const { scene, register, enter, box } = desk()
    const [person = ''] = register('paper', 'civil', 1)
    for (const key of [undefined, 'a'.repeat(32)]) {
      scene.run(operator, enter(person, 'water', key))
      expect(box()?.ballots.get(person)?.own).toBe('')
    }
  })

  it('each sheet has a number of its own and one answer, entered again or not', () => {
    const { scene, register, enter, box } = desk()
    const [first = '', second = ''] = register('paper', 'firms', 2)
    register('paper', 'civil', 1)
    expect(viewFor.operator(scene.live).standIns.map(({ number }) => number)).toEqual([1, 2, 3])
    scene.run(operator, enter(first, 'water'))
    scene.run(operator, enter(first, 'talent'))
    scene.run(facilitator, enter(second, 'water'))
    expect(box()?.ballots.size).toBe(2)
    expect(box()?.ballots.get(first)).toMatchObject({ group: 'firms', answer: { dots: { talent: 1 } } })
    expect(viewFor.operator(scene.live).standIns.map(({ answered }) => answered)).toEqual([true, true, false])
  })

  it('[S5] nobody enters an answer for who has a phone, and the rules of the question hold', () => {
    const { scene, people, register, enter } = desk()
    expect(scene.decide(operator, enter(people[0] ?? '', 'water'))).toMatchObject({
      refused: 'has-own-device',
    })
    expect(scene.decide(operator, enter('nobody', 'water'))).toMatchObject({ refused: 'unknown-person' })
    const [sheet = ''] = register('paper', 'firms', 1)
    expect(scene.decide(operator, enter(sheet, 'gold'))).toMatchObject({ refused: 'unknown-item' })
    scene.run(facilitator, { type: 'close-round', activity: 'vote' })
    expect(scene.decide(operator, enter(sheet, 'water'))).toMatchObject({ refused: 'round-closed' })
  })

  it('[S2] an anonymous sheet lies under a key, not under its number', () => {
    const { scene, register, enter, box } = desk({ secrecy: 'anonymous' })
    const [sheet = ''] = register('paper', 'firms', 1)
    expect(scene.decide(operator, enter(sheet, 'water'))).toMatchObject({ refused: 'ballot-key-needed' })
    const decision = scene.decide(operator, enter(sheet, 'water', 'a'.repeat(32)))
    expect(decision).toMatchObject({ traceless: true })
    scene.run(operator, enter(sheet, 'water', 'a'.repeat(32)))
    expect([...(box()?.ballots.keys() ?? [])]).toEqual(['a'.repeat(32)])
  })

  it('cards are written for who has no phone', () => {
    const config = { contribute: true, maxPerPerson: 1, sharing: 'private', moderated: false, askWhy: false }
    const { scene, register, people } = desk({ items: [] }, 'gather', config)
    const [sheet = ''] = register('paper', 'firms', 1)
    const write = (person: string) =>
      ({
        type: 'act-for',
        person,
        activity: 'vote',
        action: { type: 'add-card', text: 'Water', language: 'en' },
      }) as const
    scene.run(facilitator, write(sheet))
    // It is no act of the facilitator's, and what it answers is not taken away under it.
    expect(viewFor.facilitator(scene.live)).toMatchObject({ lastAct: null, stays: { event: 'round-opened' } })
    expect(scene.decide(operator, write(sheet))).toMatchObject({ refused: 'too-many-cards' })
    expect(scene.decide(operator, write(people[0] ?? ''))).toMatchObject({ refused: 'has-own-device' })
    expect(viewFor.facilitator(scene.live).agenda[0]?.answered).toBe(1)
  })
})

describe('[R12] raised hands', () => {
  it('are counted as they were, of everybody who answers by hand, and again when counted again', () => {
    const { scene, register, hands, box } = desk()
    register('hands', 'civil', 5)
    scene.run(operator, hands('civil', ['water', 'for', 4], ['talent', 'for', 2]))
    scene.run(operator, hands('civil', ['water', 'for', 3], ['talent', 'for', 1]))
    expect(box()?.ballots.size).toBe(5)
    expect(box()?.voters.size).toBe(5)
    const answers = [...(box()?.ballots.values() ?? [])].map(({ answer }) => answer)
    const given = (item: string) => answers.filter((answer) => JSON.stringify(answer).includes(item)).length
    expect([given('water'), given('talent')]).toEqual([3, 1])
    // No phone will look for them after the close, and they bar no other from looking.
    expect([...(box()?.ballots.values() ?? [])].map(({ own }) => own)).toEqual(Array(5).fill(''))
  })

  it('[S1] leave nothing in the log of how many they were', () => {
    const { scene, register, hands } = desk()
    register('hands', 'civil', 5)
    expect(scene.run(operator, hands('civil', ['water', 'for', 4]))).toEqual([
      { type: 'hands-counted', activity: 'vote', round: 1, group: 'civil' },
    ])
  })

  it('are refused where they cannot say it, where nobody answers so, and in secret', () => {
    const nobody = desk()
    expect(nobody.scene.decide(operator, nobody.hands('civil', ['water', 'for', 1]))).toMatchObject({
      refused: 'nobody-by-hand',
    })
    const secret = desk({ secrecy: 'anonymous' })
    secret.register('hands', 'civil', 5)
    expect(secret.scene.decide(operator, secret.hands('civil', ['water', 'for', 1]))).toMatchObject({
      refused: 'not-in-anonymous',
    })
    const points = desk({}, 'vote', { method: 'points', budget: 100, cap: 100 })
    points.register('hands', 'civil', 5)
    expect(points.scene.decide(operator, points.hands('civil', ['water', 'for', 1]))).toMatchObject({
      refused: 'not-by-hand',
    })
  })

  it('are compared with nobody: agreement between people and a fair share are not computed', () => {
    const { scene, register, hands } = desk()
    register('hands', 'civil', 5)
    scene.run(operator, hands('civil', ['water', 'for', 4], ['talent', 'for', 2]))
    scene.run(facilitator, { type: 'close-round', activity: 'vote' })
    scene.run(facilitator, { type: 'reveal', activity: 'vote', step: 3 })
    const result = viewFor.display(scene.live).current?.result
    expect(result?.byHand).toBe(true)
    expect(result?.agreement.overall).toBeNull()
    expect(result?.items.map(({ people }) => people.sum)).toEqual([4, 2])
    const ballots = [{ group: 'civil', answer: { dots: { water: 1 } } }]
    const [vote] = reportOf(scene.live.state, () => ballots).activities
    expect(vote?.rounds[0]?.annex?.fairShare ?? null).toBeNull()
  })

  it('[I14] are added up before they are dealt out', () => {
    const { scene, register, hands } = desk()
    register('hands', 'civil', 5)
    const many = Array.from({ length: 500 }, (): [string, string, number] => ['water', 'for', 10_000])
    expect(scene.decide(operator, hands('civil', ...many))).toMatchObject({ refused: 'too-many-hands' })
  })

  it('say how far people agree, level by level', () => {
    const { scene, register, hands, box } = desk({}, 'consent', { scale: 'kaner8', adoptAt: 0.75 })
    register('hands', 'firms', 4)
    scene.run(operator, hands('firms', ['water', '1', 2], ['water', '8', 1]))
    const levels = [...(box()?.ballots.values() ?? [])].map(({ answer }) => JSON.stringify(answer))
    expect(levels.filter((one) => one.includes('"water":1'))).toHaveLength(2)
    expect(levels.filter((one) => one.includes('"water":8'))).toHaveLength(1)
  })
})

describe('[R13] channels and heads', () => {
  it('are told per group to whoever runs the room and in the report, beside the heads that were counted', () => {
    const { scene, register } = desk()
    register('paper', 'firms', 2)
    const [gone = ''] = register('hands', 'firms', 3)
    scene.run(operator, { type: 'remove-person', person: gone })
    scene.run(operator, { type: 'count-heads', group: 'firms', heads: 6 })
    const firms = { id: 'firms', channels: { phone: 1, kiosk: 0, paper: 2, hands: 2 }, heads: 6 }
    expect(viewFor.operator(scene.live).counts[0]).toEqual(firms)
    expect(viewFor.facilitator(scene.live).counts[0]).toEqual(firms)
    expect(reportOf(scene.live.state).room.counts[0]).toEqual(firms)
    expect(peopleIn(scene.live.state)).toBe(6)
    expect(scene.decide(operator, { type: 'count-heads', group: 'nobody', heads: 6 })).toMatchObject({
      refused: 'unknown-group',
    })
  })
})

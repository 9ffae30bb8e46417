import { describe, expect, it } from 'vitest'
import type { Refusal } from '../../refusal.ts'
import { templates } from '../../templates/index.ts'
import { activity, dots, sampleScene, sampleSetup, voteFor } from '../../testing/sample-workshop.ts'
import { facilitator, host, Scene, visitor } from '../../testing/scene.ts'
import type { WorkshopSetup } from '../setup.ts'

const open = (changes: Partial<WorkshopSetup>) =>
  new Scene().decide(host, { type: 'open-workshop', setup: { ...sampleSetup, ...changes } }) as Refusal

describe('opening a workshop', () => {
  it.each(templates)('takes the template $id whole', ({ setup }) => {
    const scene = new Scene()
    scene.run(host, { type: 'open-workshop', setup })
    expect(scene.live.state.activities.map(({ setup: { id } }) => id)).toEqual(
      setup.agenda.map(({ id }) => id),
    )
  })

  it('refuses what could not run, naming the place', () => {
    const vote = activity('vote', 'vote', dots)
    expect(open({ title: { en: '  ' } })).toMatchObject({ refused: 'text-empty', field: 'title' })
    expect(open({ title: { en: 'a‮b' } })).toMatchObject({ refused: 'text-control', field: 'title' })
    expect(open({ title: { en: 'a'.repeat(10_000) } })).toMatchObject({
      refused: 'text-too-long',
      params: { max: 160 },
    })
    expect(open({ agenda: [{ ...vote, kind: 'dance' }] })).toMatchObject({
      refused: 'unknown-kind',
      field: 'dance',
    })
    expect(open({ agenda: [vote, vote] })).toMatchObject({ refused: 'step-twice', field: 'vote' })
    expect(open({ agenda: [{ ...vote, config: { method: 'dots', budget: 0, cap: 1 } }] })).toMatchObject({
      refused: 'bad-config',
      field: 'budget',
    })
    const later = { ...vote, source: { activity: 'later', take: { rule: 'all' as const } } }
    expect(
      open({ agenda: [later, activity('later', 'gather', sampleSetup.agenda[0]?.config ?? {})] }),
    ).toMatchObject({
      refused: 'source-later',
      field: 'vote',
    })
    expect(open({ groups: sampleSetup.groups.slice(0, 1) })).toMatchObject({ refused: 'too-few-groups' })
  })

  it('keeps no field of a step that its kind does not know, however it comes', () => {
    const more = { ...dots, method: 'dots', aside: 'kept?' }
    const vote = activity('vote', 'vote', more)
    const scene = new Scene()
    scene.run(host, { type: 'open-workshop', setup: { ...sampleSetup, agenda: [vote] } })
    scene.run(facilitator, { type: 'add-activity', setup: { ...vote, id: 'again' }, at: 1 })
    scene.run(facilitator, { type: 'edit-activity', activity: 'vote', config: more })
    expect(scene.live.state.activities.map(({ setup }) => setup.config)).toEqual([dots, dots])
  })

  it('[S3] never takes a smaller group than the floor, nor lowers it later', () => {
    expect(open({ smallestGroup: { open: 3, confidential: 2, anonymous: 5 } })).toMatchObject({
      refused: 'threshold-lowered',
    })
    for (const lower of [{ open: 2 }, { anonymous: 4 }]) {
      const smallestGroup = { ...sampleSetup.smallestGroup, ...lower }
      expect(open({ smallestGroup })).toMatchObject({ refused: 'threshold-lowered' })
    }
    const { scene } = sampleScene(0)
    scene.run(facilitator, {
      type: 'edit-workshop',
      smallestGroup: { open: 3, confidential: 4, anonymous: 6 },
    })
    expect(
      scene.decide(facilitator, {
        type: 'edit-workshop',
        smallestGroup: { open: 3, confidential: 3, anonymous: 6 },
      }),
    ).toMatchObject({ refused: 'threshold-lowered' })
  })
})

describe('editing', () => {
  it('[R5] [S4] writes an activity until its first round and freezes it then', () => {
    const { scene, people } = sampleScene(3)
    scene.run(facilitator, { type: 'edit-activity', activity: 'vote', secrecy: 'anonymous' })
    scene.run(facilitator, {
      type: 'edit-activity',
      activity: 'vote',
      secrecy: 'confidential',
      config: { ...dots, budget: 4 },
    })
    scene.run(facilitator, { type: 'open-round', activity: 'vote' })
    const weaken = { type: 'edit-activity' as const, activity: 'vote', secrecy: 'open' as const }
    expect(scene.decide(facilitator, weaken)).toMatchObject({ refused: 'activity-not-planned' })
    voteFor(
      scene,
      'vote',
      people.map((person) => [person, 'water']),
    )
    scene.run(facilitator, { type: 'close-round', activity: 'vote' })
    expect(scene.decide(facilitator, weaken)).toMatchObject({ refused: 'activity-not-planned' })
    expect(scene.live.state.activities.find(({ setup }) => setup.id === 'vote')?.setup).toMatchObject({
      secrecy: 'confidential',
      config: { budget: 4 },
    })
  })

  it('[R5] [S4] stays frozen after a round that nobody answered: phones have said what holds', () => {
    const { scene } = sampleScene(2)
    scene.run(facilitator, { type: 'open-round', activity: 'secret' })
    scene.run(facilitator, { type: 'close-round', activity: 'secret' })
    for (const change of [{ secrecy: 'open' as const }, { config: { ...dots, budget: 9 } }]) {
      const edit = { type: 'edit-activity' as const, activity: 'secret', ...change }
      expect(scene.decide(facilitator, edit)).toMatchObject({ refused: 'activity-not-planned' })
    }
  })

  it('[R5] keeps groups that people belong to, and all groups while a round is open', () => {
    const { scene } = sampleScene(2)
    const without = {
      type: 'edit-workshop' as const,
      groups: sampleSetup.groups.map((group) => ({ ...group, id: `${group.id}2` })),
    }
    expect(scene.decide(facilitator, without)).toMatchObject({
      refused: 'group-in-use',
      params: { group: 'firms' },
    })
    const seats = {
      type: 'edit-workshop' as const,
      groups: sampleSetup.groups.map((group) => ({ ...group, seats: 9 })),
    }
    scene.run(facilitator, { type: 'open-round', activity: 'vote' })
    expect(scene.decide(facilitator, seats)).toMatchObject({ refused: 'round-open' })
    scene.run(facilitator, { type: 'close-round', activity: 'vote' })
    scene.run(facilitator, seats)
    expect(scene.live.state.groups[0]?.seats).toBe(9)
  })

  it('[F1] moves, adds and removes steps, and never leaves one that takes from a later one', () => {
    const { scene } = sampleScene(0)
    expect(scene.decide(facilitator, { type: 'move-activity', activity: 'rank', to: 0 })).toMatchObject({
      refused: 'source-later',
    })
    expect(scene.decide(facilitator, { type: 'remove-activity', activity: 'vote' })).toMatchObject({
      refused: 'source-later',
    })
    scene.run(facilitator, { type: 'move-activity', activity: 'consent', to: 0 })
    scene.run(facilitator, { type: 'remove-activity', activity: 'secret' })
    scene.run(facilitator, { type: 'add-activity', setup: activity('new', 'vote', dots), at: 1 })
    expect(scene.live.state.activities.map(({ setup }) => setup.id)).toEqual([
      'consent',
      'new',
      'cards',
      'vote',
      'rank',
    ])
  })
})

describe('joining', () => {
  it('asks for a group there is, and takes no hidden characters in a name', () => {
    const { scene } = sampleScene(0)
    const join = (group: string | null, name?: string) =>
      scene.decide(visitor, { type: 'join', group, language: 'es', ...(name === undefined ? {} : { name }) })
    expect(join('nobody')).toMatchObject({ refused: 'unknown-group' })
    expect(join(null)).toMatchObject({ refused: 'unknown-group' })
    expect(join('firms', 'a\u0000b')).toMatchObject({ refused: 'text-control', field: 'name' })
    expect(join('firms', 'a'.repeat(61))).toMatchObject({ refused: 'text-too-long', field: 'name' })
    expect(join('firms', '  ')).toMatchObject({ events: [{ type: 'person-joined' }] })
  })
})

import { describe, expect, it } from 'vitest'
import type { Actor } from '../../roles.ts'
import { activity, dots, sampleScene, sampleSetup } from '../../testing/sample-workshop.ts'
import { facilitator, participant, visitor } from '../../testing/scene.ts'
import { roundKey, talliesOf } from '../box.ts'
import { mineOf } from '../mine.ts'
import { peopleIn } from '../people.ts'
import { peopleListOf } from '../people-list.ts'
import { viewFor } from '../view.ts'

const operator: Actor = { role: 'operator', person: null }
const items = ['water', 'talent'].map((id) => ({ id, text: { en: id }, from: [] }))
const key = (n: number) => `${n}`.repeat(32)

/** Four people by turns of firms and civil society, a vote open. */
function room(secrecy: 'open' | 'confidential' | 'anonymous' = 'confidential') {
  const agenda = [activity('vote', 'vote', dots, { items, secrecy })]
  const { scene, people } = sampleScene(4, { ...sampleSetup, agenda })
  const [ana = '', luz = '', eva = '', sol = ''] = people
  scene.run(facilitator, { type: 'open-round', activity: 'vote' })
  const says = (person: string, item: string, n = 1) =>
    scene.run(participant(person), {
      type: 'cast',
      activity: 'vote',
      round: 1,
      answer: { dots: { [item]: 1 } },
      ...(secrecy === 'anonymous' ? { key: key(n) } : {}),
    })
  const box = () => {
    const open = scene.live.box.get(roundKey('vote', 1))
    if (open === undefined) throw new Error('closed')
    return open
  }
  const groups = () => talliesOf(box()).map(({ group, ballots }) => [group, ballots])
  return { scene, ana, luz, eva, sol, says, box, groups }
}

describe('[R10] who is removed', () => {
  it('says nothing more, comes back by no code, and their answer to the open question is taken out', () => {
    const { scene, ana, luz, says, box, groups } = room()
    says(ana, 'water')
    says(luz, 'water')
    scene.run(facilitator, { type: 'remove-person', person: ana })
    expect(groups()).toEqual([['civil', 1]])
    expect([...box().voters]).toEqual([luz])
    expect(peopleIn(scene.live.state)).toBe(3)
    expect(mineOf(scene.live, ana)).toBeNull()
    const cast = { type: 'cast', activity: 'vote', round: 1, answer: { dots: { water: 1 } } } as const
    expect(scene.decide(participant(ana), cast)).toMatchObject({ refused: 'person-removed' })
    expect(scene.decide({ role: 'visitor', person: ana }, { type: 'rejoin' })).toMatchObject({
      refused: 'unknown-rejoin-code',
    })
    expect(scene.decide(facilitator, { type: 'remove-person', person: ana })).toMatchObject({
      refused: 'unknown-person',
    })
  })

  it('[S2] keeps an anonymous answer in, for nobody can say which it is', () => {
    const { scene, ana, says, box, groups } = room('anonymous')
    says(ana, 'water')
    scene.run(facilitator, { type: 'remove-person', person: ana })
    expect(groups()).toEqual([['firms', 1]])
    expect(box().voters.size).toBe(1)
  })

  it('is nobody an operator may remove, but for the sheets they gave out', () => {
    const { scene, ana } = room()
    expect(scene.decide(operator, { type: 'remove-person', person: ana })).toMatchObject({
      refused: 'not-allowed',
    })
    const [sheet] = scene.run(operator, {
      type: 'register-people',
      channel: 'paper',
      group: 'firms',
      count: 1,
    })
    const person = sheet?.type === 'person-joined' ? sheet.person : ''
    expect(scene.run(operator, { type: 'remove-person', person })).toHaveLength(1)
  })

  it('ends what can be undone, for a person does not come back by it', () => {
    const { scene, ana } = room()
    scene.run(facilitator, { type: 'remove-person', person: ana })
    expect(viewFor.facilitator(scene.live).lastAct).toBeNull()
  })
})

describe('[R10] who changes group', () => {
  it('counts there at once, with the answer they gave, and back again by undo', () => {
    const { scene, ana, says, groups } = room()
    says(ana, 'water')
    scene.run(facilitator, { type: 'move-person', person: ana, group: 'civil' })
    expect(groups()).toEqual([['civil', 1]])
    expect(scene.live.state.present).toEqual(
      new Map([
        ['firms', 1],
        ['civil', 3],
      ]),
    )
    const rev = viewFor.facilitator(scene.live).lastAct?.rev ?? 0
    scene.run(facilitator, { type: 'undo', rev })
    expect(groups()).toEqual([['firms', 1]])
  })

  it('[S2] leaves an anonymous answer where it was cast', () => {
    const { scene, ana, says, groups } = room('anonymous')
    says(ana, 'water')
    scene.run(facilitator, { type: 'move-person', person: ana, group: 'civil' })
    expect(groups()).toEqual([['firms', 1]])
  })

  it('goes to a group there is', () => {
    const { scene, ana } = room()
    const move = (group: string | null) =>
      scene.decide(facilitator, { type: 'move-person', person: ana, group })
    expect(move('nobody')).toMatchObject({ refused: 'unknown-group' })
    expect(move(null)).toMatchObject({ refused: 'unknown-group' })
    expect(move('firms')).toMatchObject({ events: [] })
  })
})

describe('[R10] [I2] two who are one person', () => {
  it('have one answer: the one of who stays', () => {
    const { scene, ana, luz, says, box, groups } = room('open')
    says(ana, 'water')
    says(luz, 'talent')
    scene.run(facilitator, { type: 'merge-people', keep: ana, drop: luz })
    expect(groups()).toEqual([['firms', 1]])
    expect(box().ballots.get(ana)?.answer).toEqual({ dots: { water: 1 } })
    expect([...box().voters]).toEqual([ana])
    expect(peopleIn(scene.live.state)).toBe(3)
  })

  it('take over what only the other had said, in the group of who stays', () => {
    const { scene, ana, luz, says, box, groups } = room('open')
    says(luz, 'talent')
    scene.run(facilitator, { type: 'merge-people', keep: ana, drop: luz })
    expect(groups()).toEqual([['firms', 1]])
    expect(box().ballots.get(ana)?.answer).toEqual({ dots: { talent: 1 } })
  })

  it('speak with one voice from both phones, also after they are merged again', () => {
    const { scene, ana, luz, eva, says, groups } = room('open')
    scene.run(facilitator, { type: 'merge-people', keep: luz, drop: ana })
    scene.run(facilitator, { type: 'merge-people', keep: eva, drop: luz })
    says(ana, 'water')
    says(luz, 'talent')
    says(eva, 'water')
    expect(groups()).toEqual([['firms', 1]])
    expect(mineOf(scene.live, ana)?.person).toBe(eva)
  })

  it.each(['confidential', 'anonymous'] as const)(
    '[S1] [S2] wait for the close of a %s round, whoever voted',
    (secrecy) => {
      const { scene, ana, luz, says } = room(secrecy)
      const merge = { type: 'merge-people', keep: ana, drop: luz } as const
      expect(scene.decide(facilitator, merge)).toMatchObject({ refused: 'round-open' })
      says(luz, 'talent', 2)
      expect(scene.decide(facilitator, merge)).toMatchObject({ refused: 'round-open' })
      scene.run(facilitator, { type: 'close-round', activity: 'vote' })
      expect(scene.run(facilitator, merge)).toHaveLength(1)
    },
  )
})

describe('[R10] a code given out at the console', () => {
  it('is told to whom it lets another phone go on as', () => {
    const { scene, ana, luz } = room()
    scene.run(facilitator, { type: 'issue-rejoin', person: ana })
    expect([mineOf(scene.live, ana)?.codes, mineOf(scene.live, luz)?.codes]).toEqual([1, 0])
  })
})

describe('[R10] what was contributed', () => {
  it('[I3] stays when its author is removed, and keeps its step from being withdrawn', () => {
    const config = { contribute: true, maxPerPerson: 3, sharing: 'private', moderated: false, askWhy: false }
    const { scene, people } = sampleScene(2, {
      ...sampleSetup,
      agenda: [activity('cards', 'gather', config)],
    })
    scene.run(facilitator, { type: 'open-round', activity: 'cards' })
    const rev = viewFor.facilitator(scene.live).lastAct?.rev ?? 0
    const [sheet] = scene.run(operator, {
      type: 'register-people',
      channel: 'paper',
      group: 'firms',
      count: 1,
    })
    const person = sheet?.type === 'person-joined' ? sheet.person : ''
    const action = { type: 'add-card', text: 'Water', language: 'en' }
    scene.run(facilitator, { type: 'act-for', person, activity: 'cards', action })
    expect(people).toHaveLength(2)
    scene.run(operator, { type: 'remove-person', person })
    expect(scene.live.box.get(roundKey('cards', 1))?.voters).toEqual(new Set([person]))
    expect(scene.decide(facilitator, { type: 'undo', rev })).toMatchObject({ refused: 'round-answered' })
  })
})

describe('[R11] the door, watched', () => {
  it('keeps the group of who waits, and lets all in at once', () => {
    const { scene } = room()
    scene.run(facilitator, { type: 'close-round', activity: 'vote' })
    const groups = [...sampleSetup.groups, { id: 'third', name: { en: 'Third' }, seats: 1 }]
    scene.run(facilitator, { type: 'edit-workshop', groups })
    scene.run(facilitator, { type: 'watch-door' })
    scene.run(visitor, { ...join, group: 'third' })
    scene.run(visitor, join)
    expect(scene.decide(facilitator, { type: 'edit-workshop', groups: sampleSetup.groups })).toMatchObject({
      refused: 'group-in-use',
    })
    expect(scene.run(operator, { type: 'admit-all' })).toHaveLength(2)
    expect(peopleIn(scene.live.state)).toBe(6)
  })

  const join = { type: 'join', group: 'firms', language: 'en', name: 'Ana' } as const

  it('lets nobody count or speak before they are let in', () => {
    const { scene, says } = room()
    scene.run(facilitator, { type: 'watch-door' })
    const [joined] = scene.run(visitor, join)
    const person = joined?.type === 'person-joined' ? joined.person : ''
    expect(peopleIn(scene.live.state)).toBe(4)
    expect(mineOf(scene.live, person)?.waits).toBe(true)
    const cast = { type: 'cast', activity: 'vote', round: 1, answer: { dots: { water: 1 } } } as const
    expect(scene.decide(participant(person), cast)).toMatchObject({ refused: 'not-admitted' })
    expect(viewFor.facilitator(scene.live).door).toEqual({
      waiting: 1,
      first: [{ id: person, name: 'Ana', group: 'firms' }],
    })
    const [turned] = scene.run(visitor, join)
    const away = turned?.type === 'person-joined' ? turned.person : ''
    expect(scene.run(operator, { type: 'remove-person', person: away })).toHaveLength(1)
    scene.run(operator, { type: 'admit-person', person })
    says(person, 'water')
    expect(peopleIn(scene.live.state)).toBe(5)
    expect(viewFor.facilitator(scene.live).door.waiting).toBe(0)
  })

  it('is one of three states, and undo gives back the one before', () => {
    const { scene } = room()
    const door = () => {
      const { locked, watched } = viewFor.display(scene.live).workshop
      return { locked, watched }
    }
    const undo = () =>
      scene.run(facilitator, { type: 'undo', rev: viewFor.facilitator(scene.live).lastAct?.rev ?? 0 })
    scene.run(facilitator, { type: 'watch-door' })
    scene.run(facilitator, { type: 'lock-door' })
    expect(door()).toEqual({ locked: true, watched: false })
    undo()
    expect(door()).toEqual({ locked: false, watched: true })
    scene.run(facilitator, { type: 'unlock-door' })
    undo()
    expect(door()).toEqual({ locked: false, watched: true })
  })
})

describe('[R10] the list of people', () => {
  it('names who may be the same, by name and group', () => {
    const { scene } = sampleScene(0)
    const join = (name: string, group: string) =>
      scene
        .run(visitor, { type: 'join', group, language: 'en', name })
        .flatMap((event) => (event.type === 'person-joined' ? [event.person] : []))
    const [first] = join('Ana', 'firms')
    const [second] = join(' ana ', 'firms')
    const [third] = join('Ana', 'civil')
    const twice = Object.fromEntries(peopleListOf(scene.live.state).people.map((one) => [one.id, one.twin]))
    expect(twice).toEqual({ [first ?? '']: first, [second ?? '']: first, [third ?? '']: null })
  })
})

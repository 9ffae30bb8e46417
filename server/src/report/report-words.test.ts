import { activity, dots, sampleScene, sampleSetup } from '@cabildo/shared/testing/sample-workshop'
import { facilitator, participant } from '@cabildo/shared/testing/scene'
import { reportOf } from '@cabildo/shared/workshop/report/report-of'
import type { ActivitySetup } from '@cabildo/shared/workshop/setup'
import { describe, expect, it } from 'vitest'
import { printed } from '../testing/printed.ts'

const items = ['water', 'talent', 'roads'].map((id) => ({ id, text: { en: id }, from: [] }))

function scene(people: number, agenda: ActivitySetup[], groups = sampleSetup.groups) {
  return sampleScene(people, { ...sampleSetup, agenda, groups })
}

/** The words of the report as they are read, without its style sheet. */
function wordsOf({ scene: { live } }: ReturnType<typeof scene>): string {
  const html = printed(reportOf(live.state), 'en')
  return html
    .replace(/<style>.*<\/style>/s, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
}

/** A vote in which the n-th person gives one dot to the n-th of these. */
function voted(course: ReturnType<typeof scene>, given: readonly string[]) {
  const { scene: room, people } = course
  room.run(facilitator, { type: 'open-round', activity: 'vote' })
  for (const [index, person] of people.entries()) {
    const answer = { dots: { [given[index] ?? 'water']: 1 } }
    room.run(participant(person), { type: 'cast', activity: 'vote', round: 1, answer })
  }
  room.run(facilitator, { type: 'close-round', activity: 'vote' })
  room.run(facilitator, { type: 'reveal', activity: 'vote', step: 3 })
  return course
}

describe('the words of the report', () => {
  it('give a share no sign when it is nothing', () => {
    const groups = sampleSetup.groups.map((group, index) => ({ ...group, seats: index === 0 ? 200 : 199 }))
    const words = wordsOf(scene(4, [], groups))
    expect(words).toContain('Firms 2 200 0%')
    expect(words).not.toMatch(/[+\-−]0%/)
  })

  it('tell in one line what changes without a group', () => {
    const vote = activity('vote', 'vote', dots, { items, secrecy: 'open' })
    const given = [
      'water',
      'talent',
      'water',
      'talent',
      'water',
      'roads',
      'roads',
      'talent',
      'water',
      'roads',
    ]
    const words = wordsOf(voted(scene(10, [vote]), given))
    expect(words).toMatch(/Without Firms, in the first place: “water” leaves; “(talent|roads)”/)
    expect(words).not.toContain('the first 1')
  })

  it('print the same card once, with how often it came, and who took part before what was written', () => {
    const form = { contribute: true, maxPerPerson: 3, sharing: 'private', moderated: false, askWhy: false }
    const course = scene(3, [activity('cards', 'gather', form)])
    const { scene: room, people } = course
    room.run(facilitator, { type: 'open-round', activity: 'cards' })
    const cards = people.map((person) => {
      const action = { type: 'add-card', text: 'No water', language: 'en' }
      const [event] = room.run(participant(person), { type: 'act', activity: 'cards', action })
      return event?.type === 'contributed' ? (event.fact as { card: string }).card : ''
    })
    const merge = { type: 'merge-cards', cards, text: 'Water', language: 'en' }
    room.run(facilitator, { type: 'act', activity: 'cards', action: merge })
    room.run(facilitator, { type: 'close-round', activity: 'cards' })
    room.run(facilitator, { type: 'reveal', activity: 'cards', step: 1 })
    expect(wordsOf(course)).toMatch(/Round 1 · 3 people took part .*Water No water ×3/)
  })

  it('say nothing of who took part where the facilitator worked alone', () => {
    const form = { contribute: false, maxPerPerson: 1, sharing: 'private', moderated: false, askWhy: false }
    const course = scene(3, [activity('cards', 'gather', form, { items })])
    course.scene.run(facilitator, { type: 'open-round', activity: 'cards' })
    course.scene.run(facilitator, { type: 'close-round', activity: 'cards' })
    expect(wordsOf(course)).not.toContain('took part')
  })

  it('say of a question asked once that it was, instead of what moved', () => {
    const config = { scale: 'kaner8', adoptAt: 0.75, rounds: 2 }
    const course = scene(4, [activity('agree', 'consent', config, { items, secrecy: 'open' })])
    const { scene: room, people } = course
    room.run(facilitator, { type: 'open-round', activity: 'agree' })
    for (const person of people) {
      const answer = { levels: { water: 1, talent: 5, roads: 5 }, reservations: {} }
      room.run(participant(person), { type: 'cast', activity: 'agree', round: 1, answer })
    }
    room.run(facilitator, { type: 'close-round', activity: 'agree' })
    room.run(facilitator, { type: 'reveal', activity: 'agree', step: 3 })
    const words = wordsOf(course)
    expect(words).toContain('It was asked once; it could have been asked again, 2 rounds at most.')
    expect(words).toContain('The room agreed on 1 of 3.')
    expect(words).not.toContain('Where it stands')
  })

  it('speak of priorities only where something was chosen', () => {
    expect(wordsOf(scene(4, []))).not.toMatch(/\d priorities/)
    const vote = activity('vote', 'vote', dots, { items, secrecy: 'open' })
    expect(wordsOf(voted(scene(6, [vote]), []))).toContain('3 priorities')
  })
})

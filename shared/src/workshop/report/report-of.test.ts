import { describe, expect, it } from 'vitest'
import { sampleScene, sampleSetup, voteFor } from '../../testing/sample-workshop.ts'
import { facilitator, participant } from '../../testing/scene.ts'
import { viewFor } from '../view.ts'
import { reportOf } from './report-of.ts'

/** Cards gathered, two of them merged, voted on by six people, revealed. */
function course() {
  const agenda = sampleSetup.agenda.map((activity) =>
    activity.id === 'vote'
      ? { ...activity, items: [], source: { activity: 'cards', take: { rule: 'all' as const } } }
      : activity,
  )
  const { scene, people } = sampleScene(6, { ...sampleSetup, agenda })
  scene.run(facilitator, { type: 'open-round', activity: 'cards' })
  const cards = ['Water is scarce', 'No water', 'Talent leaves'].map((text, index) => {
    const [event] = scene.run(participant(people[index] ?? ''), {
      type: 'act',
      activity: 'cards',
      action: { type: 'add-card', text, language: 'en' },
    })
    return event?.type === 'contributed' ? (event.fact as { card: { id: string } | string }) : { card: '' }
  })
  const ids = cards.map(({ card }) => (typeof card === 'string' ? card : card.id))
  const [merged] = scene.run(facilitator, {
    type: 'act',
    activity: 'cards',
    action: { type: 'merge-cards', cards: ids.slice(0, 2), text: 'Water', language: 'en' },
  })
  scene.run(facilitator, { type: 'close-round', activity: 'cards' })
  scene.run(facilitator, { type: 'open-round', activity: 'vote' })
  const items = scene.live.state.activities.find(({ setup }) => setup.id === 'vote')?.rounds[0]?.items ?? []
  const water = items.find(({ text }) => text.en === 'Water')?.id ?? ''
  const talent = items.find(({ text }) => text.en === 'Talent leaves')?.id ?? ''
  voteFor(
    scene,
    'vote',
    people.map((person, index) => [person, index < 4 ? water : talent]),
  )
  scene.run(facilitator, { type: 'close-round', activity: 'vote' })
  return { scene, water, talent, merged }
}

describe('the report', () => {
  it('[S1] withholds what was never revealed, and says why', () => {
    const { scene } = course()
    const vote = reportOf(scene.live.state).activities.find(({ id }) => id === 'vote')
    expect(vote?.rounds[0]).toMatchObject({ answered: 6, result: null, withheld: 'not-revealed' })
    expect(reportOf(scene.live.state).priorities).toEqual({ activity: null, list: [] })
  })

  it('[I7] prints the very result that the board shows', () => {
    const { scene } = course()
    scene.run(facilitator, { type: 'reveal', activity: 'vote', step: 3 })
    const printed = reportOf(scene.live.state).activities.find(({ id }) => id === 'vote')?.rounds[0]?.result
    expect(printed).toEqual(viewFor.display(scene.live).current?.result)
    expect(printed?.items.map(({ people }) => people.sum).sort()).toEqual([2, 4])
  })

  it('[I7] [F3] prints each round with its own figures, and takes places from the last one revealed', () => {
    const { scene, water, talent } = course()
    scene.run(facilitator, { type: 'reveal', activity: 'vote', step: 1 })
    scene.run(facilitator, { type: 'reopen-round', activity: 'vote' })
    const people = [...scene.live.state.people.keys()]
    for (const person of people) {
      const answer = { dots: { [talent]: 2 } }
      scene.run(participant(person), { type: 'cast', activity: 'vote', round: 2, answer })
    }
    scene.run(facilitator, { type: 'close-round', activity: 'vote' })
    scene.run(facilitator, { type: 'reveal', activity: 'vote', step: 1 })
    const { activities, priorities } = reportOf(scene.live.state)
    const rounds = activities.find(({ id }) => id === 'vote')?.rounds ?? []
    const sums = rounds.map(({ result }) => result?.items.map(({ id, people: { sum } }) => [id, sum]))
    const drawn = (first: number, second: number) =>
      expect.arrayContaining([
        [water, first],
        [talent, second],
      ])
    expect(sums).toEqual([drawn(4, 2), drawn(0, 12)])
    expect(priorities.list.map(({ item, place }) => [item.id, place])).toEqual([
      [talent, 1],
      [water, 2],
    ])
  })

  it('[F3] leads every priority back to the cards it grew out of', () => {
    const { scene, water, talent } = course()
    scene.run(facilitator, { type: 'reveal', activity: 'vote', step: 1 })
    const { list } = reportOf(scene.live.state).priorities
    expect(list.map(({ item, place, cards }) => [item.id, place, cards.map(({ text }) => text.en)])).toEqual([
      [water, 1, ['Water is scarce', 'No water']],
      [talent, 2, ['Talent leaves']],
    ])
    expect(list[0]?.steps).toMatchObject([{ activity: 'vote', round: 1, place: 1, of: 2 }])
  })

  it('is interim until the workshop ends, and final then; a result hidden again stays in it', () => {
    const { scene } = course()
    expect(reportOf(scene.live.state).edition).toBe('interim')
    scene.run(facilitator, { type: 'reveal', activity: 'vote', step: 1 })
    scene.run(facilitator, { type: 'reveal', activity: 'vote', step: 0 })
    scene.run(facilitator, { type: 'end-workshop' })
    const report = reportOf(scene.live.state)
    expect(report.edition).toBe('final')
    expect(report.activities.find(({ id }) => id === 'vote')?.rounds[0]?.result).not.toBeNull()
  })

  it('sets the room against its target seats', () => {
    const { scene } = course()
    const { room } = reportOf(scene.live.state)
    expect(room).toMatchObject({ people: 6, seats: 8, mirror: 1 })
    expect(room.rows.map(({ id, present, gap }) => [id, present, gap])).toEqual([
      ['firms', 3, 0],
      ['civil', 3, 0],
    ])
  })
})

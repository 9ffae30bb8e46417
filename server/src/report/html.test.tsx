import { activity, dots, sampleScene, sampleSetup, voteFor } from '@cabildo/shared/testing/sample-workshop'
import { facilitator, participant } from '@cabildo/shared/testing/scene'
import { reportOf } from '@cabildo/shared/workshop/report/report-of'
import { describe, expect, it } from 'vitest'
import { printed as inPrint } from '../testing/printed.ts'

const items = ['water', 'talent', 'roads'].map((id) => ({ id, text: { en: id }, from: [] }))

/** A revealed dot vote and a consent round with a reservation, written by people who try it on. */
function course(text: string) {
  const items = [
    { id: 'water', text: { en: text }, from: [] },
    { id: 'talent', text: { en: 'Talent' }, from: [] },
  ]
  const agenda = sampleSetup.agenda.map((activity) =>
    activity.items.length > 0 ? { ...activity, items } : activity,
  )
  const { scene, people } = sampleScene(8, { ...sampleSetup, title: { en: text }, agenda })
  scene.run(facilitator, { type: 'open-round', activity: 'vote' })
  voteFor(
    scene,
    'vote',
    people.map((person, index) => [person, index < 5 ? 'water' : 'talent']),
  )
  scene.run(facilitator, { type: 'close-round', activity: 'vote' })
  scene.run(facilitator, { type: 'reveal', activity: 'vote', step: 3 })
  scene.run(facilitator, { type: 'open-round', activity: 'consent' })
  for (const person of people) {
    scene.run(participant(person), {
      type: 'cast',
      activity: 'consent',
      round: 1,
      answer: { levels: { water: 3, talent: 8 }, reservations: { water: text } },
    })
  }
  scene.run(facilitator, { type: 'close-round', activity: 'consent' })
  scene.run(facilitator, { type: 'reveal', activity: 'consent', step: 3 })
  return scene.live.state
}

describe('the printed report', () => {
  it('[S8] prints whatever people wrote as text and nothing else', () => {
    const nasty = '<script>alert(1)</script><img src=x onerror=alert(1)>"\'&'
    const html = inPrint(reportOf(course(nasty)), 'en')
    expect(html).not.toContain('<script')
    expect(html).not.toContain('<img')
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  })

  it('loads nothing from anywhere', () => {
    const html = inPrint(reportOf(course('Water')), 'es')
    expect(html).not.toMatch(/(?:src|href)=|url\(|@import|https?:/)
  })

  it.each(['es', 'en', 'pt'] as const)(
    '[I7] has every sum of the model, and no key without words (%s)',
    (language) => {
      const model = reportOf(course('Water'))
      const html = inPrint(model, language)
      const printed = [...html.matchAll(/data-item="(\w+)" data-sum="([\d.]+)"/g)].map(([, item, sum]) => [
        item,
        Number(sum),
      ])
      const expected = model.activities.flatMap(({ rounds }) =>
        rounds.flatMap(({ result }) => result?.items.map(({ id, people }) => [id, people.sum]) ?? []),
      )
      expect(printed.sort()).toEqual(expected.sort())
      expect(html.replace(/<style>.*<\/style>/s, '')).not.toMatch(
        />[^<]*\b(?:label|method|record|room|groups|consent|dissent|withheld)\.[a-z]/,
      )
    },
  )

  it('[I7] says in the cell itself what the model says: points with halves, and more than one dot', () => {
    const agenda = [
      activity('vote', 'vote', dots, { items, secrecy: 'open' }),
      activity('rank', 'rank', { top: null, ties: true, supportTop: 1 }, { items, secrecy: 'open' }),
    ]
    const { scene, people } = sampleScene(5, { ...sampleSetup, agenda })
    const said = {
      vote: (index: number) => ({ dots: { water: 2, ...(index < 2 ? { talent: 1 } : {}) } }),
      rank: (index: number) => ({ tiers: index < 3 ? [['water']] : [['talent'], ['roads']] }),
    }
    for (const [id, answer] of Object.entries(said)) {
      scene.run(facilitator, { type: 'open-round', activity: id })
      for (const [index, person] of people.entries()) {
        const cast = { type: 'cast' as const, activity: id, round: 1, answer: answer(index) }
        scene.run(participant(person), cast)
      }
      scene.run(facilitator, { type: 'close-round', activity: id })
      scene.run(facilitator, { type: 'reveal', activity: id, step: 3 })
    }
    const html = inPrint(reportOf(scene.live.state), 'en')
    const cells = [...html.matchAll(/data-item="(\w+)" data-sum="([\d.]+)">([^<]*)</g)]
    expect(cells.map(([, item, sum, text]) => [item, Number(sum), text])).toEqual([
      ['water', 10, '10'],
      ['talent', 2, '2'],
      ['roads', 0, '0'],
      ['water', 6, '6'],
      ['talent', 5.5, '5.5'],
      ['roads', 3.5, '3.5'],
    ])
  })

  it('[S8] prints cards, merged ones and reasons as text and nothing else', () => {
    const nasty = '<script>alert(1)</script>'
    const { scene, people } = sampleScene(2)
    scene.run(facilitator, { type: 'open-round', activity: 'cards' })
    const cards = people.map((person, index) => {
      const action = { type: 'add-card', text: `${nasty}${index}`, why: nasty, language: 'en' }
      const [event] = scene.run(participant(person), { type: 'act', activity: 'cards', action })
      return event?.type === 'contributed' ? (event.fact as { card: string }).card : ''
    })
    const merge = { type: 'merge-cards', cards, text: nasty, why: nasty, language: 'en' }
    scene.run(facilitator, { type: 'act', activity: 'cards', action: merge })
    scene.run(facilitator, { type: 'close-round', activity: 'cards' })
    scene.run(facilitator, { type: 'reveal', activity: 'cards', step: 1 })
    const html = inPrint(reportOf(scene.live.state), 'en')
    expect(html).not.toContain('<script')
    // The merged card with its reason, and each of the two inside it.
    expect(html.split('&lt;script&gt;').length - 1).toBeGreaterThanOrEqual(4)
  })
})

import { describe, expect, it } from 'vitest'
import { STARTER } from '../../kinds/assess/starter.ts'
import { activity, dots, sampleScene, sampleSetup, voteFor } from '../../testing/sample-workshop.ts'
import { facilitator, participant } from '../../testing/scene.ts'
import type { ActivitySetup, Take } from '../setup.ts'
import { reportOf } from './report-of.ts'

const items = ['water', 'talent', 'logistics'].map((id) => ({ id, text: { en: id }, from: [] }))
const from = (id: string, take: Take = { rule: 'all' }) => ({ source: { activity: id, take } })

const gathered = activity('gathered', 'gather', {
  contribute: false,
  maxPerPerson: 1,
  sharing: 'private',
  moderated: false,
  askWhy: false,
})
const vote = activity('vote', 'vote', dots, { items })
const battery = activity('battery', 'assess', { ...STARTER }, { items })
const question = activity('question', 'vote', dots, { items })

/** Six people hold the agenda to its end; water comes before talent in every result. */
function prioritiesOf(agenda: ActivitySetup[]) {
  const { scene, people } = sampleScene(6, { ...sampleSetup, agenda })
  for (const { id, kind } of agenda) {
    scene.run(facilitator, { type: 'open-round', activity: id })
    if (kind === 'vote') {
      voteFor(
        scene,
        id,
        people.map((person, index) => [person, index < 4 ? 'water' : 'talent']),
      )
    }
    if (kind === 'assess') {
      for (const person of people) {
        const answer = { marks: { water: { '': 2 }, talent: { '': 1 }, logistics: { '': 0 } }, reasons: {} }
        scene.run(participant(person), { type: 'cast', activity: id, round: 1, answer })
      }
    }
    scene.run(facilitator, { type: 'close-round', activity: id })
    scene.run(facilitator, { type: 'reveal', activity: id, step: 1 })
  }
  return reportOf(scene.live.state).priorities
}

describe('the priorities of a report', () => {
  it('[F4] are the last choice, whatever is assessed after it; the assessment stands among the steps', () => {
    const { activity: chosen, list } = prioritiesOf([vote, battery])
    expect(chosen).toBe('vote')
    expect(list[0]?.steps.map(({ activity: step, place }) => [step, place])).toEqual([
      ['vote', 1],
      ['battery', 1],
    ])
    expect(prioritiesOf([vote, { ...battery, items: [], ...from('vote') }]).activity).toBe('vote')
  })

  it('[F4] are none where things were only assessed', () => {
    expect(prioritiesOf([battery])).toEqual({ activity: null, list: [] })
    const taken = { ...gathered, ...from('battery') }
    expect(prioritiesOf([battery, taken])).toEqual({ activity: null, list: [] })
  })

  it('[F4] come from an assessment when a later step lets in only its best', () => {
    const best: Take[] = [
      { rule: 'top', n: 2 },
      { rule: 'threshold', share: 0.5 },
    ]
    for (const take of best) {
      const { activity: chosen, list } = prioritiesOf([battery, { ...gathered, ...from('battery', take) }])
      expect([chosen, list.map(({ item }) => item.id)]).toEqual(['battery', ['water', 'talent', 'logistics']])
    }
  })

  it('[F4] stay those that the agenda led to when a question of its own is asked at the end', () => {
    const open = { ...gathered, items }
    const flowing = { ...vote, items: [], ...from('gathered') }
    expect(prioritiesOf([open, flowing, question]).activity).toBe('vote')
    expect(prioritiesOf([open, flowing, question, { ...gathered, id: 'end', ...from('question') }])).toEqual(
      expect.objectContaining({ activity: 'question' }),
    )
    expect(prioritiesOf([vote, question]).activity).toBe('question')
  })
})

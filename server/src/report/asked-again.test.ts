/** What the report says of how often was asked: the rounds that were answered, whatever number each is stored under. */
import { STARTER } from '@cabildo/shared/kinds/assess/starter'
import type { Secrecy } from '@cabildo/shared/secrecy'
import { activity, sampleScene, sampleSetup } from '@cabildo/shared/testing/sample-workshop'
import { facilitator, participant, type Scene } from '@cabildo/shared/testing/scene'
import { reportOf } from '@cabildo/shared/workshop/report/report-of'
import { describe, expect, it } from 'vitest'
import { printed } from '../testing/printed.ts'

const items = ['water', 'road'].map((id) => ({ id, text: { en: `Row ${id}` }, from: [] }))
const asked = activity('asked', 'assess', { ...STARTER, rounds: 2 }, { items, secrecy: 'open' })

function answered(scene: Scene, people: readonly string[], round: number, again: boolean): string {
  for (const [at, person] of people.entries()) {
    const marks = { water: { '': at % 3 }, road: { '': at % 3 } }
    const was = again ? { was: marks } : {}
    const answer = { marks, reasons: {}, ...was }
    scene.run(participant(person), { type: 'cast', activity: 'asked', round, answer })
  }
  scene.run(facilitator, { type: 'close-round', activity: 'asked' })
  scene.run(facilitator, { type: 'reveal', activity: 'asked', step: 3 })
  return printed(reportOf(scene.live.state), 'en')
}

describe('[D8] the report', () => {
  it('counts the rounds that were answered, after an opening that was withdrawn', () => {
    const { scene, people } = sampleScene(6, { ...sampleSetup, agenda: [asked] })
    scene.run(facilitator, { type: 'open-round', activity: 'asked' })
    scene.run(facilitator, { type: 'undo', rev: scene.live.state.acts.at(-1)?.rev ?? -1 })
    scene.run(facilitator, { type: 'open-round', activity: 'asked' })
    const first = answered(scene, people, 2, false)
    expect(first).toContain('Round 1')
    expect(first).not.toContain('Round 2')
    expect(first).toContain('It was asked once; it could have been asked again')
    expect(first).not.toContain('data-moved')
    scene.run(facilitator, { type: 'reopen-round', activity: 'asked' })
    const second = answered(scene, people, 3, true)
    expect(second).toContain('Round 2')
    expect(second).not.toContain('Round 3')
    expect(second).toContain('data-moved="water"')
  })
})

describe('[E10] the priorities of a step that was asked again about some items only', () => {
  const levels = (water: number, road: number) => ({ water, road })

  /** Water is agreed, the road is not; some of all answer again, and agree on the road. */
  function agreedAtLast({ all = 10, again = 8, secrecy = 'open' as Secrecy } = {}) {
    const consent = activity(
      'asked',
      'consent',
      { scale: 'kaner8', adoptAt: 0.75, rounds: 2 },
      { items, secrecy },
    )
    const { scene, people } = sampleScene(all, { ...sampleSetup, agenda: [consent] })
    const ask = (round: number, answers: readonly Record<string, number>[]) => {
      for (const [at, answer] of answers.entries())
        scene.run(participant(people[at] ?? ''), {
          type: 'cast',
          activity: 'asked',
          round,
          answer: { levels: answer, reservations: {} },
        })
      scene.run(facilitator, { type: 'close-round', activity: 'asked' })
      scene.run(facilitator, { type: 'reveal', activity: 'asked', step: 3 })
    }
    scene.run(facilitator, { type: 'open-round', activity: 'asked' })
    ask(
      1,
      people.map((_, at) => levels(1, at % 2 ? 1 : 8)),
    )
    scene.run(facilitator, { type: 'reopen-round', activity: 'asked', items: ['road'] })
    ask(
      2,
      people.slice(0, again).map(() => ({ road: 2 })),
    )
    return printed(reportOf(scene.live.state), 'en')
  }

  const sectionIn = (page: string) => page.split('<h2>Priorities</h2>')[1]?.split('</section>')[0] ?? ''
  const rowsIn = (page: string) =>
    [...sectionIn(page).matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
      [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => cell.replace(/<[^>]*>/g, '')),
    )

  it('say of each what the round said that asked it last', () => {
    expect(rowsIn(agreedAtLast()).slice(1)).toEqual([
      ['1 (tied)', 'Row water', 'Consensual', '100%', '100%', 'Adopted'],
      ['1 (tied)', 'Row road', 'Consensual', '100%', '100%', 'Adopted'],
    ])
  })

  it('put a sign to what was asked again, and answered by too few to be compared by groups', () => {
    const page = agreedAtLast({ all: 12, again: 4, secrecy: 'confidential' })
    expect(
      rowsIn(page)
        .slice(1)
        .map(([, item, label]) => [item, label]),
    ).toEqual([
      ['Row water', 'Consensual'],
      ['Row road', 'Consensual\u00a0‡'],
    ])
    expect(sectionIn(page)).toContain('‡ Over the whole room')
    expect(page).toContain('no item that could be compared by groups divides the room')
    expect(page).not.toContain('no item divides the room')
    expect(agreedAtLast()).toContain('no item divides the room')
  })

  it('name both rounds with the ballots of each', () => {
    expect(agreedAtLast()).toContain('Ballots counted: Round 1: 10 and Round 2: 8.')
  })
})

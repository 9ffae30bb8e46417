import { sampleScene } from '@cabildo/shared/testing/sample-workshop'
import { facilitator, participant } from '@cabildo/shared/testing/scene'
import { reportOf } from '@cabildo/shared/workshop/report/report-of'
import type { Result } from '@cabildo/shared/workshop/result/result-types'
import { type ActivityView, viewFor } from '@cabildo/shared/workshop/view'
import { describe, expect, it } from 'vitest'
import { compareReport, compareResult, compareRoom } from './compare-round.ts'

/** A revealed vote of six people, each with two dots for one item, as the board shows it and as they know it. */
function played() {
  const { scene, people } = sampleScene(6)
  scene.run(facilitator, { type: 'open-round', activity: 'vote' })
  const believed = people.map((person, index) => {
    const answer = { dots: { [index < 4 ? 'water' : 'talent']: 2 } }
    scene.run(participant(person), { type: 'cast', activity: 'vote', round: 1, answer })
    return { group: index % 2 ? 'civil' : 'firms', answer }
  })
  scene.run(facilitator, { type: 'close-round', activity: 'vote' })
  scene.run(facilitator, { type: 'reveal', activity: 'vote', step: 3 })
  const view = viewFor.display(scene.live).current as ActivityView
  return { view, believed, shown: view.result as Result, report: reportOf(scene.live.state) }
}

/** The result with another number of its first item. */
function wrong(result: Result, change: Partial<Result['items'][number]['people']>): Result {
  const items = result.items.map((item, index) =>
    index === 0 ? { ...item, people: { ...item.people, ...change } } : item,
  )
  return { ...result, items }
}

describe('a round held against what people know', () => {
  it('[I7] shows no difference where there is none', () => {
    const { view, believed, shown, report } = played()
    expect(compareResult('board', view, shown, believed)).toEqual([])
    expect(compareReport(report, { view, believed, shown })).toEqual([])
  })

  it('[I7] names a sum, a number of answers and a group that are not what people gave', () => {
    const { view, believed, shown } = played()
    const differences = (result: Result) => compareResult('board', view, result, believed)
    expect(differences(wrong(shown, { sum: 9 }))).toEqual(['board, “water”: sum 9, expected 8'])
    expect(differences(wrong(shown, { answered: 5 }))).toEqual(['board, “water”: answers 5, expected 6'])
    expect(differences({ ...shown, answered: 7 })).toEqual(['board: people who answered 7, expected 6'])
    const [firms, ...others] = shown.groups
    const groups = firms ? [{ ...firms, n: 4 }, ...others] : []
    expect(differences({ ...shown, groups })).toEqual(['board, group firms: people 4, expected 3'])
    expect(differences({ ...shown, items: shown.items.slice(1) })).toEqual(['board, “water” is missing'])
  })

  it('[I7] names a report that is not what the board showed', () => {
    const { view, believed, shown, report } = played()
    const place = compareReport(report, { view, believed, shown: wrong(shown, { place: 2 }) })
    expect(place).toEqual(['report, vote round 1: not what the board showed'])
    const short = compareReport(report, { view, believed: believed.slice(1), shown })
    expect(short.slice(0, 2)).toEqual([
      'report, vote round 1: people who answered 6, expected 5',
      'report, vote round 1: ballots under seal 6, expected 5',
    ])
    expect(compareRoom(report, [...believed, { group: 'firms' }])).toEqual([
      'report: people in the room 6, expected 7',
      'report, group firms: people in the room 3, expected 4',
    ])
  })
})

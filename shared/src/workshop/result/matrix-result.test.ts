/** A matrix in a whole workshop: cells with labels and groups, no order where nothing is ordered, and a page with an end. */
import { describe, expect, it } from 'vitest'
import { activity, dots, sampleSetup } from '../../testing/sample-workshop.ts'
import { facilitator, host, participant, Scene, visitor } from '../../testing/scene.ts'
import { reportOf } from '../report/report-of.ts'
import { viewFor } from '../view.ts'

const items = ['voice', 'roads'].map((id) => ({ id, text: { en: id }, from: [] }))
const columns = ['national', 'local'].map((id) => ({ id, text: { en: id } }))
const allocate = { mode: 'allocate', columns, several: true }
const rate = { mode: 'rate', columns, levels: [{ en: 'no' }, { en: 'yes' }], supportFrom: 1, dontKnow: false }

/** Three people of each group, who all say the same within their group; revealed. */
function answered(config: Record<string, unknown>, said: Record<string, unknown>): Scene {
  const scene = new Scene()
  const source = { activity: 'asked', take: { rule: 'top' as const, n: 1 } }
  const agenda = [
    activity('asked', 'matrix', config, { items, secrecy: 'open' }),
    activity('next', 'vote', dots, { source }),
  ]
  const groups = Object.keys(said).map((id) => ({ id, name: { en: id }, seats: 0 }))
  scene.run(host, { type: 'open-workshop', setup: { ...sampleSetup, groups, agenda } })
  const people = Object.keys(said).flatMap((group) =>
    [1, 2, 3].map(() => {
      const [joined] = scene.run(visitor, { type: 'join', group, language: 'en' })
      return { group, person: joined?.type === 'person-joined' ? joined.person : '' }
    }),
  )
  scene.run(facilitator, { type: 'open-round', activity: 'asked' })
  for (const { group, person } of people) {
    scene.run(participant(person), { type: 'cast', activity: 'asked', round: 1, answer: said[group] })
  }
  scene.run(facilitator, { type: 'close-round', activity: 'asked' })
  scene.run(facilitator, { type: 'reveal', activity: 'asked', step: 3 })
  return scene
}

const resultOf = (scene: Scene) => viewFor.display(scene.live).current?.result

describe('a matrix in a workshop', () => {
  const shared = answered(allocate, {
    firms: { places: { voice: ['national'] } },
    civil: { places: { voice: ['national', 'local'] } },
  })

  it('[K-matrix-5] tells cells with labels and by groups, and of the rows of an allocation no place, no label and no top', () => {
    const result = resultOf(shared)
    const cells = result?.cells.map(({ id, label, people, groups }) => [
      id,
      label,
      people.support,
      people.answered,
      groups.map(({ support }) => support),
    ])
    expect(cells).toEqual([
      ['voice.national', 'consensual', 6, 6, [1, 1]],
      ['voice.local', 'controversial', 3, 6, [0, 1]],
      ['roads.national', 'undecided', 0, 0, [0, 0]],
      ['roads.local', 'undecided', 0, 0, [0, 0]],
    ])
    expect(result?.items.map(({ label, groupsEqual }) => [label, groupsEqual])).toEqual([
      [null, null],
      [null, null],
    ])
    expect([result?.findings, result?.capture, result?.lead.byGroups]).toEqual([[], null, null])
    expect(reportOf(shared.live.state).priorities).toEqual({ activity: null, list: [] })
  })

  it('orders the rows of a rated matrix', () => {
    const scene = answered(rate, {
      firms: { cells: { voice: { national: 0, local: 0 }, roads: { national: 1 } } },
      civil: { cells: { voice: { national: 1 }, roads: { national: 1, local: 1 } } },
    })
    expect(resultOf(scene)?.items.map(({ people }) => [people.place, people.mean])).toEqual([
      [2, 0.5],
      [1, 1],
    ])
    expect(reportOf(scene.live.state).priorities.list.map(({ item }) => item.id)).toEqual(['roads', 'voice'])
  })

  it('[K-matrix-1] is not opened with more cells than a person can be asked', () => {
    const scene = new Scene()
    const wide = Array.from({ length: 12 }, (_, at) => ({ id: `c${at}`, text: { en: 'x' } }))
    const rows = Array.from({ length: 21 }, (_, at) => ({ id: `i${at}`, text: { en: 'x' }, from: [] }))
    const agenda = [activity('asked', 'matrix', { ...rate, columns: wide }, { items: rows })]
    scene.run(host, { type: 'open-workshop', setup: { ...sampleSetup, agenda } })
    expect(scene.decide(facilitator, { type: 'open-round', activity: 'asked' })).toEqual({
      refused: 'too-many-cells',
      params: { rows: 21, columns: 12, cells: 240, most: 20 },
    })
  })
})

/** Assessments through the workshop: rows and cells by groups, what has no order, and before and after the evidence. */
import { describe, expect, it } from 'vitest'
import { YES_NO } from '../../kinds/assess/sample-scales.ts'
import type { AssessAnswer, AssessConfig, Mark } from '../../kinds/assess/schema.ts'
import { AssessDetail } from '../../kinds/assess/schema.ts'
import { STARTER } from '../../kinds/assess/starter.ts'
import type { Secrecy } from '../../secrecy.ts'
import { activity, dots, sampleSetup } from '../../testing/sample-workshop.ts'
import { facilitator, host, participant, Scene, visitor } from '../../testing/scene.ts'
import { reportOf } from '../report/report-of.ts'
import { resultOf } from './result-of.ts'

const items = ['rep', 'links'].map((id) => ({ id, text: { en: id }, from: [] }))
const headings = ['coast', 'interior'].map((id) => ({ id, text: { en: id }, weight: 1 }))

/** Two groups of four people, and the step opened. */
function room(config: AssessConfig, secrecy: Secrecy) {
  const scene = new Scene()
  const source = { activity: 'asked', take: { rule: 'top' as const, n: 1 } }
  const agenda = [
    activity('asked', 'assess', { ...config }, { items, secrecy }),
    activity('next', 'vote', dots, { source }),
  ]
  scene.run(host, { type: 'open-workshop', setup: { ...sampleSetup, agenda } })
  const people = ['firms', 'civil'].flatMap((group) =>
    Array.from({ length: 4 }, () => {
      const [joined] = scene.run(visitor, { type: 'join', group, language: 'en' })
      return joined?.type === 'person-joined' ? joined.person : ''
    }),
  )
  scene.run(facilitator, { type: 'open-round', activity: 'asked' })
  return { scene, people }
}

function cast(
  scene: Scene,
  person: string,
  marks: AssessAnswer['marks'],
  round = 1,
  was?: AssessAnswer['marks'],
) {
  const answer = { marks, reasons: {}, ...(was ? { was } : {}) }
  scene.run(participant(person), { type: 'cast', activity: 'asked', round, answer })
}

function revealed(scene: Scene) {
  scene.run(facilitator, { type: 'close-round', activity: 'asked' })
  scene.run(facilitator, { type: 'reveal', activity: 'asked', step: 3 })
  const [found] = scene.live.state.activities
  const round = found?.rounds.at(-1)
  const result = found && round ? resultOf(scene.live.state, found, round) : null
  if (result === null) throw new Error('nothing was released')
  return result
}

describe('an assessment by groups', () => {
  it('tells the mean of each group for a row and for each heading under it', () => {
    const { scene, people } = room({ ...STARTER, headings, headingsAre: 'units' }, 'open')
    for (const [index, person] of people.entries()) {
      const mark: Mark = index < 4 ? 2 : 0
      cast(scene, person, { rep: { coast: mark, interior: 1 }, links: { coast: 'unknown' } })
    }
    const { items: rows, cells, n } = revealed(scene)
    expect(n).toBe(8)
    expect(rows[0]?.people).toMatchObject({ answered: 8, mean: 2 })
    expect(rows[0]?.groups).toMatchObject([
      { id: 'firms', mean: 2.5 },
      { id: 'civil', mean: 1.5 },
    ])
    expect(rows[1]?.people).toMatchObject({ answered: 0, mean: null })
    expect(cells.map(({ id, people: { answered } }) => [id, answered])).toEqual([
      ['rep.coast', 8],
      ['rep.interior', 8],
      ['links.coast', 0],
      ['links.interior', 0],
    ])
    expect(cells[0]?.groups).toMatchObject([{ mean: 3 }, { mean: 1 }])
  })

  it('[S3] tells a cell that two of a group marked of the room alone', () => {
    const { scene, people } = room({ ...STARTER, headings, headingsAre: 'units' }, 'confidential')
    for (const [index, person] of people.entries()) {
      cast(scene, person, { rep: { coast: 2, ...(index < 6 ? { interior: 1 } : {}) } })
    }
    const cells = revealed(scene).cells.filter(({ item }) => item === 'rep')
    expect(cells[0]).toMatchObject({ heading: 'coast', basis: 'groups', groups: [{ n: 4 }, { n: 4 }] })
    expect(cells[1]).toMatchObject({
      heading: 'interior',
      basis: 'room',
      groups: [],
      people: { answered: 6 },
    })
  })
})

describe('labels without order', () => {
  it('[K-assess-3] have no label, no group figures and make no priorities', () => {
    const { scene, people } = room({ ...STARTER, scale: YES_NO }, 'open')
    for (const person of people) cast(scene, person, { rep: { '': 1 } })
    const { items: rows, capture, findings, detail } = revealed(scene)
    expect(rows[0]).toMatchObject({ label: null, groupsEqual: null, lowest: null })
    expect([capture, findings]).toEqual([null, []])
    expect(AssessDetail.parse(detail).rows[0]?.cells[0]).toMatchObject({ n: 8, counts: [0, 8] })
    expect(reportOf(scene.live.state).priorities).toEqual({ activity: null, list: [] })
  })

  it('[K-assess-5] [D4] tell what moved after the evidence', () => {
    const evidence = { en: 'Who grows when the country grows' }
    const { scene, people } = room({ ...STARTER, scale: YES_NO, rounds: 2, evidence }, 'confidential')
    for (const person of people) cast(scene, person, { rep: { '': 0 } })
    revealed(scene)
    scene.run(facilitator, { type: 'reopen-round', activity: 'asked' })
    for (const [index, person] of people.entries()) {
      cast(scene, person, { rep: { '': index < 6 ? 1 : 0 } }, 2, { rep: { '': 0 } })
    }
    const { detail, delphi } = revealed(scene)
    expect(AssessDetail.parse(detail).rows[0]?.moved).toEqual({
      both: 8,
      changed: 6,
      before: [8, 0],
      now: [2, 6],
    })
    expect(delphi?.items[0]).toMatchObject({ id: 'rep', moved: 0.75, agreed: true })
  })
})

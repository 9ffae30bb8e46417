import { describe, expect, it } from 'vitest'
import type { ConsensusLabel } from '../../methods/consensus-label.ts'
import type { Item } from '../item.ts'
import { compareOverlay, orphans, overlaps } from './readings.ts'
import type { MatrixAnswer, MatrixConfig, MatrixDetail } from './schema.ts'
import { gapOf, stanceOf } from './stance.ts'
import { addMatrix, emptyMatrixTally } from './tally.ts'
import { matrixDetail } from './view.ts'

const items: Item[] = ['a', 'b'].map((id) => ({ id, text: { en: id }, from: [] }))
const columns = ['one', 'two', 'three'].map((id) => ({ id, text: { en: id } }))
const allocate: MatrixConfig = { mode: 'allocate', columns, several: true }
const rate: MatrixConfig = {
  mode: 'rate',
  columns,
  levels: [{ en: 'no' }, { en: 'yes' }],
  supportFrom: 1,
  dontKnow: false,
}

const put = (places: Record<string, string[]>): MatrixAnswer => ({ places })

function detailOf(config: MatrixConfig, ...answers: MatrixAnswer[]): MatrixDetail {
  const context = { config, items }
  const tally = emptyMatrixTally(context)
  for (const answer of answers) addMatrix(context, tally, answer)
  return matrixDetail(context, tally)
}

describe('what an allocation says of its rows', () => {
  const detail = (overlay: Record<string, string[]>, ...answers: MatrixAnswer[]) =>
    detailOf({ ...allocate, overlay }, ...answers)

  it('names rows that nobody placed, and rows that most put into several columns', () => {
    const half = detail({}, put({ a: ['one', 'two'] }), put({ a: ['one'] }))
    expect([orphans(half), overlaps(half)].map((rows) => rows.map(({ id }) => id))).toEqual([['b'], []])
    const most = detail({}, put({ a: ['one', 'two'] }), put({ a: ['one', 'two'] }), put({ a: ['one'] }))
    expect(overlaps(most).map(({ id }) => id)).toEqual(['a'])
  })

  it('[K-matrix-6] calls a row changed when the columns that reach the threshold are others than before', () => {
    const room = [put({ a: ['one', 'two'], b: ['three'] }), put({ a: ['two'], b: ['three'] })]
    const compared = compareOverlay(detail({ b: ['three'], a: ['one'], gone: ['two'] }, ...room), 0.5)
    expect(compared).toEqual([
      { id: 'a', before: ['one'], now: ['one', 'two'], same: false },
      { id: 'b', before: ['three'], now: ['three'], same: true },
    ])
    expect(compareOverlay(detailOf(rate), 0.5)).toEqual([])
  })
})

describe('where the room stands on a cell', () => {
  const cell = (label: ConsensusLabel, overall: number, highest: number | null, answered = 9) => ({
    label,
    why: { overall, lowest: highest === null ? null : 0, highest },
    people: { answered },
  })

  it('tells a cell that is low for all from one that is undecided', () => {
    expect(stanceOf(cell('undecided', 0.1, 0.4), 0.5, 3)).toBe('below')
    expect(stanceOf(cell('undecided', 0.4, 0.6), 0.5, 3)).toBe('undecided')
    expect(stanceOf(cell('undecided', 0.1, null), 0.5, 3)).toBe('below')
    expect(stanceOf(cell('consensual', 0.9, 0.9), 0.5, 3)).toBe('consensual')
  })

  it('says so where too few answered, or nobody', () => {
    expect(stanceOf(cell('undecided', 0, null, 2), 0.5, 3)).toBe('few')
    expect(stanceOf(cell('undecided', 0, null, 0), 0.5, 3)).toBe('unanswered')
  })

  it('measures how far groups are apart only where two are looked at', () => {
    expect(gapOf(cell('controversial', 0.5, 0.75))).toBe(0.75)
    expect(gapOf(cell('undecided', 0.5, null))).toBeNull()
  })
})

import { describe, expect, it } from 'vitest'
import type { Item } from '../item.ts'
import { acceptMatrix, checkMatrix, fitsMatrix } from './decide.ts'
import { rowsAllowed } from './headings.ts'
import { type MatrixAnswer, type MatrixConfig, MatrixDetail } from './schema.ts'
import {
  addMatrix,
  emptyMatrixTally,
  matrixCells,
  matrixUnit,
  measureMatrix,
  mergeMatrices,
  removeMatrix,
} from './tally.ts'
import { matrixDetail, matrixMethods } from './view.ts'

const items: Item[] = ['a', 'b'].map((id) => ({ id, text: { en: id }, from: [] }))
const columns = ['one', 'two', 'three'].map((id) => ({ id, text: { en: id } }))
const levels = ['none', 'small', 'large', 'urgent'].map((en) => ({ en }))
const rate: MatrixConfig = { mode: 'rate', columns, levels, supportFrom: 2, dontKnow: true }
const allocate: MatrixConfig = { mode: 'allocate', columns, several: true }
const axis = (en: string) => ({ name: { en }, low: { en: 'low' }, high: { en: 'high' } })
const plane: MatrixConfig = { mode: 'plane', x: axis('ease'), y: axis('impact') }

const rated = (cells: Record<string, Record<string, number | null>>): MatrixAnswer => ({ cells })
const put = (places: Record<string, string[]>): MatrixAnswer => ({ places })

function counted(config: MatrixConfig, ...answers: MatrixAnswer[]) {
  const context = { config, items }
  const tally = emptyMatrixTally(context)
  for (const answer of answers) addMatrix(context, tally, answer)
  return {
    context,
    tally,
    measure: measureMatrix(context, tally),
    cells: matrixCells.measure(context, tally),
    detail: matrixDetail(context, tally),
  }
}

describe('what a matrix may be', () => {
  it('takes texts in some languages and refuses headings twice, empty texts and a level that is not there', () => {
    for (const config of [rate, allocate, plane]) expect(checkMatrix(config)).toBeNull()
    const twice = [...columns, { id: 'one', text: { en: 'again' } }]
    expect(checkMatrix({ ...rate, columns: twice })).toEqual({ refused: 'bad-config', field: 'columns' })
    expect(checkMatrix({ ...rate, supportFrom: 4 })).toEqual({ refused: 'bad-config', field: 'supportFrom' })
    expect(checkMatrix({ ...rate, levels: [{ en: 'no' }, { en: ' ' }] })).toMatchObject({
      refused: 'text-empty',
      field: 'levels',
    })
    expect(checkMatrix({ ...plane, quadrants: [{ en: 'a\u202eb' }, {}, {}, {}] })).toMatchObject({
      refused: 'text-control',
      field: 'quadrants',
    })
  })

  it('compares with an earlier allocation to the same columns only, of whatever rows', () => {
    expect(checkMatrix({ ...allocate, overlay: { later: ['two'] } })).toBeNull()
    expect(checkMatrix({ ...allocate, overlay: { a: ['four'] } })).toEqual({
      refused: 'bad-config',
      field: 'overlay',
    })
  })

  it('[K-matrix-1] asks one person no more than 240 cells, and says what would fit', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, at) => ({ id: `i${at}`, text: { en: 'x' }, from: [] }))
    const wide = Array.from({ length: 9 }, (_, at) => ({ id: `c${at}`, text: { en: 'x' } }))
    const config: MatrixConfig = { ...rate, columns: wide }
    expect(fitsMatrix({ config, items: many(26) })).toBeNull()
    expect(fitsMatrix({ config, items: many(27) })).toEqual({
      refused: 'too-many-cells',
      params: { rows: 27, columns: 9, cells: 240, most: 26 },
    })
    expect([
      rowsAllowed(config),
      rowsAllowed(plane),
      rowsAllowed({ ...rate, columns: wide.slice(0, 4) }),
    ]).toEqual([26, 60, 60])
  })
})

describe('accepting a matrix', () => {
  it('keeps rows and cells in one order and drops what says nothing', () => {
    const given = rated({ b: { two: 0, one: null }, a: {} })
    expect(JSON.stringify(acceptMatrix({ config: rate, items }, given))).toBe(
      JSON.stringify(rated({ b: { one: null, two: 0 } })),
    )
    expect(acceptMatrix({ config: allocate, items }, put({ b: ['three', 'one'], a: [] }))).toEqual(
      put({ b: ['one', 'three'] }),
    )
  })

  it('[K-matrix-4] takes a place in a plane whole or not at all', () => {
    const context = { config: plane, items }
    expect(acceptMatrix(context, rated({ a: { y: 5, x: 1 }, b: {} }))).toEqual(rated({ a: { x: 1, y: 5 } }))
    expect(acceptMatrix(context, rated({ a: { x: 2 } }))).toMatchObject({ refused: 'bad-answer' })
  })

  it('takes one column a row unless several may be chosen', () => {
    const context = { config: { ...allocate, several: false }, items }
    expect(acceptMatrix(context, put({ a: ['one', 'two'] }))).toMatchObject({ refused: 'bad-answer' })
    expect(acceptMatrix(context, put({ a: ['two'] }))).toEqual(put({ a: ['two'] }))
  })
})

describe('counting rated cells', () => {
  const { measure, cells, detail } = counted(
    rate,
    rated({ a: { one: 3, two: 0, three: 1 } }),
    rated({ a: { one: 3 }, b: { two: null } }),
    rated({ a: { one: 1, two: null } }),
    rated({}),
  )

  it('[K-matrix-2] gives each person one voice on a row, however many of its cells they rated', () => {
    // 4/3 = 1.333, 3 and 1: three people, not five cells.
    expect(measure).toEqual({
      n: 3,
      abstained: 1,
      sums: [5333, 0],
      support: [1, 0],
      answered: [3, 0],
      fewest: 3,
      pairwise: null,
    })
    expect(matrixUnit({ config: rate, items })).toEqual({ min: 0, max: 3000, divisor: 1000 })
  })

  it('[K-matrix-3] counts nothing for a cell that was left out, and “don’t know” apart', () => {
    expect(cells).toEqual({
      sums: [7, 0, 1, 0, 0, 0],
      support: [2, 0, 0, 0, 0, 0],
      answered: [3, 1, 1, 0, 0, 0],
    })
    expect(MatrixDetail.parse(detail)).toEqual(detail)
    expect(detail.rows).toEqual([
      {
        id: 'a',
        answered: 3,
        several: 0,
        cells: [
          { heading: 'one', counts: [0, 1, 0, 2], unknown: 0 },
          { heading: 'two', counts: [1, 0, 0, 0], unknown: 1 },
          { heading: 'three', counts: [0, 1, 0, 0], unknown: 0 },
        ],
      },
      {
        id: 'b',
        answered: 0,
        several: 0,
        cells: [
          { heading: 'one', counts: [0, 0, 0, 0], unknown: 0 },
          { heading: 'two', counts: [0, 0, 0, 0], unknown: 1 },
          { heading: 'three', counts: [0, 0, 0, 0], unknown: 0 },
        ],
      },
    ])
    expect(matrixMethods(rate)).toEqual([
      { key: 'matrix-rate', params: { highest: 3, from: 2 } },
      { key: 'matrix-unknown' },
    ])
  })

  it('supports a row from the level set beforehand, on average', () => {
    const half = counted(rate, rated({ a: { one: 3, two: 1 } }), rated({ a: { one: 3, two: 0 } }))
    expect(half.measure.support).toEqual([1, 0])
  })

  it('[I2] forgets an answer that is taken back', () => {
    const answer = rated({ a: { one: 2, two: null }, b: { three: 1 } })
    const { context, tally } = counted(rate, rated({ a: { one: 1 } }), answer)
    removeMatrix(context, tally, answer)
    expect(tally).toEqual(counted(rate, rated({ a: { one: 1 } })).tally)
  })
})

describe('counting an allocation', () => {
  const room = [put({ a: ['one'] }), put({ a: ['one', 'two'], b: ['three'] }), put({ a: ['two'] }), put({})]

  it('[K-matrix-5] takes the share of a cell of those who placed its row, and makes no order of rows', () => {
    const { measure, cells, detail, context } = counted(allocate, ...room)
    expect(cells).toEqual({
      sums: [2, 2, 0, 0, 0, 1],
      support: [2, 2, 0, 0, 0, 1],
      answered: [3, 3, 3, 1, 1, 1],
    })
    expect(measure).toEqual({
      n: 3,
      abstained: 1,
      sums: [3, 1],
      support: [3, 1],
      answered: [3, 1],
      pairwise: null,
    })
    expect(matrixUnit(context)).toEqual({ min: 1, max: 1, divisor: 1 })
    expect(detail.rows.map(({ several }) => several)).toEqual([1, 0])
  })

  it('merges groups into the whole', () => {
    const parts = [counted(allocate, ...room.slice(0, 1)).tally, counted(allocate, ...room.slice(1)).tally]
    expect(mergeMatrices({ config: allocate, items }, parts)).toEqual(counted(allocate, ...room).tally)
  })
})

describe('counting places in a plane', () => {
  it('takes the mean of both axes, and as support a place on the high side of both', () => {
    const { measure, cells } = counted(
      plane,
      rated({ a: { x: 5, y: 4 } }),
      rated({ a: { x: 5, y: 3 } }),
      rated({ a: { x: 1, y: 2 } }),
    )
    expect(measure).toMatchObject({ n: 3, sums: [4500 + 4000 + 1500, 0], support: [1, 0], answered: [3, 0] })
    expect(cells).toMatchObject({ sums: [11, 9, 0, 0], support: [2, 1, 0, 0], answered: [3, 3, 0, 0] })
    expect(matrixCells.of({ config: plane, items })).toEqual([
      { item: 'a', heading: 'x' },
      { item: 'a', heading: 'y' },
      { item: 'b', heading: 'x' },
      { item: 'b', heading: 'y' },
    ])
  })
})

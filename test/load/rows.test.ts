import { describe, expect, it } from 'vitest'
import { type Figure, Readings } from './figures.ts'
import { type Pair, rowsOf } from './rows.ts'
import { verdictsOf } from './verdicts.ts'

function readings(values: Partial<Record<Figure, number>>, generatorShare = 0): Readings {
  const noted = new Readings()
  for (const [figure, value] of Object.entries(values)) noted.note(figure as Figure, value, generatorShare)
  return noted
}

function pair(figure: Figure, ours: number, bare: number | null, generatorShare = 0): Pair {
  return {
    ours: readings({ [figure]: ours }, generatorShare),
    bare: readings(bare === null ? {} : { [figure]: bare }),
  }
}

function rowOf(figure: Figure, phones: number, pairs: readonly Pair[]) {
  return rowsOf(phones, pairs).find((row) => row.figure === figure)
}

describe('rows', () => {
  it('takes the median of the ratios inside each run, not the ratio of medians', () => {
    const figure = 'cpu-per-vote-at-once'
    const pairs = [pair(figure, 30, 20), pair(figure, 80, 40), pair(figure, 90, 30)]
    expect(rowOf(figure, 200, pairs)).toEqual({
      phones: 200,
      figure,
      unit: 'µs',
      ours: 80,
      bare: 30,
      ratio: 2,
      min: 1.5,
      max: 3,
      generatorBound: false,
    })
  })

  it('has no ratio where the bare server has nothing, and then the range of ours', () => {
    const figure = 'frames-per-vote'
    const pairs = [pair(figure, 0, 0), pair(figure, 0.2, 0)]
    expect(rowOf(figure, 200, pairs)).toMatchObject({ ours: 0.1, bare: 0, ratio: null, min: 0, max: 0.2 })
    expect(rowOf('last-vote-to-tally-ms', 200, pairs)).toMatchObject({ ours: null, ratio: null, min: null })
  })

  it('marks what the generator may have bounded', () => {
    const figure = 'ack-p99-at-once-ms'
    expect(rowOf(figure, 200, [pair(figure, 3, 2, 0.5), pair(figure, 3, 2, 0.95)])?.generatorBound).toBe(true)
    expect(rowOf(figure, 200, [pair(figure, 3, 2, 0.9)])?.generatorBound).toBe(false)
  })
})

describe('verdicts', () => {
  const verdictsFor = (figure: Figure, phones: number, ours: number, bare: number | null) =>
    verdictsOf(rowsOf(phones, [pair(figure, ours, bare)])).map(({ id, value, ok }) => [id, value, ok])

  it('[P1] judges the ratio, at the sizes the goal is set for', () => {
    expect(verdictsFor('cpu-per-vote-at-once', 1000, 30, 20)).toEqual([['P1', 1.5, true]])
    expect(verdictsFor('cpu-per-vote-at-once', 5000, 32, 20)).toEqual([['P1', 1.6, false]])
    expect(verdictsFor('cpu-per-vote-at-once', 200, 32, 20)).toEqual([])
  })

  it('[P3] judges what people wait for', () => {
    expect(verdictsFor('ack-p99-spread-ms', 5000, 26, 5)).toEqual([['P3', 26, false]])
    expect(verdictsFor('last-vote-to-tally-ms', 1000, 40, null)).toEqual([['P3', 40, true]])
  })

  it('[P2] needs both ends of the scale', () => {
    const figure = 'cpu-per-vote-at-once'
    const small = rowsOf(200, [pair(figure, 50, 20)])
    expect(verdictsOf(small)).toEqual([])
    const both = [...small, ...rowsOf(10_000, [pair(figure, 70, 20)])]
    expect(verdictsOf(both)).toEqual([
      { id: 'P2', goal: 'CPU per vote at 10000 phones at most 1.2 × that at 200', value: 1.4, ok: false },
    ])
  })
})

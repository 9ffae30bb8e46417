import { describe, expect, it } from 'vitest'
import { gapFigure, meanFigure, shareOfScale } from './figure.ts'
import { gapOf, gapsOf } from './gaps.ts'
import { MONTHS, YES_NO } from './sample-scales.ts'
import { THREE_STEPS } from './starter.ts'

const group = (id: string, mean: number | null, n = 5) => ({ id, n, mean })

describe('the perception gap', () => {
  it('lies between the highest and the lowest mean of the groups', () => {
    expect(gapOf('a', null, [group('g1', 2), group('g2', 3), group('g3', 1.5)])).toEqual({
      item: 'a',
      heading: null,
      gap: 1.5,
      high: { id: 'g2', mean: 3 },
      low: { id: 'g3', mean: 1.5 },
    })
  })

  it('is none with fewer than two groups of three answers', () => {
    expect(gapOf('a', null, [group('g1', 3), group('g2', 1, 2), group('g3', null)])).toBeNull()
    expect(gapOf('a', null, [])).toBeNull()
  })

  it('is told of every cell where there are headings, else of rows, widest first', () => {
    const items = [
      { id: 'a', groups: [group('g1', 2), group('g2', 1)] },
      { id: 'b', groups: [group('g1', 3), group('g2', 1)] },
    ]
    expect(gapsOf({ items, cells: [] }).map(({ item, heading }) => [item, heading])).toEqual([
      ['b', null],
      ['a', null],
    ])
    const cells = [{ item: 'a', heading: 'x', groups: [group('g1', 2), group('g2', 2)] }]
    expect(gapsOf({ items, cells })).toMatchObject([{ item: 'a', heading: 'x', gap: 0 }])
  })
})

describe('figures in the form in which they are said', () => {
  it('names the nearest label, a share, a sign or a number', () => {
    expect(meanFigure(THREE_STEPS, 2.4)).toMatchObject({ as: 'level', of: 3, label: { en: 'Moderate' } })
    expect(meanFigure({ ...YES_NO, supportLabel: 1 }, 0.4)).toMatchObject({
      as: 'share',
      label: { en: 'NO' },
    })
    expect(meanFigure({ type: 'tick' }, 0.4)).toEqual({ as: 'share', share: 0.4, label: null })
    expect(meanFigure({ type: 'signed' }, -0.5)).toEqual({ as: 'net', net: -0.5 })
    expect(meanFigure(MONTHS, 12)).toMatchObject({ as: 'number', number: 12 })
    expect(gapFigure({ type: 'tick' }, 0.355)).toEqual({ as: 'points', points: 36 })
  })

  it('places a mean between the ends of its scale', () => {
    expect(shareOfScale(THREE_STEPS, 2)).toBe(0.5)
    expect(shareOfScale({ type: 'signed' }, -1)).toBe(0)
    expect(shareOfScale(MONTHS, 60)).toBe(1)
  })
})

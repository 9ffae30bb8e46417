import { describe, expect, it } from 'vitest'
import { consensusLabel, type LabelThresholds } from './consensus-label.ts'

const THRESHOLDS = { support: 0.6, gap: 0.3 }

/** One group per pair [support, n]; everybody is in a group unless `overall` says otherwise. */
function label(
  pairs: readonly (readonly [number, number])[],
  thresholds: LabelThresholds = THRESHOLDS,
  overall?: [number, number],
) {
  const groups = pairs.map(([support, n], at) => ({ id: `group-${at}`, support, n }))
  const [support, n] = overall ?? [
    groups.reduce((sum, group) => sum + group.support, 0),
    groups.reduce((sum, group) => sum + group.n, 0),
  ]
  return consensusLabel({ overall: { support, n }, groups }, thresholds)
}

describe('consensual', () => {
  it('reaches the threshold overall and in every group; reaching it exactly is enough', () => {
    expect(
      label([
        [6, 10],
        [3, 5],
      ]),
    ).toEqual({
      label: 'consensual',
      why: { overall: 0.6, lowest: 0.6, highest: 0.6 },
    })
  })

  it('is lost when one group misses it by one answer', () => {
    expect(
      label([
        [10, 10],
        [59, 100],
      ]).label,
    ).not.toBe('consensual')
  })

  it('is lost when the groups reach it and people outside them pull the whole below', () => {
    expect(
      label(
        [
          [6, 10],
          [6, 10],
        ],
        THRESHOLDS,
        [12, 21],
      ).label,
    ).toBe('undecided')
  })

  it('does not look at groups with fewer than 3 answers', () => {
    expect(
      label([
        [10, 10],
        [0, 2],
      ]),
    ).toEqual({
      label: 'consensual',
      why: { overall: 10 / 12, lowest: 1, highest: 1 },
    })
    expect(
      label([
        [10, 10],
        [0, 3],
      ]).label,
    ).toBe('controversial')
  })

  it('is decided overall where no group is large enough', () => {
    expect(
      label([
        [2, 2],
        [2, 2],
      ]),
    ).toEqual({ label: 'consensual', why: { overall: 1, lowest: null, highest: null } })
    expect(label([], THRESHOLDS, [6, 10]).label).toBe('consensual')
    expect(label([], THRESHOLDS, [5, 10]).label).toBe('undecided')
  })

  it.each([
    [0.55, 11, 20],
    [0.7, 7, 10],
    [0.29, 29, 100],
    [0.57, 57, 100],
    [2 / 3, 2, 3],
    [2 / 3, 46, 69],
  ])('reaches %d with exactly %d of %d', (support, supporters, n) => {
    expect(label([[supporters, n]], { support, gap: 0.3 }).label).toBe('consensual')
    expect(label([[supporters - 1, n]], { support, gap: 0.3 }).label).toBe('undecided')
  })
})

describe("one group's priority", () => {
  it('is reached in exactly one of three groups, the gap ahead of the next', () => {
    expect(
      label([
        [3, 10],
        [9, 10],
        [4, 10],
      ]),
    ).toEqual({
      label: 'one-group',
      why: { overall: 16 / 30, lowest: 0.3, highest: 0.9, group: 'group-1' },
    })
  })

  it('holds at the gap exactly: 7/10 and 4/10 are 0.3 apart, which doubles would deny', () => {
    expect(
      label([
        [7, 10],
        [4, 10],
        [3, 10],
      ]).label,
    ).toBe('one-group')
    expect(
      label([
        [70, 100],
        [41, 100],
        [41, 100],
      ]).label,
    ).toBe('undecided')
  })

  it('needs three groups, or it is a controversy', () => {
    expect(
      label([
        [9, 10],
        [1, 10],
      ]).label,
    ).toBe('controversial')
    expect(
      label([
        [9, 10],
        [1, 10],
        [0, 2],
      ]).label,
    ).toBe('controversial')
  })

  it('is a controversy when a second group reaches the threshold or comes close', () => {
    expect(
      label([
        [9, 10],
        [6, 10],
        [1, 10],
      ]).label,
    ).toBe('controversial')
    expect(
      label([
        [8, 10],
        [59, 100],
        [1, 10],
      ]).label,
    ).toBe('controversial')
  })
})

describe('controversial', () => {
  it('has a group that reaches the threshold, one that does not, the gap apart', () => {
    expect(
      label([
        [8, 10],
        [5, 10],
      ]),
    ).toEqual({
      label: 'controversial',
      why: { overall: 0.65, lowest: 0.5, highest: 0.8 },
    })
    expect(
      label([
        [79, 100],
        [50, 100],
      ]).label,
    ).toBe('undecided')
  })

  it('needs the threshold crossed: both above or both below is none', () => {
    expect(
      label([
        [10, 10],
        [6, 10],
      ]).label,
    ).toBe('consensual')
    expect(
      label([
        [59, 100],
        [10, 100],
      ]).label,
    ).toBe('undecided')
  })
})

describe('undecided', () => {
  it('is everything with fewer than 3 answers', () => {
    expect(label([[2, 2]])).toEqual({ label: 'undecided', why: { overall: 1, lowest: null, highest: null } })
    expect(label([[3, 3]]).label).toBe('consensual')
    expect(label([])).toEqual({ label: 'undecided', why: { overall: null, lowest: null, highest: null } })
  })

  it('takes another least number of answers', () => {
    expect(label([[4, 4]], { ...THRESHOLDS, fewest: 5 }).label).toBe('undecided')
    expect(label([[1, 1]], { ...THRESHOLDS, fewest: 1 }).label).toBe('consensual')
    expect(label([[0, 0]], { ...THRESHOLDS, fewest: 0 }).label).toBe('undecided')
  })
})

import { describe, expect, it } from 'vitest'
import { approvals, unrepresented } from './approval.ts'
import { approvalTopSets } from './approval-top.ts'
import { pav } from './pav.ts'

const BALLOTS = [
  { items: [0, 1], count: 3 },
  { items: [2], count: 2 },
  { items: [], count: 1 },
]

describe('approval', () => {
  it('counts supporters, and everybody who submitted: an empty ballot is a ballot', () => {
    expect(approvals(4, BALLOTS)).toEqual({ n: 6, counts: [3, 3, 2, 0] })
    expect(approvals(2, [])).toEqual({ n: 0, counts: [0, 0] })
  })

  it('says how many get nothing they support', () => {
    expect(unrepresented(BALLOTS, [0])).toBe(3)
    expect(unrepresented(BALLOTS, [1, 2])).toBe(1)
    expect(unrepresented(BALLOTS, [])).toBe(6)
  })
})

describe('the most supported k', () => {
  it('are one set without a tie at the border', () => {
    expect(approvalTopSets([3, 3, 2, 0], 2, 9)).toEqual({
      certain: [0, 1],
      tied: [],
      places: 0,
      sets: [[0, 1]],
    })
    expect(approvalTopSets([1, 5], 9, 9).sets).toEqual([[0, 1]])
    expect(approvalTopSets([1, 5], 0, 9).sets).toEqual([[]])
  })

  it('are every set that settles the tie', () => {
    expect(approvalTopSets([2, 8, 2, 1, 2], 3, 9)).toEqual({
      certain: [1],
      tied: [0, 2, 4],
      places: 2,
      sets: [
        [0, 1, 2],
        [0, 1, 4],
        [1, 2, 4],
      ],
    })
    expect(approvalTopSets([2, 8, 2, 1, 2], 3, 2).sets).toBeNull()
  })
})

describe('proportional approval voting', () => {
  it('counts a second supported item half, a third one third', () => {
    expect(pav(3, [{ items: [0, 1, 2], count: 6 }], 3, 9)).toEqual({ score: 11, sets: [[0, 1, 2]] })
    expect(pav(3, BALLOTS, 2, 9)).toEqual({
      score: 5,
      sets: [
        [0, 2],
        [1, 2],
      ],
    })
  })

  it('takes all items when there are no more, and every set when nobody supports anything', () => {
    expect(pav(2, [{ items: [1], count: 1 }], 5, 9)).toEqual({ score: 1, sets: [[0, 1]] })
    expect(pav(3, [], 2, 9)).toEqual({
      score: 0,
      sets: [
        [0, 1],
        [0, 2],
        [1, 2],
      ],
    })
    expect(pav(3, [], 2, 2)?.sets).toBeNull()
  })

  it('is not tried with too many items, places or sets', () => {
    expect(pav(32, [], 1, 9)).toBeNull()
    expect(pav(31, [], 21, 9)).toBeNull()
    expect(pav(30, [], 15, 9)).toBeNull()
    expect(pav(20, [{ items: [0], count: 1e9 }], 20, 9)).toBeNull()
  })
})

import { describe, expect, it } from 'vitest'
import { instantRunoff } from './irv.ts'
import type { Ranks } from './weak-order.ts'

const run = (m: number, ...ballots: readonly (readonly [Ranks, number])[]) =>
  instantRunoff(
    m,
    ballots.map(([ranks, count]) => ({ ranks, count })),
  )

describe('instant runoff', () => {
  it('lets the last drop out until one has more than half', () => {
    expect(run(3, [[0, 1, 2], 4], [[2, 0, 1], 3], [[2, 1, 0], 2])).toEqual({
      winners: [1],
      rounds: [
        [
          [0, 4],
          [1, 3],
          [2, 2],
        ],
        [
          [0, 4],
          [1, 5],
        ],
      ],
      tie: null,
    })
  })

  it('stops as soon as one has more than half of the ballots that still count', () => {
    expect(run(3, [[0, 1, 2], 5], [[2, 0, 1], 3], [[2, 1, 0], 1])).toMatchObject({
      winners: [0],
      rounds: [
        [
          [0, 5],
          [1, 3],
          [2, 1],
        ],
      ],
    })
    // The two who only ranked item 2 have no say between the others.
    expect(run(3, [[0, 1, 2], 4], [[2, 0, 1], 3], [[1, 1, 0], 2])).toMatchObject({ winners: [0], tie: null })
  })

  it('splits a ballot among the items it ties for first', () => {
    expect(run(3, [[0, 0, 1], 1], [[1, 0, 2], 1], [[0, 1, 2], 1], [[1, 2, 0], 3]).rounds[0]).toEqual([
      [0, 1.5],
      [1, 1.5],
      [2, 3],
    ])
    expect(run(4, [[0, 0, 0, 1], 1], [[1, 2, 3, 0], 1]).rounds[0]?.[0]).toEqual([0, 1 / 3])
  })

  it('adds thirds and halves up exactly', () => {
    // 1/3 + 1/3 + 1/3 against 1/2 + 1/2: a tie, not a hair apart.
    const { tie, rounds } = run(4, [[0, 0, 0, 1], 3], [[1, 0, 1, 0], 0], [[1, 1, 1, 0], 1], [[0, 0, 0, 1], 0])
    expect(rounds[0]).toEqual([
      [0, 1],
      [1, 1],
      [2, 1],
      [3, 1],
    ])
    expect(tie).toEqual([0, 1, 2, 3])
  })

  it('drops items together when even together they are behind', () => {
    expect(run(4, [[0, 1, 2, 3], 5], [[1, 0, 2, 3], 4], [[2, 1, 0, 3], 1], [[2, 1, 3, 0], 1])).toEqual({
      winners: [1],
      rounds: [
        [
          [0, 5],
          [1, 4],
          [2, 1],
          [3, 1],
        ],
        [
          [0, 5],
          [1, 6],
        ],
      ],
      tie: null,
    })
  })

  it('drops more than the tied ones together when the tie alone is not behind the next', () => {
    // 3 and 4 tie; with 2 they have 2 + 2 + 3 votes, fewer than the 9 of 1.
    const { rounds, tie } = run(
      5,
      [[0, 1, 2, 3, 4], 10],
      [[1, 0, 2, 3, 4], 9],
      [[2, 1, 0, 3, 4], 3],
      [[2, 1, 3, 0, 4], 2],
      [[2, 1, 3, 4, 0], 2],
    )
    expect(tie).toBeNull()
    expect(rounds.map((round) => round.length)).toEqual([5, 2])
    expect(rounds[1]).toEqual([
      [0, 10],
      [1, 16],
    ])
  })

  it('lists everybody who may win when a tie must be settled, and stops the rounds there', () => {
    expect(run(2, [[0, 1], 2], [[1, 0], 2])).toEqual({
      winners: [0, 1],
      rounds: [
        [
          [0, 2],
          [1, 2],
        ],
      ],
      tie: [0, 1],
    })
    // Whoever of 1 and 2 drops out, item 0 wins or the other does.
    const either = run(3, [[0, 1, 2], 3], [[1, 0, 2], 2], [[1, 2, 0], 2])
    expect(either).toMatchObject({ winners: [0], tie: [1, 2] })
    const open = run(3, [[0, 1, 2], 3], [[2, 0, 1], 2], [[2, 1, 0], 2])
    expect(open).toMatchObject({ winners: [1, 2], tie: [1, 2] })
  })

  it('lists all items when nobody put one above another', () => {
    expect(run(3)).toMatchObject({ winners: [0, 1, 2], tie: null })
    expect(run(2, [[0, 0], 4])).toMatchObject({ winners: [0, 1] })
    expect(run(1, [[0], 4]).winners).toEqual([0])
  })

  it('gives up in words when the ways of settling ties are too many', () => {
    const m = 24
    const everyFirst = Array.from({ length: m }, (_, first): readonly [Ranks, number] => [
      Array.from({ length: m }, (_, item) => (item - first + m) % m),
      1,
    ])
    expect(run(m, ...everyFirst)).toMatchObject({ winners: null, tie: { length: m } })
  })
})

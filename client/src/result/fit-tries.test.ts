import { describe, expect, it } from 'vitest'
import { CLOSEST, firstTry, nextTry, partsOf, type Try } from './fit-tries.ts'

/** Height of a row at each density. */
const ROW = [60, 50, 45, 40, 30]

/** Every try until it settles; the tallest part is what was laid out. */
function settle(count: number, room: number): Try[] {
  const tries = [firstTry]
  for (let now: Try | null = firstTry; now !== null && tries.length < 40; ) {
    const tallest = Math.max(...partsOf(count, now.parts).map(({ from, to }) => to - from))
    now = nextTry(now, { count, room, wanted: tallest * (ROW[now.density] ?? 0) })
    if (now !== null) tries.push(now)
  }
  return tries
}

const last = (count: number, room = 400) => settle(count, room).at(-1)

describe('the tries to lay a list out', () => {
  it('start large and go closer one step after the other', () => {
    expect(settle(10, 400).map(({ density }) => density)).toEqual([0, 1, 2, 3])
    expect(last(6)).toEqual(firstTry)
    expect(last(8)).toEqual({ parts: 1, density: 1, splitting: false })
  })

  it('part a list only when the closest is not enough, and then set the parts as large as they go', () => {
    expect(last(11)).toEqual({ parts: 2, density: 0, splitting: false })
    expect(last(16)).toEqual({ parts: 2, density: 1, splitting: false })
  })

  it('make words smaller rather than leave few rows alone, and only then', () => {
    expect(last(9, 100)).toEqual({ parts: 3, density: CLOSEST + 1, splitting: false })
    expect(last(30, 100)).toEqual({ parts: 10, density: CLOSEST + 1, splitting: false })
    expect(last(1, 35)).toEqual({ parts: 1, density: CLOSEST + 1, splitting: false })
    expect(last(3, 35)).toEqual({ parts: 3, density: CLOSEST + 1, splitting: false })
    for (let count = 2; count < 200; count += 1) expect(last(count)?.density).toBeLessThanOrEqual(CLOSEST)
  })

  it('settle for every length and every box, soon enough to be seen by nobody', () => {
    for (let count = 0; count <= 500; count += 1)
      for (const room of [10, 39, 41, 100, 400, 801]) expect(settle(count, room).length).toBeLessThan(30)
  })

  it('leave no row out and show none twice', () => {
    for (let count = 1; count < 80; count += 1)
      for (let parts = 1; parts <= count; parts += 1) {
        const rows = partsOf(count, parts).flatMap(({ from, to }) =>
          Array.from({ length: to - from }, (_, index) => from + index),
        )
        expect(rows).toEqual(Array.from({ length: count }, (_, index) => index))
      }
  })
})

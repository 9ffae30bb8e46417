import { act, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { startWords } from '../testing/start-words.ts'
import { Fit } from './fit.tsx'
import { Headroom } from './headroom.ts'
import { SECONDS_A_PART } from './turns.ts'

beforeAll(startWords)
vi.setConfig({ testTimeout: 30_000 })

const ROOM = 400
/** Height of a row at each density. */
const ROW = [60, 50, 45, 40, 30]

/** jsdom lays nothing out: heights follow from how many rows there are and how dense they stand. */
beforeEach(() => {
  vi.useFakeTimers()
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(ROOM)
  vi.spyOn(HTMLElement.prototype, 'scrollHeight', 'get').mockImplementation(function (this: HTMLElement) {
    const density = Number(this.closest<HTMLElement>('[data-density]')?.dataset.density)
    const parts = [...this.querySelectorAll('ul')].map((part) => part.querySelectorAll('li').length)
    return Math.max(...parts) * (ROW[density] ?? 0)
  })
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const list = (count: number) => (
  <Fit count={count} of={String(count)}>
    {({ from, to }) => (
      <ul>
        {Array.from({ length: to - from }, (_, index) => (
          <li key={from + index}>{from + index + 1}</li>
        ))}
      </ul>
    )}
  </Fit>
)

const seen = () => screen.getAllByRole('listitem').map((item) => Number(item.textContent))
const density = () => document.querySelector<HTMLElement>('[data-density]')?.dataset.density

/** The rows of the second half take twice the height. */
const uneven = (count: number) => (
  <Fit count={count} of={String(count)}>
    {({ from, to }) => (
      <ul>
        {Array.from({ length: to - from }, (_, index) => from + index).flatMap((row) =>
          row < count / 2
            ? [<li key={row}>{row}</li>]
            : [<li key={row}>{row}</li>, <li key={`${row} 2`}>…</li>],
        )}
      </ul>
    )}
  </Fit>
)

describe('Fit', () => {
  it('sets a short list large', () => {
    render(list(5))
    expect(density()).toBe('0')
    expect(seen()).toHaveLength(5)
  })

  it('sets the lines closer before it takes any away', () => {
    render(list(10))
    expect(density()).toBe('3')
    expect(seen()).toHaveLength(10)
  })

  it('asks for a smaller question before it takes any away, and for no more than that', () => {
    const take = vi.fn()
    const under = (count: number, taken: boolean) => (
      <Headroom.Provider value={{ taken, take }}>{list(count)}</Headroom.Provider>
    )
    const { rerender, unmount } = render(under(11, false))
    expect(take).toHaveBeenCalled()
    expect(seen()).toHaveLength(11)
    rerender(under(11, true))
    expect(seen()).toHaveLength(6)
    unmount()
    take.mockClear()
    render(under(10, false))
    expect(take).not.toHaveBeenCalled()
  })

  it('shows a long list in even parts that turn by themselves, large again where that fits', () => {
    render(list(12))
    expect(seen()).toEqual([1, 2, 3, 4, 5, 6])
    expect(density()).toBe('0')
    expect(screen.getByText('1/2 · 1–6 of 12')).toBeInTheDocument()
    act(() => void vi.advanceTimersByTime(SECONDS_A_PART * 1000))
    expect(seen()).toEqual([7, 8, 9, 10, 11, 12])
    act(() => void vi.advanceTimersByTime(SECONDS_A_PART * 1000))
    expect(seen()[0]).toBe(1)
  })

  it('keeps the words at one size from part to part, also when the parts differ in height', () => {
    render(uneven(14))
    const before = density()
    act(() => void vi.advanceTimersByTime(SECONDS_A_PART * 1000))
    expect(density()).toBe(before)
  })

  it('settles for every length', () => {
    for (const count of [1, 2, 7, 8, 9, 10, 13, 16, 17, 23, 24, 25, 31, 47, 61, 130, 500]) {
      const { unmount } = render(list(count))
      expect(seen().length * (ROW[Number(density())] ?? 0)).toBeLessThanOrEqual(ROOM)
      unmount()
    }
  })

  it('keeps every row in reach, however many there are', () => {
    render(list(83))
    const all = new Set<number>()
    for (let turn = 0; turn < 40; turn += 1) {
      for (const row of seen()) all.add(row)
      expect(seen().length * (ROW[Number(density())] ?? 0)).toBeLessThanOrEqual(ROOM)
      act(() => void vi.advanceTimersByTime(SECONDS_A_PART * 1000))
    }
    expect(all.size).toBe(83)
  })
})

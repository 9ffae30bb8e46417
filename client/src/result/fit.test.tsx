import { act, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { startWords } from '../testing/start-words.ts'
import { Fit } from './fit.tsx'

beforeAll(startWords)
vi.setConfig({ testTimeout: 30_000 })

const ROOM = 400
/** Height of a row at each density. */
const ROW = [60, 50, 40]

/** jsdom lays nothing out: heights follow from how many rows there are and how dense they stand. */
beforeEach(() => {
  vi.useFakeTimers()
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(ROOM)
  vi.spyOn(HTMLElement.prototype, 'scrollHeight', 'get').mockImplementation(function (this: HTMLElement) {
    const density = Number(this.closest<HTMLElement>('[data-density]')?.dataset.density)
    return this.querySelectorAll('li').length * (ROW[density] ?? 0)
  })
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const list = (count: number) => (
  <Fit count={count} of={String(count)} seconds={8}>
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

describe('Fit', () => {
  it('leaves a short list roomy', () => {
    render(list(5))
    expect(density()).toBe('0')
    expect(seen()).toHaveLength(5)
  })

  it('sets the lines closer before it takes any away', () => {
    render(list(9))
    expect(density()).toBe('2')
    expect(seen()).toHaveLength(9)
  })

  it('shows a long list in even parts that turn by themselves, roomy again where that fits', () => {
    render(list(12))
    expect(seen()).toEqual([1, 2, 3, 4, 5, 6])
    expect(density()).toBe('0')
    expect(screen.getByText('1–6 of 12, more follows')).toBeInTheDocument()
    act(() => void vi.advanceTimersByTime(8000))
    expect(seen()).toEqual([7, 8, 9, 10, 11, 12])
    act(() => void vi.advanceTimersByTime(8000))
    expect(seen()[0]).toBe(1)
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
      act(() => void vi.advanceTimersByTime(8000))
    }
    expect(all.size).toBe(83)
  })
})

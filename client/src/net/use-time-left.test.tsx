import type { Timer } from '@cabildo/shared/workshop/state'
import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useTimeLeft } from './use-time-left.ts'

const START = Date.UTC(2026, 4, 4, 10)
const DAY = 86_400_000

beforeEach(() => {
  vi.useFakeTimers({ now: START })
})
afterEach(() => {
  vi.useRealTimers()
})

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))
const timer = (seconds: number, at = START): Timer => ({ until: at + seconds * 1000, seconds })

function watch(first: Timer | null, offset: number | null = 0) {
  const renders = vi.fn()
  const { result, rerender, unmount } = renderHook(
    (props: { timer: Timer | null; offset: number | null }) => {
      renders()
      return useTimeLeft(props.timer, props.offset)
    },
    { initialProps: { timer: first, offset } },
  )
  return { seconds: () => result.current?.seconds ?? null, result, rerender, unmount, renders }
}

describe('[R8] the time left', () => {
  it('changes once a second, when the second of the server changes', async () => {
    const { seconds, renders } = watch(timer(90, START + 250))
    expect(seconds()).toBe(91)
    await pass(249)
    expect(seconds()).toBe(91)
    await pass(1)
    expect(seconds()).toBe(90)
    const before = renders.mock.calls.length
    await pass(5000)
    expect(seconds()).toBe(85)
    expect(renders.mock.calls.length - before).toBe(5)
  })

  it('is the same on a clock that is wrong by a day', async () => {
    for (const wrong of [DAY, -DAY]) {
      vi.setSystemTime(START + wrong)
      const { seconds, unmount } = watch(timer(90), -wrong)
      expect(seconds()).toBe(90)
      await pass(31_000)
      expect(seconds()).toBe(59)
      unmount()
    }
  })

  it('is not told before the clock of the server is known', async () => {
    const { seconds, rerender } = watch(timer(90), null)
    expect(seconds()).toBeNull()
    expect(vi.getTimerCount()).toBe(0)
    rerender({ timer: timer(90), offset: 30_000 })
    expect(seconds()).toBe(60)
  })

  it('[I10] is read off the clock after sleep, at once when the page wakes', () => {
    const { seconds } = watch(timer(600))
    // While a page sleeps the clock goes on and its timers do not.
    vi.setSystemTime(START + 480_000)
    expect(seconds()).toBe(600)
    act(() => {
      window.dispatchEvent(new Event('pageshow'))
    })
    expect(seconds()).toBe(120)
  })

  it('ends at nought, stays there, and asks the clock no more', async () => {
    const { seconds, result } = watch(timer(3))
    await pass(3000)
    expect(seconds()).toBe(0)
    expect(vi.getTimerCount()).toBe(0)
    await pass(60_000)
    expect(result.current).toEqual({ seconds: 0, part: 0 })
  })

  it('goes on when more time is given, also after the end', async () => {
    const { seconds, rerender } = watch(timer(3))
    await pass(63_000)
    expect(seconds()).toBe(0)
    rerender({ timer: { until: Date.now() + 60_000, seconds: 63 }, offset: 0 })
    expect(seconds()).toBe(60)
    await pass(1000)
    expect(seconds()).toBe(59)
  })

  it('is part of all the time that was given', async () => {
    const { result } = watch(timer(120))
    expect(result.current?.part).toBe(1)
    await pass(30_000)
    expect(result.current?.part).toBe(0.75)
  })

  it('does not tick without a timer, nor after it was stopped', () => {
    const { seconds, rerender } = watch(null)
    expect(seconds()).toBeNull()
    expect(vi.getTimerCount()).toBe(0)
    rerender({ timer: timer(60), offset: 0 })
    expect(vi.getTimerCount()).toBe(1)
    rerender({ timer: null, offset: 0 })
    expect(seconds()).toBeNull()
    expect(vi.getTimerCount()).toBe(0)
  })
})

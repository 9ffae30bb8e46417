import { act, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { startWords } from '../../testing/start-words.ts'
import { AreYouThere } from './are-you-there.tsx'

beforeAll(startWords)
beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const after = (ms: number) => act(async () => vi.advanceTimersByTime(ms))

/** A page with a field, as somebody writes in it. */
async function page(on = true) {
  const onLeave = vi.fn()
  const look = (now: boolean) => (
    <AreYouThere on={now} onLeave={onLeave}>
      <h1 tabIndex={-1}>Question</h1>
      <input aria-label="Answer" />
    </AreYouThere>
  )
  const { rerender } = await act(async () => render(look(on)))
  const field = screen.getByLabelText('Answer')
  field.focus()
  return { onLeave, field, set: (now: boolean) => act(async () => rerender(look(now))) }
}
const asks = () => screen.queryByRole('alertdialog', { name: 'Are you still there?' }) !== null

describe('[R15] a tablet that nobody touches', () => {
  it('asks after a minute, covers what was written, and goes back to its start', async () => {
    const { onLeave } = await page()
    await after(59_000)
    expect(asks()).toBe(false)
    await after(1500)
    expect(asks()).toBe(true)
    expect(screen.getByRole('button', { name: 'Yes, I go on' })).toHaveFocus()
    expect(screen.getByLabelText('Answer').closest('[inert]')).not.toBeNull()
    await after(17_000)
    expect(onLeave).not.toHaveBeenCalled()
    await after(3000)
    expect(onLeave).toHaveBeenCalled()
  })

  it('goes on where one was, when one says so, and only then', async () => {
    const { onLeave, field } = await page()
    await after(61_000)
    // Whoever comes next touches it: that is no answer.
    fireEvent.pointerDown(document.body)
    expect(asks()).toBe(true)
    await act(async () => screen.getByRole('button', { name: 'Yes, I go on' }).click())
    expect(asks()).toBe(false)
    expect(field).toHaveFocus()
    await after(59_000)
    expect(asks()).toBe(false)
    expect(onLeave).not.toHaveBeenCalled()
  })

  it('leaves at once when it is asked to, and asks nobody who goes on touching it', async () => {
    const { onLeave, field } = await page()
    for (let minute = 0; minute < 5; minute += 1) {
      await after(50_000)
      fireEvent.input(field)
    }
    expect(asks()).toBe(false)
    await after(61_000)
    await act(async () => screen.getByRole('button', { name: 'Back to the start' }).click())
    expect(onLeave).toHaveBeenCalledTimes(1)
  })

  it('does not wake up to the page of whoever left it asleep', async () => {
    const { onLeave } = await page()
    vi.setSystemTime(Date.now() + 10 * 60_000)
    fireEvent.pointerDown(document.body)
    expect(onLeave).toHaveBeenCalled()
  })

  it('waits while everybody looks up, and goes on as if nothing had been', async () => {
    const { onLeave, set } = await page()
    await set(false)
    await after(30_000)
    await set(true)
    await after(29_000)
    expect(asks()).toBe(false)
    expect(onLeave).not.toHaveBeenCalled()
  })

  it('asks at once after a long pause, for somebody else may stand there by then', async () => {
    const { onLeave, set } = await page()
    await set(false)
    await after(10 * 60_000)
    expect(asks()).toBe(false)
    await set(true)
    expect(asks()).toBe(true)
    await after(19_000)
    expect(onLeave).not.toHaveBeenCalled()
    await after(1500)
    expect(onLeave).toHaveBeenCalled()
  })
})

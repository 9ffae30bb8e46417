import { act, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { OutboxEntry } from '../../net/outbox-entry.ts'
import { startWords } from '../../testing/start-words.ts'
import { LinkBanner } from './link-banner.tsx'

beforeAll(startWords)
beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const entry = (state: OutboxEntry['state']): OutboxEntry => ({
  id: 'c1',
  workshop: 'w1',
  activity: 'a1',
  slot: 's',
  command: { type: 'act', activity: 'a1', action: {} },
  state,
  tried: true,
  refusal: null,
  made: [],
  order: 1,
  settledAt: 0,
})
const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))

describe('LinkBanner', () => {
  it('waits a second before it says that the link is away', async () => {
    const { rerender } = render(<LinkBanner link="live" entries={[]} lasting />)
    rerender(<LinkBanner link="reconnecting" entries={[]} lasting />)
    await pass(900)
    expect(screen.queryByText(/Reconnecting/)).toBeNull()
    await pass(200)
    expect(screen.getByText(/what you write stays on this phone/)).toBeInTheDocument()
  })

  it('[I3] tells that an answer is kept, then that it was sent, and then is silent', async () => {
    const { rerender } = render(<LinkBanner link="reconnecting" entries={[entry('on-phone')]} lasting />)
    await pass(1100)
    expect(screen.getByText('Reconnecting… your answer is kept on this phone')).toBeInTheDocument()
    rerender(<LinkBanner link="live" entries={[entry('sent')]} lasting />)
    expect(screen.queryByText(/Back online/)).toBeNull()
    rerender(<LinkBanner link="live" entries={[entry('recorded')]} lasting />)
    expect(screen.getByText('Back online, 1 answer sent')).toBeInTheDocument()
    await pass(6000)
    expect(screen.queryByText(/Back online/)).toBeNull()
  })

  it('does not say "sent" of what came too late', async () => {
    const { rerender } = render(<LinkBanner link="reconnecting" entries={[entry('on-phone')]} lasting />)
    await pass(1100)
    rerender(<LinkBanner link="live" entries={[entry('refused')]} lasting />)
    expect(screen.getByText('Back online')).toBeInTheDocument()
  })

  it('warns where the browser keeps nothing, while something waits', () => {
    render(<LinkBanner link="live" entries={[entry('sent')]} lasting={false} />)
    expect(screen.getByText(/This browser keeps nothing/)).toBeInTheDocument()
  })
})

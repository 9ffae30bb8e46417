import type { ActivityView } from '@cabildo/shared/workshop/view'
import { act, renderHook } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import type { OutboxEntry } from '../../net/outbox-entry.ts'
import { keep } from '../../net/storage.ts'
import { useFinished } from './use-finished.ts'

const seat = {
  id: 'seat',
  pin: '0001',
  language: 'es' as const,
  session: { code: 'c', workshop: 'w', token: 't', rejoinCode: 'r', ballotSecret: 's' },
}
const vote = { id: 'vote', round: 1 } as ActivityView

const entry = (id: string, change: Partial<OutboxEntry> = {}): OutboxEntry => ({
  id,
  workshop: 'kiosk-seat',
  activity: 'vote',
  slot: 'cast',
  command: { type: 'cast', activity: 'vote', round: 1, answer: {} },
  state: 'recorded',
  tried: true,
  refusal: null,
  made: [],
  order: 1,
  settledAt: 1,
  ...change,
})

/** What one said at earlier sittings, and the same seat as it goes on. */
function sitting(earlier: OutboxEntry[] = []) {
  const look = (entries: readonly OutboxEntry[]) => ({ entries, ready: true, lasting: true })
  const hook = renderHook(
    ({ entries, current }: { entries: OutboxEntry[]; current: ActivityView | null }) =>
      useFinished(seat, current, look(entries)),
    { initialProps: { entries: earlier, current: vote as ActivityView | null } },
  )
  return {
    now: () => hook.result.current,
    says: (...entries: OutboxEntry[]) => hook.rerender({ entries: [...earlier, ...entries], current: vote }),
    comes: (current: ActivityView | null, ...entries: OutboxEntry[]) =>
      hook.rerender({ entries: [...earlier, ...entries], current }),
  }
}

beforeEach(() => window.localStorage.clear())

describe('[R15] somebody at their place on the tablet', () => {
  it('has finished with an answer on its way, and not with one that was refused or said at an earlier sitting', () => {
    const { now, says } = sitting([entry('before')])
    expect(now().now).toBe(false)
    says(entry('one', { state: 'on-phone' }))
    expect(now().now).toBe(true)
    says(entry('one', { state: 'refused' }))
    expect(now()).toMatchObject({ now: false, last: { id: 'one' } })
  })

  it('has not finished while more of the answer is being written', () => {
    keep('cabildo/draft/kiosk-seat/vote/1', { at: 2 })
    const { now, says } = sitting()
    says(entry('one'))
    expect(now()).toMatchObject({ now: false, isBegun: true })
  })

  it('may look at the question again, and has finished with the next thing said', () => {
    const { now, says } = sitting()
    says(entry('one'))
    act(() => now().look())
    expect(now().now).toBe(false)
    says(entry('one'), entry('two'))
    expect(now().now).toBe(true)
  })

  it('goes on with the next question, and writes as many cards as they like', () => {
    const { now, comes } = sitting()
    comes({ ...vote, id: 'next' }, entry('one'))
    expect(now()).toMatchObject({ now: false, last: null })
    const card = entry('card', { activity: 'next', command: { type: 'act', activity: 'next', action: {} } })
    comes({ ...vote, id: 'next' }, entry('one'), card)
    expect(now()).toMatchObject({ now: false, last: { id: 'card' } })
  })
})

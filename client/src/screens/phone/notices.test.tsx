import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import type { Outbox } from '../../net/outbox.ts'
import type { OutboxEntry } from '../../net/outbox-entry.ts'
import { startWords } from '../../testing/start-words.ts'
import { Notices } from './notices.tsx'

beforeAll(startWords)

const ballot = (id: string, more: Partial<OutboxEntry> = {}): OutboxEntry => ({
  id,
  workshop: 'w1',
  activity: 'vote',
  slot: 'cast/vote/1',
  command: { type: 'cast', activity: 'vote', round: 1, answer: {} },
  state: 'refused',
  tried: true,
  refusal: { refused: 'round-closed' },
  made: [],
  order: 1,
  settledAt: 0,
  ...more,
})
const card = (id: string, text: string): OutboxEntry => ({
  ...ballot(id, { slot: `gather/${id}`, activity: 'gather' }),
  command: { type: 'act', activity: 'gather', action: { type: 'add-card', text } },
})

function notices(entries: readonly OutboxEntry[], current: { id: string; round: number } | null) {
  const discard = vi.fn(async () => {})
  const state = createStore(() => ({ entries, lasting: true, ready: true }))
  const outbox: Outbox = { state, say: vi.fn(), discard, wake: vi.fn(), close: vi.fn() }
  render(<Notices codes={0} entries={entries} current={current} outbox={outbox} />)
  return discard
}

describe('[I3] an answer that did not count, once the room has gone on', () => {
  it('is told, with what somebody wrote, until it was read', async () => {
    const discard = notices([ballot('a'), card('b', 'Water is scarce')], { id: 'next', round: 1 })
    expect(screen.getByRole('status')).toHaveTextContent(
      '2 of your answers to earlier questions did not count',
    )
    expect(screen.getByText('Water is scarce')).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Got it' }))
    expect(discard.mock.calls).toEqual([['a'], ['b']])
  })

  it('says so when an earlier answer to the same question stands', () => {
    notices([ballot('a', { state: 'recorded', refusal: null }), ballot('b')], null)
    expect(screen.getByRole('status')).toHaveTextContent('What you had sent before counts.')
  })

  it('is told of an earlier round of the same question as well', () => {
    notices([ballot('a')], { id: 'vote', round: 2 })
    expect(screen.getByRole('status')).toHaveTextContent('did not count')
  })

  it('leaves it to the page of the question while that is still there', () => {
    notices([ballot('a'), card('b', 'Water')], { id: 'vote', round: 1 })
    expect(screen.getByRole('status')).toHaveTextContent('One of your answers to an earlier question')
    expect(screen.queryByText('Water')).toBeInTheDocument()
  })
})

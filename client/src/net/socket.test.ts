import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openConnection } from './socket.ts'

type Listener = (...args: unknown[]) => void

/** A socket whose events are raised by hand. */
class FakeSocket {
  connected = false
  active = true
  listeners = new Map<string, Listener>()
  asked: { event: string; body: unknown; answer: Listener }[] = []
  on(event: string, listener: Listener) {
    this.listeners.set(event, listener)
  }
  off() {
    this.listeners.clear()
  }
  disconnect() {
    this.connected = false
  }
  timeout() {
    return this
  }
  emit(event: string, body: unknown, answer: Listener) {
    this.asked.push({ event, body, answer })
  }
  raise(event: string, ...args: unknown[]) {
    if (event === 'connect') this.connected = true
    this.listeners.get(event)?.(...args)
  }
}

const made: FakeSocket[] = []
vi.mock('socket.io-client', () => ({
  io: () => {
    const socket = new FakeSocket()
    made.push(socket)
    return socket
  },
}))

function connect() {
  const events = { onView: vi.fn(), onMine: vi.fn(), onLink: vi.fn(), onClock: vi.fn() }
  const connection = openConnection({
    handshake: { token: 'token', workshop: 'w1', protocol: 1 },
    seen: () => ({ rev: 7, tick: 0 }),
    ...events,
  })
  return { ...events, connection }
}

const last = () => {
  const socket = made[made.length - 1]
  if (socket === undefined) throw new Error('no socket was made')
  return socket
}

beforeEach(() => {
  made.length = 0
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('connection', () => {
  it('says live on connecting, and asks for whatever is newer', () => {
    const { onLink, onClock, connection } = connect()
    last().raise('connect')
    expect(onLink).toHaveBeenLastCalledWith('live', null)
    expect(last().asked[0]).toMatchObject({ event: 'sync', body: { rev: 7, tick: 0 } })
    last().asked[0]?.answer(null, { now: Date.now() + 500, rev: 7 })
    expect(onClock).toHaveBeenCalledWith(500)
    connection.close()
  })

  it('takes a new socket when the page awakes and the old one does not answer in time', () => {
    const { connection } = connect()
    last().raise('connect')
    last().asked[0]?.answer(null, { now: 0, rev: 7 })
    window.dispatchEvent(new Event('pageshow'))
    expect(made.length).toBe(1)
    last().asked[1]?.answer(new Error('timeout'))
    expect(made.length).toBe(2)
    connection.close()
  })

  it('asks again from the start when the server is behind this page', () => {
    const { connection } = connect()
    last().raise('connect')
    last().asked[0]?.answer(null, { now: 0, rev: 3 })
    expect(last().asked[1]).toMatchObject({ event: 'sync', body: { rev: -1, tick: -1 } })
    connection.close()
  })

  it('marks only the first view after connecting as one to take as it comes', () => {
    const { onView, connection } = connect()
    last().raise('connect')
    last().raise('view', { rev: 2 })
    last().raise('view', { rev: 3 })
    expect(onView.mock.calls.map(([, reconnected]) => reconnected)).toEqual([true, false])
    connection.close()
  })

  it('returns after the time the server asks for when it restarts', () => {
    const { onLink, connection } = connect()
    last().raise('connect')
    last().raise('bye', { reason: 'restarting', after: 1500 })
    expect(onLink).toHaveBeenLastCalledWith('reconnecting', null)
    vi.advanceTimersByTime(1499)
    expect(made.length).toBe(1)
    vi.advanceTimersByTime(1)
    expect(made.length).toBe(2)
    connection.close()
  })

  it('does not return when the token was revoked, nor when the handshake is refused', () => {
    const revoked = connect()
    last().raise('bye', { reason: 'revoked', after: null })
    expect(revoked.onLink).toHaveBeenLastCalledWith('gone', { refused: 'unknown-token' })
    const refused = connect()
    last().active = false
    last().raise('connect_error', Object.assign(new Error('x'), { data: { refused: 'client-outdated' } }))
    expect(refused.onLink).toHaveBeenLastCalledWith('gone', { refused: 'client-outdated' })
    vi.advanceTimersByTime(60_000)
    expect(made.length).toBe(2)
  })

  it('tries again after a refusal that may pass', () => {
    const { connection } = connect()
    last().active = false
    last().raise(
      'connect_error',
      Object.assign(new Error('x'), { data: { refused: 'store-unavailable', retry: true } }),
    )
    vi.advanceTimersByTime(2000)
    expect(made.length).toBe(2)
    connection.close()
  })

  it('answers null to a command while there is no link, and when no answer comes', async () => {
    const { connection } = connect()
    const envelope = { id: 'x'.repeat(21), workshop: 'w1', command: { type: 'rejoin' as const } }
    expect(await connection.command(envelope, 10)).toBeNull()
    last().raise('connect')
    const pending = connection.command(envelope, 10)
    last().asked[1]?.answer(new Error('timeout'))
    expect(await pending).toBeNull()
    connection.close()
  })
})

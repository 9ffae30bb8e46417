import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Backlog } from './back-pressure.ts'
import type { Connection } from './connection.ts'

const KB = 1024

class Slow {
  waiting = 0
  cuts = 0
  waitingBytes(): number {
    return this.waiting
  }
  cut(): void {
    this.cuts += 1
  }
}

let now = 0
let caughtUp: unknown[] = []
let backlog: Backlog
let slow: Slow
let connection: Connection
beforeEach(() => {
  vi.useFakeTimers()
  now = 0
  caughtUp = []
  backlog = new Backlog(
    (one) => caughtUp.push(one),
    () => now,
  )
  slow = new Slow()
  connection = Object.assign(Object.create(null), { waitingBytes: () => slow.waiting, cut: () => slow.cut() })
})
afterEach(() => {
  backlog.close()
  vi.useRealTimers()
})

function pass(ms: number): void {
  now += ms
  vi.advanceTimersByTime(ms)
}

describe('[I15] a connection that does not read', () => {
  it('gets everything while little waits', () => {
    slow.waiting = 256 * KB
    expect(backlog.takes(connection)).toBe(true)
  })

  it('gets nothing above 256 KB, and all that is current once it has read', () => {
    slow.waiting = 256 * KB + 1
    expect(backlog.takes(connection)).toBe(false)
    pass(1000)
    expect(caughtUp).toEqual([])
    slow.waiting = 0
    expect(backlog.takes(connection)).toBe(false)
    pass(1000)
    expect(caughtUp).toEqual([connection])
    expect(backlog.takes(connection)).toBe(true)
    expect(slow.cuts).toBe(0)
  })

  it('is let go above 1 MB', () => {
    slow.waiting = 1024 * KB + 1
    backlog.takes(connection)
    pass(1000)
    expect(slow.cuts).toBe(1)
  })

  it('is let go after 30 s', () => {
    slow.waiting = 300 * KB
    backlog.takes(connection)
    pass(29_000)
    expect(slow.cuts).toBe(0)
    pass(2000)
    expect(slow.cuts).toBe(1)
    expect(caughtUp).toEqual([])
  })

  it('is forgotten when it leaves', () => {
    slow.waiting = 300 * KB
    backlog.takes(connection)
    backlog.forget(connection)
    pass(60_000)
    expect(slow.cuts).toBe(0)
  })
})

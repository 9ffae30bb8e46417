/** A server of this process on a free port, with a store in memory and a log that can be read. */
import { randomBytes } from 'node:crypto'
import { Writable } from 'node:stream'
import { type App, createApp } from '@cabildo/server/app'
import type { LanAddress } from '@cabildo/server/lan-addresses'
import { createLog } from '@cabildo/server/log'
import type { LogLevel } from '@cabildo/server/log-level'
import type { BackUp, Store } from '@cabildo/server/ports'
import { memoryStore } from '@cabildo/server/store/memory'

export type Booted = {
  app: App
  url: string
  /** Everything logged so far. */
  logged(): string
  close(): Promise<void>
}

export async function bootServer({
  store = memoryStore(),
  level = 'error',
  pepper = randomBytes(32),
  addresses = () => [],
  crewPace = 0.01,
  arriveMs = 30_000,
  backUp,
}: {
  store?: Store
  level?: LogLevel
  pepper?: Buffer
  addresses?: () => LanAddress[]
  /** Simulated people in a hurry. */
  crewPace?: number
  /** A store in memory has none. */
  backUp?: (out: string) => Promise<BackUp>
  /** How long a request may take to arrive. */
  arriveMs?: number
} = {}) {
  let logged = ''
  const sink = new Writable({
    write(chunk, _encoding, done) {
      logged += String(chunk)
      done()
    },
  })
  const app = createApp({
    store,
    clock: { now: Date.now },
    log: createLog(level, sink),
    config: { pepper, gatherMs: 0, addresses, crewPace, arriveMs },
    ...(backUp ? { backUp } : {}),
  })
  const { url } = await app.listen(0)
  const booted: Booted = { app, url, logged: () => logged, close: () => app.close() }
  return booted
}

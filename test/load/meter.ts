/** Measures what a piece of work costs the server, with what it costs to stand idle taken away. */
import { setTimeout } from 'node:timers/promises'
import type { ServerProcess } from './server-process.ts'

export type Cost<T> = {
  value: T
  /** CPU of the server in µs, its idle share subtracted. */
  cpu: number
  /** Of the work without what follows it. */
  ms: number
  /** Share of one core that the load generator itself used during the work. */
  generator: number
}

/** Long enough for what a commit leaves behind: the tick of console and board, the next checkpoint. */
export const SETTLE_MS = 350

export class Meter {
  readonly #server: ServerProcess
  /** CPU µs per ms of standing idle. */
  #idle = 0

  constructor(server: ServerProcess) {
    this.#server = server
  }

  async idle(ms: number): Promise<void> {
    this.#idle = 0
    const { cpu, ms: took } = await this.cost(() => setTimeout(ms), 0)
    this.#idle = cpu / took
  }

  async cost<T>(work: () => Promise<T>, settleMs = SETTLE_MS): Promise<Cost<T>> {
    const cpuBefore = await this.#server.ask('cpu')
    const start = performance.now()
    const ownBefore = process.cpuUsage()
    const value = await work()
    const ms = performance.now() - start
    const own = process.cpuUsage(ownBefore)
    await setTimeout(settleMs)
    const whole = performance.now() - start
    const cpu = (await this.#server.ask('cpu')) - cpuBefore - this.#idle * whole
    return { value, cpu: Math.max(0, cpu), ms, generator: (own.user + own.system) / 1000 / ms }
  }
}

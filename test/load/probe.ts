/** Runs inside a server under test and answers, over the channel to its parent, what the process has used. */
import { writeFileSync } from 'node:fs'
import { Session } from 'node:inspector/promises'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout } from 'node:timers/promises'

export type Ask = { id: number; ask: 'cpu' | 'memory' | 'delay' | 'profile' | 'stop'; file?: string }

/** Answers to each ask. */
export type Answers = {
  /** CPU of all threads so far, user and system, in µs. */
  cpu: number
  /** Resident bytes after garbage collection. */
  memory: number
  /** p99.9 of the delay of the event loop in ms since this was last asked. */
  delay: number
  /** Starts a profile, or ends it and writes it to the file. */
  profile: null
  /** Answered when the server has closed. */
  stop: null
}

/** Between two looks at the event loop: rare, for each look costs as much as a vote. */
const LOOK_MS = 20

/** A burst of votes is over within a tenth of a second. */
const SAMPLE_US = 100

/** Starts answering, and tells the parent what it must know to begin. The process ends with its parent. */
export function answerParent(ready: object, close: () => Promise<void>): void {
  const delay = monitorEventLoopDelay({ resolution: LOOK_MS })
  delay.enable()
  const profiler = new Session()
  const answer: { [A in Ask['ask']]: (ask: Ask) => Promise<Answers[A]> } = {
    cpu: async () => {
      const { user, system } = process.cpuUsage()
      return user + system
    },
    memory: async () => {
      for (let turn = 0; turn < 3; turn += 1) {
        globalThis.gc?.()
        await setTimeout(50)
      }
      return process.memoryUsage.rss()
    },
    delay: async () => {
      const p999 = delay.percentile(99.9) / 1e6 - LOOK_MS
      delay.reset()
      return Math.max(0, p999)
    },
    profile: async ({ file }) => {
      if (file === undefined) {
        profiler.connect()
        await profiler.post('Profiler.enable')
        await profiler.post('Profiler.setSamplingInterval', { interval: SAMPLE_US })
        await profiler.post('Profiler.start')
        return null
      }
      const { profile } = await profiler.post('Profiler.stop')
      writeFileSync(file, JSON.stringify(profile))
      profiler.disconnect()
      return null
    },
    stop: async () => {
      await close()
      return null
    },
  }
  process.on('message', (message) => {
    const ask = message as Ask
    void answer[ask.ask](ask).then((value) => {
      process.send?.({ id: ask.id, value })
      if (ask.ask === 'stop') process.disconnect()
    })
  })
  process.on('disconnect', () => process.exit())
  process.send?.({ ready })
}

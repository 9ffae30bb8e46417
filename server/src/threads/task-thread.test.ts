import { afterEach, describe, expect, it } from 'vitest'
import type { Broke } from './broke.ts'
import { TaskThread } from './task-thread.ts'

/** Answers the first task, and falls over at the second. */
const program = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from 'node:worker_threads'
    let heard = 0
    parentPort.on('message', () => {
      heard += 1
      if (heard > 1) throw new Error('fell over')
      parentPort.postMessage('done')
    })`)}`,
)

let thread: TaskThread<string, string> | null = null
afterEach(() => thread?.end())

describe('[E2] a thread that falls over', () => {
  it('takes no more tasks from the moment that this is told, long before it is gone', async () => {
    const own = new TaskThread<string, string>(program)
    thread = own
    const told: [string | Broke, boolean][] = []
    for (const task of ['first', 'second']) {
      await new Promise<void>((resolve) => {
        own.do(task, 60_000, (answer) => {
          told.push([answer, own.ended])
          resolve()
        })
      })
    }
    expect(told).toEqual([
      ['done', false],
      [{ broke: expect.stringContaining('fell over'), why: 'fault' }, true],
    ])
  })
})

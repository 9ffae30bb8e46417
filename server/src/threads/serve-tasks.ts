/** The other end of a task thread: hears tasks, and tells of a fault in one instead of falling with it. */
import { parentPort } from 'node:worker_threads'
import type { Broke } from './broke.ts'

/** Tells something to whoever gave the task; `given` is not copied. */
export type Tell<Told> = (told: Told, given?: ArrayBuffer[]) => void

export function serveTasks<Task, Told>(work: (task: Task, tell: Tell<Told>) => Promise<void>): void {
  const tell = (told: Told | Broke, given: ArrayBuffer[] = []) => parentPort?.postMessage(told, given)
  parentPort?.on('message', (task: Task) => {
    work(task, tell).catch((error: unknown) => {
      const broke = error instanceof Error ? (error.stack ?? error.message) : String(error)
      tell({ broke, why: 'fault' })
    })
  })
}

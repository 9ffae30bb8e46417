/** A thread for what would keep the server from hearing people: one task at a time, each with a deadline. */
import { type TransferListItem, Worker } from 'node:worker_threads'
import type { Broke } from './broke.ts'

const MEMORY_MB = 1024

export class TaskThread<Task, Told> {
  readonly #worker: Worker
  #hear: ((told: Told | Broke) => void) | null = null
  #deadline: NodeJS.Timeout | undefined
  /** It takes no more tasks. */
  ended = false

  /** `program`: serves such tasks (`serveTasks`). */
  constructor(program: URL) {
    this.#worker = new Worker(program, { resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB } })
    this.#worker.on('message', (told: Told | Broke) => this.#hear?.(told))
    this.#worker.on('error', (error) => this.#break(String(error), isOutOfMemory(error) ? 'memory' : 'fault'))
    this.#worker.on('exit', () => this.#break('its thread ended', 'fault'))
  }

  /** `within`: ms after which it is ended, whatever it does. `given`: what is not copied and is gone here. */
  do(
    task: Task,
    within: number,
    hear: (told: Told | Broke) => void,
    given: readonly TransferListItem[] = [],
  ): void {
    this.rest()
    this.#hear = hear
    this.#deadline = setTimeout(() => this.#break('no answer in its time', 'late'), within)
    this.#worker.postMessage(task, given)
  }

  /** What it still tells is nobody's. */
  rest(): void {
    clearTimeout(this.#deadline)
    this.#hear = null
  }

  end(): void {
    this.ended = true
    this.rest()
    void this.#worker.terminate()
  }

  #break(broke: string, why: Broke['why']): void {
    const hear = this.#hear
    this.end()
    hear?.({ broke, why })
  }
}

function isOutOfMemory(error: unknown): boolean {
  return Reflect.get(Object(error), 'code') === 'ERR_WORKER_OUT_OF_MEMORY'
}

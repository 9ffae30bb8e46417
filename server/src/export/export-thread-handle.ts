/** A thread that writes exports, as the server holds it: what it tells goes to whoever has it write now. */
import { Worker } from 'node:worker_threads'
import type { ExportTask, ExportTold } from './thread-messages.ts'

const MEMORY_MB = 1024

export type Hear = (told: ExportTold) => void

export class ExportThread {
  readonly #worker: Worker
  #hear: Hear | null = null
  /** It ended and takes no more tasks. */
  ended = false

  constructor() {
    this.#worker = new Worker(new URL('./export-thread.mjs', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    })
    this.#worker.on('message', (told: ExportTold) => this.#hear?.(told))
    this.#worker.on('error', (error) => this.#hear?.({ broke: String(error) }))
    this.#worker.on('exit', () => {
      this.ended = true
      this.#hear?.({ broke: 'its thread ended' })
    })
  }

  write(task: ExportTask, hear: Hear): void {
    this.#hear = hear
    this.#worker.postMessage(task)
  }

  /** What it still tells is nobody's. */
  rest(): void {
    this.#hear = null
  }

  end(): void {
    this.rest()
    void this.#worker.terminate()
  }
}

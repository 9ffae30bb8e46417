/** Reads workshop files for a server in which people vote: each in a thread of its own, one after the other. */
import { type Refusal, refuse } from '@cabildo/shared/refusal'
import type { Broke } from '../threads/broke.ts'
import { TaskThread } from '../threads/task-thread.ts'
import type { TakenFile } from './read-file.ts'
import { MANY, type ReadTask, type ReadTold, type SomeRows } from './read-messages.ts'

/** How long the reading of one may take, in ms: the biggest that may be takes a minute on a small machine. */
const WITHIN = 5 * 60_000

type ReadThread = TaskThread<ReadTask, ReadTold>

const PROGRAM = new URL('./read-thread.mjs', import.meta.url)

export class FileReader {
  readonly #program: URL
  readonly #within: number
  #last: Promise<unknown> = Promise.resolve()
  #thread: ReadThread | null = null

  /** Other than the usual ones where a test says so. */
  constructor(program = PROGRAM, within = WITHIN) {
    this.#program = program
    this.#within = within
  }

  /** As `readWorkshopFile`. @throws Error where the thread breaks */
  read(file: Uint8Array): Promise<TakenFile | Refusal> {
    const read = this.#last.then(() => this.#read(file))
    this.#last = read.catch(() => {})
    return read
  }

  close(): void {
    this.#thread?.end()
  }

  async #read(file: Uint8Array): Promise<TakenFile | Refusal> {
    const thread: ReadThread = new TaskThread(this.#program)
    this.#thread = thread
    try {
      return await this.#gather(thread, file)
    } finally {
      thread.end()
      this.#thread = null
    }
  }

  async #gather(thread: ReadThread, file: Uint8Array): Promise<TakenFile | Refusal> {
    const all: SomeRows[] = []
    // Copied, and the copy given away: small files lie in memory that others use too.
    const own = new Uint8Array(file)
    for (let told = await this.#ask(thread, { file: own }, [own.buffer]); ; ) {
      if ('refusal' in told) return told.refusal
      // More than a thread may take in memory is no workshop; why one takes too long nobody knows.
      if ('broke' in told && told.why === 'memory') return refuse('file-too-big')
      if ('broke' in told && told.why === 'late') return refuse('file-too-slow')
      if ('broke' in told) throw new Error(`a workshop file was not read: ${told.broke}`)
      if ('read' in told) return joined(told.read, all)
      all.push(told.rows)
      told = await this.#ask(thread, 'more')
    }
  }

  #ask(thread: ReadThread, task: ReadTask, given: ArrayBuffer[] = []): Promise<ReadTold | Broke> {
    return new Promise((resolve) => thread.do(task, this.#within, resolve, given))
  }
}

function joined(file: TakenFile, all: readonly SomeRows[]): TakenFile {
  const rows = Object.fromEntries(
    MANY.map((kind) => [kind, all.flatMap((some): unknown[] => some[kind] ?? [])]),
  )
  return { ...file, rows: { ...file.rows, ...rows } }
}

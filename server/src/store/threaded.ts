/**
 * The same store in a thread of its own: while a slow disk makes a commit durable, the server goes on hearing and
 * answering. Calls are answered in the order in which they were made.
 */
import { Worker } from 'node:worker_threads'
import { type BackUp, type Store, StoreFault } from '../ports.ts'
import { FileTrouble } from '../write-beside.ts'
import { DataFolderError } from './data-folder-error.ts'
import type { SqliteOptions } from './sqlite.ts'
import type { Answer, Ask, Call, Opening, ThreadData } from './thread-messages.ts'

type Waiting = { resolve: (value: never) => void; reject: (error: Error) => void }

/** A store in a folder, which can be copied whole while it serves. `backUp` rejects with a FileTrouble. */
export type FolderStore = Store & { backUp(out: string): Promise<BackUp> }

/** Rejects with a DataFolderError when the folder cannot be used. */
export async function openThreadedStore(options: SqliteOptions): Promise<FolderStore> {
  const data: ThreadData = { options }
  const thread = new Worker(new URL('./store-thread.mjs', import.meta.url), { workerData: data })
  const opening = await new Promise<Opening>((resolve, reject) => {
    thread.once('message', resolve)
    thread.once('error', reject)
  })
  if ('opened' in opening) return new ThreadedStore(thread).store
  await thread.terminate()
  throw 'trouble' in opening
    ? new DataFolderError(opening.trouble)
    : new Error(`the store did not open: ${opening.broke}`)
}

class ThreadedStore {
  readonly store: FolderStore
  readonly #thread: Worker
  readonly #waiting = new Map<number, Waiting>()
  #next = 0
  #ended: Error | null = null

  constructor(thread: Worker) {
    this.#thread = thread
    thread.on('message', (answer: Answer) => this.#hear(answer))
    thread.on('error', (error) => this.#end(error))
    thread.on('exit', () => this.#end(new Error('the thread of the store has ended')))
    this.store = {
      // As text: to copy thousands of small objects from thread to thread costs several times more.
      commit: (batch) => this.#ask('commit', [JSON.stringify(batch)]),
      resultsOf: (commands) => this.#ask('resultsOf', [commands]),
      grantsOf: (hashes) => this.#ask('grantsOf', [hashes]),
      load: (workshop) => this.#ask('load', [workshop]),
      workshopByCode: (code) => this.#ask('workshopByCode', [code]),
      workshops: () => this.#ask('workshops', []),
      sealedBallots: (...round) => this.#ask('sealedBallots', round),
      counts: () => this.#ask('counts', []),
      erase: (workshop) => this.#ask('erase', [workshop]),
      pack: (workshop) => this.#ask('pack', [workshop]),
      adopt: (...given) => this.#ask('adopt', given),
      backUp: (out) => this.#ask('backUp', [out]),
      close: () => this.#close(),
    }
  }

  /** The answer is what the store itself would have returned, copied from thread to thread. */
  #ask<T>(call: Call, given: unknown[]): Promise<T> {
    if (this.#ended) return Promise.reject(new StoreFault('store-unavailable', { cause: this.#ended }))
    const id = this.#next
    this.#next += 1
    return new Promise<T>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject })
      this.#thread.postMessage({ id, call, given } satisfies Ask)
    })
  }

  #hear(answer: Answer): void {
    const waiting = this.#waiting.get(answer.id)
    this.#waiting.delete(answer.id)
    if ('value' in answer) waiting?.resolve(answer.value as never)
    else if ('fault' in answer) waiting?.reject(new StoreFault(answer.fault, { cause: answer.cause }))
    else if ('trouble' in answer) waiting?.reject(new FileTrouble(answer.trouble))
    else waiting?.reject(new Error(answer.broke))
  }

  #end(why: Error): void {
    this.#ended ??= why
    for (const { reject } of this.#waiting.values())
      reject(new StoreFault('store-unavailable', { cause: why }))
    this.#waiting.clear()
  }

  async #close(): Promise<void> {
    if (this.#ended) return
    await this.#ask('close', [])
    await this.#thread.terminate()
  }
}

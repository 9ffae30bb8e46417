/** A store whose commits wait at a gate or fail on demand: for what must happen before and after a commit. */
import type { Batch, Store } from '../ports.ts'

export class GatedStore {
  readonly store: Store
  readonly batches: Batch[] = []
  #shut = false
  #fault: Error | null = null
  #arrived = () => {}
  #release = () => {}

  constructor(inner: Store) {
    this.store = {
      ...inner,
      commit: async (batch) => {
        if (this.#shut) {
          await new Promise<void>((release) => {
            this.#release = release
            this.#arrived()
          })
        }
        const fault = this.#fault
        this.#fault = null
        if (fault) throw fault
        await inner.commit(batch)
        this.batches.push(batch)
      },
    }
  }

  /** Holds back commits from now on. Resolves when the first stands at the gate. */
  shut(): Promise<void> {
    this.#shut = true
    return new Promise((resolve) => {
      this.#arrived = resolve
    })
  }

  open(): void {
    this.#shut = false
    this.#release()
  }

  /** The next commit fails with this. */
  failNext(fault: Error): void {
    this.#fault = fault
  }
}

/** The workshops in memory: each loaded from the store at first use, once however many ask, and dropped when memory is no longer what is stored. */
import type { Store } from '../ports.ts'
import type { Loaded } from './batch.ts'
import { loadWorkshop } from './load-workshop.ts'

export class LoadedWorkshops {
  readonly #store: Store
  readonly #ready = new Map<string, Loaded>()
  readonly #loading = new Map<string, Promise<Loaded | null>>()

  constructor(store: Store) {
    this.#store = store
  }

  get(id: string): Loaded | undefined {
    return this.#ready.get(id)
  }

  /** A workshop that begins in memory. */
  add(id: string, loaded: Loaded): void {
    this.#ready.set(id, loaded)
  }

  drop(id: string): void {
    this.#ready.delete(id)
  }

  /** Null when there is no such workshop. @throws StoreFault */
  load(id: string): Promise<Loaded | null> {
    const ready = this.#ready.get(id)
    if (ready) return Promise.resolve(ready)
    const loading = this.#loading.get(id) ?? this.#loadAnew(id)
    this.#loading.set(id, loading)
    return loading
  }

  async #loadAnew(id: string): Promise<Loaded | null> {
    try {
      const loaded = await loadWorkshop(this.#store, id)
      if (loaded) this.#ready.set(id, loaded)
      return loaded
    } finally {
      this.#loading.delete(id)
    }
  }
}

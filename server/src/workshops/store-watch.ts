/**
 * Watches a store and says in plain words why it cannot serve just now. A disk that is full or read-only shows in commits
 * alone, so the last one that failed counts for a while: as nobody may commit to a server that is not ready, it must not
 * count for ever.
 */
import { type Store, StoreFault } from '../ports.ts'

/** How long a failed commit counts if none succeeds after it. */
const COUNTS_MS = 10_000
const READ_WITHIN_MS = 2_000

export class StoreWatch {
  /** The store, to be used instead of the one that is watched. */
  readonly store: Store
  #failed: { why: string; at: number } | null = null

  constructor(store: Store) {
    this.store = {
      commit: async (batch) => {
        try {
          await store.commit(batch)
          this.#failed = null
        } catch (error) {
          this.#failed = { why: whyOf(error), at: performance.now() }
          throw error
        }
      },
      resultsOf: (commands) => store.resultsOf(commands),
      grantsOf: (hashes) => store.grantsOf(hashes),
      load: (workshop) => store.load(workshop),
      workshopByCode: (code) => store.workshopByCode(code),
      workshops: () => store.workshops(),
      sealedBallots: (workshop, activity, round) => store.sealedBallots(workshop, activity, round),
      counts: () => store.counts(),
      erase: (workshop) => store.erase(workshop),
      pack: (workshop) => store.pack(workshop),
      adopt: (rows, keep) => store.adopt(rows, keep),
      close: () => store.close(),
    }
  }

  /** Null when the store can serve. */
  async trouble(): Promise<string | null> {
    const failed = this.#failed
    if (failed !== null && performance.now() - failed.at < COUNTS_MS) {
      return `the last commit failed: ${failed.why}`
    }
    return this.#troubleReading()
  }

  async #troubleReading(): Promise<string | null> {
    let deadline: NodeJS.Timeout | undefined
    const late = new Promise<string>((resolve) => {
      deadline = setTimeout(resolve, READ_WITHIN_MS, `the store did not answer within ${READ_WITHIN_MS} ms`)
    })
    const read = this.store.workshopByCode('').then(
      () => null,
      (error: unknown) => `the store cannot be read: ${whyOf(error)}`,
    )
    const trouble = await Promise.race([read, late])
    clearTimeout(deadline)
    return trouble
  }
}

/** No more than the kind of trouble: who asks whether the server is ready is not asked who they are. */
function whyOf(error: unknown): string {
  return error instanceof StoreFault ? error.reason : 'internal'
}

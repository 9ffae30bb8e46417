/** Finds workshops by id or join code. */

import { Code } from '@cabildo/shared/ids'
import { normaliseCode } from '@cabildo/shared/join-code'
import { type Refusal, refuse } from '@cabildo/shared/refusal'
import type { Store } from '../ports.ts'
import { GuessLimiter } from './guess-limiter.ts'
import type { Runner } from './runner.ts'

/** Pairs of address and workshop remembered; forgetting them costs no more than being one try among others again. */
const RIGHT_MAX = 50_000

export class Directory {
  readonly #store: Store
  readonly #runner: Runner
  readonly #codes = new Map<string, string>()
  readonly #guesses = new GuessLimiter()
  /** From which address which workshop was rightly named. */
  readonly #right = new Set<string>()

  constructor(store: Store, runner: Runner) {
    this.#store = store
    this.#runner = runner
  }

  /** The workshop was erased; its code may be another's one day. */
  forget(workshop: string): void {
    for (const [code, id] of this.#codes) if (id === workshop) this.#codes.delete(code)
  }

  /** The id of the workshop that `named`, an id or a code as typed, means; null when there is none. @throws StoreFault */
  async idOf(named: string): Promise<string | null> {
    const code = normaliseCode(named)
    if (Code.safeParse(code).success) {
      const id = this.#codes.get(code) ?? (await this.#store.workshopByCode(code))
      if (id !== null) {
        this.#codes.set(code, id)
        return id
      }
    }
    return this.#runner.read(named, () => named)
  }

  /**
   * The same for somebody without a token: failed tries from one address, and in a storm from all together, are limited.
   * A code that was right from there before is no guess any more, so one who guesses keeps no room behind the same
   * address from joining.
   */
  async idForVisitor(named: string, address: string): Promise<string | Refusal> {
    const known = this.#codes.get(normaliseCode(named)) ?? named
    const tooMany = refuse('too-many-attempts', { retry: true })
    if (!this.#right.has(`${address} ${known}`) && !(await this.#guesses.admits(address))) return tooMany
    const id = await this.idOf(named)
    if (id === null) {
      const free = await this.#guesses.fails(address)
      return free ? refuse('unknown-workshop', { field: 'workshop' }) : tooMany
    }
    if (this.#right.size >= RIGHT_MAX) this.#right.clear()
    this.#right.add(`${address} ${id}`)
    return id
  }
}

/** Finds workshops by id or join code. */

import { Code } from '@cabildo/shared/ids'
import { normaliseCode } from '@cabildo/shared/join-code'
import { type Refusal, refuse } from '@cabildo/shared/refusal'
import type { Store } from '../ports.ts'
import { GuessLimiter } from './guess-limiter.ts'
import type { Runner } from './runner.ts'

export class Directory {
  readonly #store: Store
  readonly #runner: Runner
  readonly #codes = new Map<string, string>()
  readonly #guesses = new GuessLimiter()

  constructor(store: Store, runner: Runner) {
    this.#store = store
    this.#runner = runner
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

  /** The same for somebody without a token: failed tries from one address, and from all together, are limited. */
  async idForVisitor(named: string, address: string): Promise<string | Refusal> {
    const tooMany = refuse('too-many-attempts', { retry: true })
    if (!(await this.#guesses.admits(address))) return tooMany
    const id = await this.idOf(named)
    if (id !== null) return id
    return (await this.#guesses.fails(address)) ? refuse('unknown-workshop', { field: 'workshop' }) : tooMany
  }
}

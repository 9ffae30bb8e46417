/** One-time links that make whoever opens them first the host of this server. They live as long as the process. */
import { randomBytes } from 'node:crypto'
import { type Refusal, refuse } from '@cabildo/shared/refusal'
import type { Claim } from '@cabildo/shared/wire/contract'
import type { Store } from '../ports.ts'
import type { Authenticator } from '../workshops/authenticate.ts'
import { emptyBatch } from '../workshops/batch.ts'
import { sha256 } from '../workshops/chain.ts'

export class HostLinks {
  readonly #store: Store
  readonly #authenticator: Authenticator
  /** Per link, by hash: the hash of the token it was exchanged for, or null while it is unused. */
  readonly #links = new Map<string, string | null>()

  constructor(store: Store, authenticator: Authenticator) {
    this.#store = store
    this.#authenticator = authenticator
  }

  /** A secret that can be exchanged once. */
  issue(): string {
    const secret = randomBytes(24).toString('base64url')
    this.#links.set(sha256(secret), null)
    return secret
  }

  /** Grants the token the host's rights. The very same claim again is a resend and is answered the same. @throws StoreFault */
  async claim({ secret, token }: Claim): Promise<Refusal | null> {
    const link = sha256(secret)
    const usedFor = this.#links.get(link)
    if (usedFor === undefined) return refuse('unknown-token', { field: 'secret' })
    const grant = this.#authenticator.hostGrantFor(token)
    if (usedFor !== null && usedFor !== grant.hash) return refuse('link-used')
    const holder = await this.#authenticator.grantOfToken(token)
    if (holder !== null) return holder.role === 'host' ? null : refuse('identity-taken', { field: 'token' })
    // Another claim may have come while the token was looked up.
    const usedMeanwhile = this.#links.get(link)
    if (usedMeanwhile !== null && usedMeanwhile !== grant.hash) return refuse('link-used')
    this.#links.set(link, grant.hash)
    try {
      await this.#store.commit({ ...emptyBatch(), grants: [grant] })
    } catch (error) {
      this.#links.set(link, null)
      throw error
    }
    return null
  }
}

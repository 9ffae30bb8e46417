/** One-time links that make whoever opens them first the host of this server. They live as long as the process. */
import { randomBytes } from 'node:crypto'
import { type Refusal, refuse } from '@cabildo/shared/refusal'
import type { Claim } from '@cabildo/shared/wire/contract'
import type { Grant } from '../ports.ts'
import type { Authenticator } from '../workshops/authenticate.ts'
import { sha256 } from '../workshops/chain.ts'
import type { HostGrants } from '../workshops/host-grants.ts'
import type { SecretHasher } from '../workshops/secret-hasher.ts'

export type HostLinksOptions = { hosts: HostGrants; authenticator: Authenticator; hasher: SecretHasher }

export class HostLinks {
  readonly #options: HostLinksOptions
  /** Per link, by hash: the hash of the token it was exchanged for, or null while it is unused. */
  readonly #links = new Map<string, string | null>()

  constructor(options: HostLinksOptions) {
    this.#options = options
  }

  /** A secret that can be exchanged once. */
  issue(): string {
    const secret = randomBytes(24).toString('base64url')
    this.#links.set(sha256(secret), null)
    return secret
  }

  /** Grants the token the host's rights. The very same claim again is a resend and is answered the same. @throws StoreFault */
  async claim({ secret, token }: Claim): Promise<Refusal | null> {
    const { hosts, authenticator, hasher } = this.#options
    const link = sha256(secret)
    const hash = hasher.token(token)
    const before = this.#refuse(link, hash)
    if (before) return before
    const holder = await authenticator.grantOfToken(token)
    if (holder !== null) return holder.role === 'host' ? null : refuse('identity-taken', { field: 'token' })
    try {
      // Another claim may have come while the token was looked up, or the link have been voided.
      return await hosts.add(hash, () => this.#refuse(link, hash) ?? this.#use(link, hash))
    } catch (error) {
      if (this.#links.get(link) === hash) this.#links.set(link, null)
      throw error
    }
  }

  /** Voids every link that was not exchanged for `own`: neither an unused one nor a claim sent again lets anybody in. */
  voidOthers(own: Grant): void {
    for (const [link, usedFor] of this.#links) if (usedFor !== own.hash) this.#links.delete(link)
  }

  #use(link: string, hash: string): null {
    this.#links.set(link, hash)
    return null
  }

  #refuse(link: string, hash: string): Refusal | null {
    const usedFor = this.#links.get(link)
    if (usedFor === undefined) return refuse('unknown-token', { field: 'secret' })
    return usedFor === null || usedFor === hash ? null : refuse('link-used')
  }
}

/** Hashes of tokens and rejoin codes, keyed with the server's own secret: a stolen database alone opens nothing (S6). */
import { createHmac } from 'node:crypto'

export class SecretHasher {
  readonly #pepper: Buffer

  /** `pepper`: at least 32 random bytes, kept in the data folder beside the database, never in it. */
  constructor(pepper: Buffer) {
    this.#pepper = pepper
  }

  token(token: string): string {
    return createHmac('sha256', this.#pepper).update(`token:${token}`).digest('hex')
  }

  /** Rejoin codes are short, so each workshop has its own space. */
  rejoinCode(workshop: string, code: string): string {
    return createHmac('sha256', this.#pepper).update(`rejoin:${workshop}:${code}`).digest('hex')
  }
}

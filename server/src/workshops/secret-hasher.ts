/**
 * What is kept of tokens and rejoin codes, keyed with the server's own secret: a stolen database alone opens nothing (S6).
 * A digest of the secret is enciphered, not hashed once more, so that the seats of one workshop can be given to another
 * server without giving away the key (H5).
 */
import { createCipheriv, createDecipheriv, createHash, createHmac } from 'node:crypto'

/** One block: what is enciphered has no structure, and the same must become the same. */
const CIPHER = 'aes-256-ecb'
/** 128 bits, as hex. */
const DIGEST_LENGTH = 32

export class SecretHasher {
  readonly #pepper: Buffer
  readonly #key: Buffer

  /** `pepper`: at least 32 random bytes, kept in the data folder beside the database, never in it. */
  constructor(pepper: Buffer) {
    this.#pepper = pepper
    this.#key = createHmac('sha256', pepper).update('grants').digest()
  }

  token(token: string): string {
    return this.seal(digestOf(`token:${token}`))
  }

  /** Rejoin codes are short, so each workshop has its own space. */
  rejoinCode(workshop: string, code: string): string {
    return this.seal(digestOf(`rejoin:${workshop}:${code}`))
  }

  /** What a digest from another server is kept as here. */
  seal(digest: string): string {
    const cipher = createCipheriv(CIPHER, this.#key, null).setAutoPadding(false)
    return cipher.update(digest, 'hex', 'hex') + cipher.final('hex')
  }

  /** The digest that is kept so; null for what was kept by an earlier program. */
  open(kept: string): string | null {
    if (kept.length !== DIGEST_LENGTH) return null
    const decipher = createDecipheriv(CIPHER, this.#key, null).setAutoPadding(false)
    return decipher.update(kept, 'hex', 'hex') + decipher.final('hex')
  }

  /** What earlier programs kept of a token. */
  earlierToken(token: string): string {
    return createHmac('sha256', this.#pepper).update(`token:${token}`).digest('hex')
  }

  earlierRejoinCode(workshop: string, code: string): string {
    return createHmac('sha256', this.#pepper).update(`rejoin:${workshop}:${code}`).digest('hex')
  }
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, DIGEST_LENGTH)
}

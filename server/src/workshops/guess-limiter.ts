/**
 * Makes guessing hopeless without locking out a room behind one address (S7): only failed tries count. A key that failed
 * too often, and in a storm of failures every key that failed at all, is slowed down, so that even then somebody with
 * the right code gets through.
 */
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

export type GuessLimits = {
  /** Failed tries a minute that one key, and all keys together, have free. */
  perKey: number
  together: number
  /** Tries a second that a slowed key has left. */
  slowed: number
}

export const GUESS_LIMITS: GuessLimits = { perKey: 40, together: 1200, slowed: 20 }

const ALL = 'all'

export class GuessLimiter {
  readonly #limits: GuessLimits
  readonly #failed = new RateLimiterMemory({ points: Number.MAX_SAFE_INTEGER, duration: 60 })
  readonly #slowed: RateLimiterMemory

  constructor(limits: GuessLimits = GUESS_LIMITS) {
    this.#limits = limits
    this.#slowed = new RateLimiterMemory({ points: limits.slowed, duration: 1 })
  }

  /** Whether this key may try now. */
  async admits(key: string): Promise<boolean> {
    if (!(await this.#isSlowed(key))) return true
    return consumes(this.#slowed, key)
  }

  /** Notes a failed try. True while such tries are still free. */
  async fails(key: string): Promise<boolean> {
    await Promise.all([this.#failed.consume(keyed(key)), this.#failed.consume(ALL)])
    return !(await this.#isSlowed(key))
  }

  async #isSlowed(key: string): Promise<boolean> {
    const own = (await this.#failed.get(keyed(key)))?.consumedPoints ?? 0
    if (own === 0) return false
    if (own > this.#limits.perKey) return true
    return ((await this.#failed.get(ALL))?.consumedPoints ?? 0) > this.#limits.together
  }
}

function keyed(key: string): string {
  return `one ${key}`
}

/** Whether a point was left for this key. */
async function consumes(limiter: RateLimiterMemory, key: string): Promise<boolean> {
  try {
    await limiter.consume(key)
    return true
  } catch (error) {
    if (error instanceof RateLimiterRes) return false
    throw error
  }
}

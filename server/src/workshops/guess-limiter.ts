/**
 * Makes guessing hopeless without locking out a room behind one address (S7): only failed tries count. A key that failed
 * too often, and in a storm of failures at the same target every key that failed there at all, is slowed down, so that
 * even then somebody with the right code gets through. Who did not fail is never slowed, whatever others do.
 */
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { networkOf } from './network-of.ts'

export type GuessLimits = {
  /** Failed tries a minute that one key has free. */
  perKey: number
  /** Failed tries a minute at one target, by all keys, from which it is a storm. */
  together: number
  /** Tries a second that a slowed key has left. */
  slowed: number
}

export const GUESS_LIMITS: GuessLimits = { perKey: 40, together: 1200, slowed: 20 }

export class GuessLimiter {
  readonly #limits: GuessLimits
  readonly #failed = new RateLimiterMemory({ points: Number.MAX_SAFE_INTEGER, duration: 60 })
  readonly #slowed: RateLimiterMemory

  constructor(limits: GuessLimits = GUESS_LIMITS) {
    this.#limits = limits
    this.#slowed = new RateLimiterMemory({ points: limits.slowed, duration: 1 })
  }

  /** Whether whoever comes from this address may try now. `target`: what is guessed at, where there are several. */
  async admits(address: string, target = ''): Promise<boolean> {
    const key = keyOf(address, target)
    if (!(await this.#isSlowed(key, target))) return true
    return consumes(this.#slowed, key)
  }

  /** Notes a failed try. True while such tries are still free. */
  async fails(address: string, target = ''): Promise<boolean> {
    const key = keyOf(address, target)
    await Promise.all([this.#failed.consume(key), this.#failed.consume(stormAt(target))])
    return !(await this.#isSlowed(key, target))
  }

  async #isSlowed(key: string, target: string): Promise<boolean> {
    const own = await this.#failures(key)
    if (own === 0) return false
    return own > this.#limits.perKey || (await this.#failures(stormAt(target))) > this.#limits.together
  }

  async #failures(key: string): Promise<number> {
    return (await this.#failed.get(key))?.consumedPoints ?? 0
  }
}

function keyOf(address: string, target: string): string {
  return `from ${networkOf(address)} at ${target}`
}

function stormAt(target: string): string {
  return `all at ${target}`
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

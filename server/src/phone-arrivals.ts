/**
 * What phones told in the test with one phone (L4): in memory, for minutes, and only while a host looks at it. A phone
 * that comes by when nobody looks leaves nothing.
 */
import type { PhoneCheck, PhoneTest } from '@cabildo/shared/wire/lan'

/** A console asks every two seconds; one that has not for this long has gone. */
const LOOKS_FOR_MS = 20_000
const KEPT_FOR_MS = 600_000
const MOST = 12

export class PhoneArrivals {
  #phones: (PhoneCheck & { id: number; at: number })[] = []
  #lookedAt = Number.NEGATIVE_INFINITY
  #last = 0

  /** True when somebody will see it. `now`: a clock that never jumps, in ms. */
  take(check: PhoneCheck, now = performance.now()): boolean {
    if (!this.#isLooked(now)) return false
    this.#last += 1
    this.#phones = [{ ...check, id: this.#last, at: now }, ...this.#phones].slice(0, MOST)
    return true
  }

  /** A host looks: the latest first. */
  look(now = performance.now()): PhoneTest['phones'] {
    const since = this.#isLooked(now) ? now - KEPT_FOR_MS : now
    this.#phones = this.#phones.filter(({ at }) => at > since)
    this.#lookedAt = now
    return this.#phones.map(({ at: _at, ...phone }) => phone)
  }

  #isLooked(now: number): boolean {
    const looked = now - this.#lookedAt <= LOOKS_FOR_MS
    if (!looked) this.#phones = []
    return looked
  }
}

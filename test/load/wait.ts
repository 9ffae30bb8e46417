/** Waiting that always ends: every wait of the bench has a deadline and says what it waited for. */

/** No step of the bench may take longer. */
export const DEADLINE_MS = 60_000

/** @throws when `work` is not done in time. */
export async function within<T>(work: Promise<T>, what: () => string, ms = DEADLINE_MS): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Not done within ${ms / 1000} s: ${what()}.`)), ms)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

/** Opens when so many have arrived. */
export class Latch {
  readonly #what: string
  readonly #opened: Promise<void>
  #open = () => {}
  #left: number

  constructor(count: number, what: string) {
    this.#left = count
    this.#what = what
    this.#opened = new Promise((resolve) => {
      this.#open = resolve
    })
    if (count === 0) this.#open()
  }

  arrive(): void {
    this.#left -= 1
    if (this.#left === 0) this.#open()
  }

  /** @throws when some did not arrive in time. */
  all(ms = DEADLINE_MS): Promise<void> {
    return within(this.#opened, () => `${this.#what}, ${this.#left} missing`, ms)
  }
}

/** Does the same for every index below `count`, at most `width` at once; results in the order of the indexes. */
export async function pooled<T>(
  count: number,
  width: number,
  work: (index: number) => Promise<T>,
): Promise<T[]> {
  const results: T[] = []
  let next = 0
  const lane = async (): Promise<void> => {
    while (next < count) {
      const index = next
      next += 1
      results[index] = await work(index)
    }
  }
  await Promise.all(Array.from({ length: Math.min(width, count) }, lane))
  return results
}

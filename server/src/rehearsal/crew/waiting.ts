/** Things that a crew will do in a while; none of them once it has gone. */

export class Waiting {
  readonly #timers = new Set<NodeJS.Timeout>()
  readonly #pace: number
  readonly #onTrouble: (error: unknown) => void
  #over = false

  /** `pace`: how long a second takes; 1 as among people. */
  constructor(pace: number, onTrouble: (error: unknown) => void) {
    this.#pace = pace
    this.#onTrouble = onTrouble
  }

  do(after: number, act: () => Promise<void>): void {
    if (this.#over) return
    const timer = setTimeout(() => {
      this.#timers.delete(timer)
      act().catch(this.#onTrouble)
    }, after * this.#pace)
    this.#timers.add(timer)
  }

  end(): void {
    this.#over = true
    for (const timer of this.#timers) clearTimeout(timer)
    this.#timers.clear()
  }
}

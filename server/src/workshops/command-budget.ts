/** How many commands each sender may send in a while. A plain count per window: it stands in the way of every vote. */

export class CommandBudget {
  readonly #most: number
  readonly #windowMs: number
  readonly #spent = new Map<string, number>()
  #until = 0

  constructor(most: number, windowMs: number) {
    this.#most = most
    this.#windowMs = windowMs
  }

  /** Spends one command of this sender; false when none is left. `now`: a clock that never jumps, in ms. */
  spend(sender: string, now = performance.now()): boolean {
    if (now >= this.#until) {
      this.#spent.clear()
      this.#until = now + this.#windowMs
    }
    const spent = this.#spent.get(sender) ?? 0
    if (spent >= this.#most) return false
    this.#spent.set(sender, spent + 1)
    return true
  }
}

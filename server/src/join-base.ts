/**
 * Under which address phones are sent to this server (L1): what the host chose, for as long as this computer has it.
 * Kept in memory only; the host's browser keeps the choice and tells it again after a restart.
 */
export class JoinBase {
  #chosen: string | null = null
  /** Every address this computer has had: a choice may arrive when its address is gone already. */
  readonly #had = new Set<string>()

  /** `held`: the addresses this computer has now. An address that it never had (a proxy's) is taken as it is said. */
  choose(base: string, held: readonly string[]): void {
    this.#note(held)
    this.#chosen = base
  }

  /** Null when nothing was chosen, or when what was chosen is gone. */
  standing(held: readonly string[]): string | null {
    this.#note(held)
    const base = this.#chosen
    return base !== null && this.#had.has(base) && !held.includes(base) ? null : base
  }

  /** What boards show: the choice, or the best that remains of it. Null while nobody has chosen. */
  forBoards(held: readonly string[]): string | null {
    return this.#chosen === null ? null : (this.standing(held) ?? held[0] ?? null)
  }

  #note(held: readonly string[]): void {
    for (const base of held) this.#had.add(base)
  }
}

/** A runner whose listeners also hear that links ended which no workshop issued: those of hosts, who may sit in any room. */
import type { Committed } from './committed.ts'
import { Runner } from './runner.ts'

type Listener = (committed: Committed) => void

export class AnnouncingRunner extends Runner {
  readonly #told: Listener[] = []

  override onCommitted(listener: Listener): void {
    super.onCommitted(listener)
    this.#told.push(listener)
  }

  /** To be called once the end of these links is durable. */
  announceEnded(links: readonly string[], workshops: readonly string[]): void {
    for (const workshop of workshops) {
      const ended = { workshop, phase: false, people: new Set<string>(), cardsMoved: false }
      for (const listener of this.#told) listener({ ...ended, revokedLinks: [...links] })
    }
  }
}

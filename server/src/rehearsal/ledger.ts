/** The books of a rehearsal: what was sent and answered, what was seen, and every difference that was found. */
import { createHash } from 'node:crypto'
import type { CommandResult, ViewPush } from '@cabildo/shared/wire/contract'

export class Ledger {
  sent = 0
  acknowledged = 0
  refused = 0
  resent = 0
  viewsEqual = true
  readonly #ackMs: number[] = []
  readonly #differences: string[] = []
  readonly #views = new Map<string, string>()
  readonly #digests = new WeakMap<ViewPush, string>()

  /** The differences found, the first one first. */
  get differences(): readonly string[] {
    return this.#differences
  }

  differs(what: string): void {
    this.#differences.push(what)
  }

  /** The answer that stands for a command, whatever was resent before it came. */
  answered(result: CommandResult): void {
    if (result.ok) this.acknowledged += 1
    else this.refused += 1
  }

  waited(ms: number): void {
    this.#ackMs.push(ms)
  }

  /** Notes a view that somebody holds; returns its digest. The same audience, rev and tick must be the same bytes (I5). */
  saw(push: ViewPush): string {
    const known = this.#digests.get(push)
    if (known !== undefined) return known
    const { audience, rev, tick, view } = push
    const digest = createHash('sha1').update(JSON.stringify(view)).digest('base64')
    this.#digests.set(push, digest)
    const place = `${audience} rev ${rev} tick ${tick}`
    const first = this.#views.get(place)
    if (first === undefined) this.#views.set(place, digest)
    else if (first !== digest) this.unequal(`two views of ${place} are not the same bytes`)
    return digest
  }

  unequal(what: string): void {
    this.viewsEqual = false
    this.differs(what)
  }

  /** Time to the acknowledgement in ms at a share of all (nearest rank); 0 when nothing was sent. */
  ackMsAt(share: number): number {
    const sorted = [...this.#ackMs].sort((one, other) => one - other)
    const ms = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0
    return Math.round(ms * 10) / 10
  }
}

/** What a slow or paused client costs is bounded (I15): it gets nothing while much waits for it, and later one whole view. */
import type { Connection } from './connection.ts'
import { STOP_SENDING } from './waiting-bytes.ts'

/** Bytes waiting for one socket above which it is let go. */
const LET_GO = 1024 * 1024

const LONGEST_BEHIND_MS = 30_000
const SWEEP_MS = 500

/** Connections that missed something because they do not read. */
export class Backlog {
  readonly #behind = new Map<Connection, number>()
  readonly #catchUp: (connection: Connection) => void
  readonly #now: () => number
  #sweep: NodeJS.Timeout | null = null

  /** `catchUp` sends the connection all that is current; `now` is a clock that never jumps, in ms. */
  constructor(catchUp: (connection: Connection) => void, now: () => number = () => performance.now()) {
    this.#catchUp = catchUp
    this.#now = now
  }

  /** True when the connection takes more; otherwise it is remembered and will catch up. */
  takes(connection: Connection): boolean {
    if (this.#behind.has(connection)) return false
    if (connection.waitingBytes() <= STOP_SENDING) return true
    this.#behind.set(connection, this.#now())
    this.#sweep ??= setInterval(() => this.#look(), SWEEP_MS).unref()
    return false
  }

  forget(connection: Connection): void {
    this.#behind.delete(connection)
  }

  close(): void {
    if (this.#sweep) clearInterval(this.#sweep)
    this.#sweep = null
    this.#behind.clear()
  }

  #look(): void {
    for (const [connection, since] of this.#behind) {
      const waiting = connection.waitingBytes()
      if (waiting > LET_GO || this.#now() - since > LONGEST_BEHIND_MS) {
        this.#behind.delete(connection)
        connection.cut()
      } else if (waiting <= STOP_SENDING / 2) {
        this.#behind.delete(connection)
        this.#catchUp(connection)
      }
    }
    if (this.#behind.size === 0) this.close()
  }
}

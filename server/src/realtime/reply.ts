/** The one answer to a message: given once, to whoever asked for one, and within a deadline. */
import { type Refusal, refuse } from '@cabildo/shared/refusal'

const DEADLINE_MS = 10_000

export class Reply {
  #acknowledge: ((result: object) => void) | null
  readonly #late: NodeJS.Timeout | null

  /** `acknowledge`: the last argument of the message, which is whatever the client sent unless it asked for an answer. */
  constructor(acknowledge: unknown) {
    this.#acknowledge = isAcknowledgement(acknowledge) ? acknowledge : null
    this.#late = this.#acknowledge && setTimeout(giveUp, DEADLINE_MS, this)
  }

  give(result: object): void {
    const acknowledge = this.#acknowledge
    this.#acknowledge = null
    if (this.#late) clearTimeout(this.#late)
    acknowledge?.(result)
  }
}

export function refused(code: Refusal['refused'], retry = false): { ok: false } & Refusal {
  return { ok: false, ...refuse(code, retry ? { retry } : {}) }
}

function giveUp(reply: Reply): void {
  reply.give(refused('store-unavailable', true))
}

/** Only the library puts a function here; JSON has none. */
function isAcknowledgement(last: unknown): last is (result: object) => void {
  return typeof last === 'function'
}

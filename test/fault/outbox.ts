/**
 * A sender as a phone is one: a command has its id before it is sent, stays until it was answered, and goes out again
 * as it was.
 */
import { isDeepStrictEqual } from 'node:util'
import type { Accepted, CommandEnvelope, CommandResult } from '@cabildo/shared/wire/contract'

export type Sent = {
  envelope: CommandEnvelope
  /** `host`: whatever token the host has with the server that runs now; null: none. */
  token: string | 'host' | null
  /** What was written, by which it is found again in the store; null where nothing was. */
  words: string | null
  round: number | null
  /** Called once, when the answer yes has come. */
  done: (accepted: Accepted) => void
}

export type Post = (sent: Sent) => Promise<CommandResult>

export class Outbox {
  /** Sent, and no answer yet: may be stored or not. */
  pending: Sent | null = null
  /** Commands that got another answer the second time. */
  readonly contradictions: string[] = []
  #last: { sent: Sent; accepted: Accepted } | null = null

  /** Null when no answer came, or one that says to try again: then it stays pending. */
  async send(sent: Sent, post: Post): Promise<CommandResult | null> {
    this.pending = sent
    const result = await post(sent).catch(() => null)
    if (result === null || (!result.ok && result.retry)) return null
    this.pending = null
    if (result.ok) {
      this.#last = { sent, accepted: result }
      sent.done(result)
    }
    return result
  }

  /** Sends once more what was acknowledged before: the same answer must come, and nothing must change. */
  async repeatLast(post: Post): Promise<void> {
    if (this.#last === null) return
    const { sent, accepted } = this.#last
    const result = await post(sent).catch(() => null)
    if (result === null || (!result.ok && result.retry)) return
    if (isDeepStrictEqual(result, accepted)) return
    const { id, command } = sent.envelope
    this.contradictions.push(`twice: ${command.type} ${id} was answered otherwise: ${JSON.stringify(result)}`)
  }
}

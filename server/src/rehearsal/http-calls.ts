/** The HTTP side of the wire, as a phone or a facilitator's browser uses it. */
import { isRefusal, type Refusal } from '@cabildo/shared/refusal'
import type { Claim, CommandEnvelope, CommandResult, Door } from '@cabildo/shared/wire/contract'
import { Stopped } from './stopped.ts'

/** Long, for a full room and its server may share one small computer. */
const DEADLINE_MS = 60_000

export class HttpCalls {
  readonly origin: string

  constructor(origin: string) {
    this.origin = origin
  }

  /** @throws Stopped when nobody answers there. */
  async reach(): Promise<void> {
    await this.#ask('/healthz', {})
  }

  door(code: string): Promise<Door | Refusal> {
    return this.#json<Door>(`/api/door/${code}`)
  }

  claim(claim: Claim): Promise<{ ok: true } | Refusal> {
    return this.#json('/api/claim', { body: claim })
  }

  /** `token` is null for a visitor. */
  command(envelope: CommandEnvelope, token: string | null): Promise<CommandResult> {
    return this.#json<CommandResult>('/api/command', { body: envelope, token })
  }

  async report(workshop: string, format: 'json' | 'html', language: string, token: string): Promise<string> {
    const path = `/api/workshops/${workshop}/report.${format}?language=${language}`
    const response = await this.#ask(path, { token })
    const text = await response.text()
    if (!response.ok) throw new Stopped('report', { status: response.status })
    return text
  }

  /** Every answer of the product is JSON, refusals too; anything else comes from another program. */
  async #json<T>(path: string, ask: { body?: object; token?: string | null } = {}): Promise<T> {
    const response = await this.#ask(path, ask)
    const answer: unknown = await response.json().catch(() => null)
    if (typeof answer !== 'object' || answer === null || (!response.ok && !isRefusal(answer))) {
      throw new Stopped('not-cabildo', { url: this.origin })
    }
    return answer as T
  }

  async #ask(path: string, { body, token }: { body?: object; token?: string | null }): Promise<Response> {
    const authorization = token ? { authorization: `Bearer ${token}` } : {}
    const posted = body && {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...authorization },
      body: JSON.stringify(body),
    }
    try {
      return await fetch(`${this.origin}${path}`, {
        headers: authorization,
        ...posted,
        signal: AbortSignal.timeout(DEADLINE_MS),
      })
    } catch {
      throw new Stopped('unreachable', { url: this.origin })
    }
  }
}

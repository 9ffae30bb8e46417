/** The HTTP side of the wire, as a phone or a facilitator's browser uses it. */
import { setTimeout } from 'node:timers/promises'
import { isRefusal, type Refusal } from '@cabildo/shared/refusal'
import type { Claim, CommandEnvelope, CommandResult, Door } from '@cabildo/shared/wire/contract'
import type { ExportStarted, ExportState } from '@cabildo/shared/wire/exports'
import { REPORT_SECTIONS } from '@cabildo/shared/workshop/report/editions'
import { Stopped } from './stopped.ts'

/** Long, for a full room and its server may share one small computer. */
const DEADLINE_MS = 60_000
const ASK_AGAIN_MS = 200

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

  /** The whole report as one archive, written beside whatever else goes on. */
  async archive(workshop: string, language: string, token: string): Promise<Uint8Array> {
    const path = `/api/workshops/${workshop}/exports`
    const sections = REPORT_SECTIONS.filter((section) => section !== 'notes')
    const edition = { audience: 'internal', languages: [language], sections, foreword: '', ballots: true }
    const begun = await this.#json<ExportStarted>(path, { body: { ...edition, format: 'zip' }, token })
    if (isRefusal(begun)) throw new Stopped('report', { status: 409 })
    for (;;) {
      const state = await this.#json<ExportState>(`${path}/${begun.job}`, { token })
      if (isRefusal(state) || state.state === 'failed') throw new Stopped('report', { status: 500 })
      if (state.state === 'ready') break
      await setTimeout(ASK_AGAIN_MS)
    }
    const response = await this.#ask(`${path}/${begun.job}/file`, { token })
    if (!response.ok) throw new Stopped('report', { status: response.status })
    return new Uint8Array(await response.arrayBuffer())
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

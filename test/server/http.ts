/** The HTTP side of a client: plain requests, whatever comes back. */
import { randomBytes } from 'node:crypto'
import type { CommandEnvelope, CommandResult } from '@cabildo/shared/wire/contract'
import type { Command } from '@cabildo/shared/workshop/commands'

export type Answer = { status: number; body: Record<string, unknown>; text: string }

export async function request(url: string, init: RequestInit = {}): Promise<Answer> {
  const response = await fetch(url, init)
  const text = await response.text()
  let body: unknown = {}
  try {
    body = JSON.parse(text)
  } catch {
    // Pages and health answers need not be JSON.
  }
  return { status: response.status, body: Object(body), text }
}

export function bearer(token: string | null): Record<string, string> {
  return token === null ? {} : { authorization: `Bearer ${token}` }
}

export function post(url: string, body: unknown, token: string | null = null): Promise<Answer> {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return request(url, { method: 'POST', body: text, headers: bearer(token) })
}

export function newSecret(): string {
  return randomBytes(18).toString('base64url')
}

export function envelope(
  workshop: string | null,
  command: Command,
  secrets?: CommandEnvelope['secrets'],
): CommandEnvelope {
  return { id: newSecret(), workshop, command, ...(secrets ? { secrets } : {}) }
}

/** One command over HTTP. */
export async function send(url: string, token: string | null, sent: CommandEnvelope): Promise<CommandResult> {
  return (await post(`${url}/api/command`, sent, token)).body as CommandResult
}

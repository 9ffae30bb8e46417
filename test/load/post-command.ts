/** A command over HTTP on a connection of its own, as the first thing a phone sends. */
import { request } from 'node:http'
import type { CommandEnvelope } from '@cabildo/shared/wire/contract'
import { DEADLINE_MS } from './wait.ts'

export type PostOptions = { url: string; token?: string; from?: string | undefined }

/** The server's JSON answer, whatever it says. */
export function postCommand({ url, token, from }: PostOptions, envelope: CommandEnvelope): Promise<unknown> {
  const body = JSON.stringify(envelope)
  return new Promise((resolve, reject) => {
    const sent = request(
      `${url}/api/command`,
      {
        method: 'POST',
        agent: false,
        timeout: DEADLINE_MS,
        headers: {
          origin: url,
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        },
        ...(from === undefined ? {} : { localAddress: from }),
      },
      (response) => {
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part))
        response.on('end', () => resolve(JSON.parse(Buffer.concat(parts).toString() || 'null')))
        response.on('error', reject)
      },
    )
    sent.on('timeout', () => sent.destroy(new Error('A command over HTTP was not answered.')))
    sent.on('error', reject)
    sent.end(body)
  })
}

/** Reads a request's body as JSON without trusting it: bounded in size and in depth before it is parsed (I14). */
import type { IncomingMessage } from 'node:http'
import { type Refusal, refuse } from '@cabildo/shared/refusal'
import { DEEPEST, isDeeperText } from '../workshops/json-shape.ts'

export type JsonBody = { value: unknown; bytes: number }

/** Bytes beyond which a sender is no longer heard out. */
const GIVE_UP = 8 * 1024 * 1024

/** At most `limit` bytes of UTF-8. Rejects when the sender breaks off. */
export async function readJson(request: IncomingMessage, limit: number): Promise<JsonBody | Refusal> {
  const raw = await readBytes(request, limit)
  if (raw === null) return refuse('too-large')
  if (isDeeperText(raw, DEEPEST)) return refuse('malformed')
  try {
    return { value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(raw)), bytes: raw.length }
  } catch {
    return refuse('malformed')
  }
}

/** Null when there is more. The rest is read all the same and thrown away: the connection may carry further requests. */
function readBytes(request: IncomingMessage, limit: number): Promise<Buffer | null> {
  return new Promise((resolve, reject) => {
    let parts: Buffer[] = []
    let bytes = 0
    request.on('data', (part: Buffer) => {
      bytes += part.length
      if (bytes <= limit) return void parts.push(part)
      parts = []
      resolve(null)
      if (bytes > GIVE_UP) request.destroy()
    })
    request.on('end', () => resolve(Buffer.concat(parts)))
    request.on('error', reject)
    request.on('close', () => {
      if (!request.complete) reject(Object.assign(new Error('the sender broke off'), { code: 'ECONNRESET' }))
    })
  })
}

/** Reads a request's body as JSON without trusting it: bounded in size and in depth before it is parsed (I14). */
import type { IncomingMessage } from 'node:http'
import { type Refusal, refuse } from '@cabildo/shared/refusal'
import { DEEPEST, isDeeperText } from '../workshops/json-shape.ts'
import { readBytes } from './read-bytes.ts'

export type JsonBody = { value: unknown; bytes: number }

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

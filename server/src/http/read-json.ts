/** Reads a request's body as JSON without trusting it: bounded in size and in depth before it is parsed (I14). */
import type { IncomingMessage } from 'node:http'
import { type Refusal, refuse } from '@cabildo/shared/refusal'
import { DEEPEST, isDeeperText } from '../workshops/json-shape.ts'

export type JsonBody = { value: unknown; bytes: number }

/** At most `limit` bytes of UTF-8. What comes beyond is thrown away unread. */
export async function readJson(request: IncomingMessage, limit: number): Promise<JsonBody | Refusal> {
  const parts: Buffer[] = []
  let bytes = 0
  const stream: AsyncIterable<Buffer> = request.iterator({ destroyOnReturn: false })
  for await (const part of stream) {
    bytes += part.length
    if (bytes > limit) {
      request.resume()
      return refuse('too-large')
    }
    parts.push(part)
  }
  const raw = Buffer.concat(parts)
  if (isDeeperText(raw, DEEPEST)) return refuse('malformed')
  try {
    return { value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(raw)), bytes }
  } catch {
    return refuse('malformed')
  }
}

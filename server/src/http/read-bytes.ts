/** Reads a request's body, bounded in size (I14). */
import type { IncomingMessage } from 'node:http'

/** So many bytes more than is allowed, and a sender is no longer heard out. */
const GIVE_UP = 8 * 1024 * 1024

/** Null when there is more. The rest is read all the same and thrown away: the connection may carry further requests. */
export function readBytes(request: IncomingMessage, limit: number): Promise<Buffer | null> {
  return new Promise((resolve, reject) => {
    let parts: Buffer[] = []
    let bytes = 0
    request.on('data', (part: Buffer) => {
      bytes += part.length
      if (bytes <= limit) return void parts.push(part)
      parts = []
      resolve(null)
      if (bytes > limit + GIVE_UP) request.destroy()
    })
    request.on('end', () => resolve(Buffer.concat(parts)))
    request.on('error', reject)
    request.on('close', () => {
      if (!request.complete) reject(Object.assign(new Error('the sender broke off'), { code: 'ECONNRESET' }))
    })
  })
}

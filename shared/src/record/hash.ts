/** SHA-256 over a list of texts, the same on a server and in a browser. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

export type Hash = (...parts: readonly string[]) => string

/** Each part with its length before it, so that no two lists of parts read the same. */
export const hashOf: Hash = (...parts) =>
  bytesToHex(sha256(utf8ToBytes(parts.map((part) => `${part.length}:${part}`).join(''))))

export function bytesHash(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes))
}

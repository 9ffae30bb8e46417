/** The key of a secret ballot: only the phone that holds the secret can derive it again, and it differs in every round. */
import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** First 128 bits of HMAC-SHA-256 (RFC 2104) as lower-case hex. */
export function ballotKey(secret: string, workshop: string, activity: string, round: number): string {
  const place = utf8ToBytes(`${workshop}/${activity}/${round}`)
  return bytesToHex(hmac(sha256, utf8ToBytes(secret), place)).slice(0, 32)
}

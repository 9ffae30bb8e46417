/** Secrets and ids as a phone makes its own; never from the seed, so that two rehearsals on one server share nothing. */
import { randomBytes, randomInt } from 'node:crypto'
import { CODE_ALPHABET } from '@cabildo/shared/join-code'

/** 144 random bits: a bearer token. */
export function newToken(): string {
  return randomBytes(18).toString('base64url')
}

/** 120 random bits: the id of one command. */
export function newCommandId(): string {
  return randomBytes(15).toString('base64url')
}

/** Eight symbols that people can read to each other. */
export function newRejoinCode(): string {
  return Array.from({ length: 8 }, () => CODE_ALPHABET[randomInt(CODE_ALPHABET.length)]).join('')
}

/** 128 bits as lower-case hex: a phone's secret, or the key of one anonymous card. */
export function newHexKey(): string {
  return randomBytes(16).toString('hex')
}

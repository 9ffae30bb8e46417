/** Who this browser is in one workshop: the token it made itself, the way back, and the secret behind anonymous ballots. */
import { CODE_ALPHABET } from '@cabildo/shared/join-code'
import { nanoid } from 'nanoid'
import { forget, keep, readKept } from './storage.ts'

export type Session = {
  /** The workshop's join code: sessions are found by what stands in the address. */
  code: string
  workshop: string
  token: string
  /** Shown to the person; lets them come back on another phone. */
  rejoinCode: string
  /** 32 hex symbols that never leave this phone. */
  ballotSecret: string
}

const keyOf = (code: string) => `cabildo/session/${code}`

export function readSession(code: string): Session | null {
  return readKept(keyOf(code), isSession)
}

export function keepSession(session: Session): void {
  keep(keyOf(session.code), session)
}

export function forgetSession(code: string): void {
  forget(keyOf(code))
}

/** 144 random bits: a bearer token, also on plain http, where the browser lacks randomUUID. */
export function newToken(): string {
  return nanoid(24)
}

export function newCommandId(): string {
  return nanoid(21)
}

export function newHexKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Eight symbols, each equally likely: bytes beyond the last whole multiple of the alphabet are thrown away. */
export function newRejoinCode(): string {
  const fair = 256 - (256 % CODE_ALPHABET.length)
  let code = ''
  while (code.length < 8) {
    for (const byte of crypto.getRandomValues(new Uint8Array(16))) {
      if (byte < fair && code.length < 8) code += CODE_ALPHABET[byte % CODE_ALPHABET.length]
    }
  }
  return code
}

function isSession(value: unknown): value is Session {
  const fields = ['code', 'workshop', 'token', 'rejoinCode', 'ballotSecret'] as const
  return (
    typeof value === 'object' &&
    value !== null &&
    fields.every((field) => typeof Reflect.get(value, field) === 'string')
  )
}

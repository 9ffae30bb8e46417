/** The answer to a command as a row: most say nothing but workshop and rev. */
import type { Accepted } from '@cabildo/shared/wire/contract'

export type ResultRow = { workshop: string; rev: number; rest: string | null; fingerprint: string | null }

/** What else an answer says, as JSON; null when it says no more. */
export function restOf({ made, code }: Accepted): string | null {
  if (made.length === 0 && code === undefined) return null
  return JSON.stringify(code === undefined ? { made } : { made, code })
}

export function resultOf({ workshop, rev, rest }: ResultRow): Accepted {
  return { ok: true, workshop, rev, made: [], ...(rest === null ? {} : JSON.parse(rest)) }
}

/** The answer to a command as a row: most say nothing but workshop and rev. */
import type { Accepted } from '@cabildo/shared/wire/contract'

export type ResultRow = { workshop: string; rev: number; rest: string | null }

export function resultRow({ ok: _, workshop, rev, ...rest }: Accepted): ResultRow {
  const bare = rest.made.length === 0 && Object.keys(rest).length === 1
  return { workshop, rev, rest: bare ? null : JSON.stringify(rest) }
}

export function resultOf({ workshop, rev, rest }: ResultRow): Accepted {
  return { ok: true, workshop, rev, made: [], ...(rest === null ? {} : JSON.parse(rest)) }
}

/**
 * The log of a record: whether every entry follows from the one before, says what it said when it was logged, and tells as
 * much of that as the program tells.
 */
import { coverOf } from '../record/cover.ts'
import { hashOf } from '../record/hash.ts'
import { fieldsDigest, GENESIS, linkHash, mannerOf } from '../record/link.ts'
import { isAsPublished } from '../record/published.ts'
import type { RecordLink } from '../record/record.ts'
import type { Wrong } from './verdict.ts'

/** What an entry tells of itself, by the names of its fields. */
export type ToldEvent = { rev: number; fields: ReadonlyMap<string, unknown> }

export type CheckedChain = { told: ToldEvent[]; head: string; wrong: Wrong | null }

export function checkChain(workshop: string, chain: readonly RecordLink[]): CheckedChain {
  const told: ToldEvent[] = []
  let previous = GENESIS
  const stop = (wrong: Wrong): CheckedChain => ({ told, head: previous, wrong })
  for (const [at, { rev, digest, hash, fields }] of chain.entries()) {
    if (rev !== at + 1) return stop({ wrong: 'chain', rev: at + 1 })
    const manner = mannerOf(digest)
    // Never passed over: whatever was changed could be called older.
    if (manner === 'older') return stop({ wrong: 'older', rev })
    if (hash !== linkHash(hashOf, previous, workshop, rev, digest)) return stop({ wrong: 'chain', rev })
    if ((manner === 'fields') !== (fields !== undefined)) return stop({ wrong: 'entry', rev })
    if (fields !== undefined) {
      const opened = openedFields(fields)
      if (opened === null || fieldsDigest(hashOf, opened.covers) !== digest)
        return stop({ wrong: 'entry', rev })
      if (!isAsPublished(opened.fields, fields.length - opened.fields.size))
        return stop({ wrong: 'kept-back', rev })
      told.push({ rev, fields: opened.fields })
    }
    previous = hash
  }
  return { told, head: previous, wrong: null }
}

/** Null where a field is told twice. */
function openedFields(
  fields: NonNullable<RecordLink['fields']>,
): { covers: string[]; fields: Map<string, unknown> } | null {
  const opened = new Map<string, unknown>()
  const covers = fields.map((field) => {
    if (typeof field === 'string') return field
    opened.set(field.name, field.value)
    return coverOf(hashOf, field.salt, field.name, JSON.stringify(field.value))
  })
  const named = fields.filter((field) => typeof field !== 'string').length
  return opened.size === named ? { covers, fields: opened } : null
}

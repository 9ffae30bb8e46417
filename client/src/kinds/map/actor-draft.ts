/** What somebody has begun on a map: an actor to add or change, and which actor they look at. */
import type { Sector } from '@cabildo/shared/kinds/map/marks'
import { SECTORS } from '@cabildo/shared/kinds/map/marks'

export type ActorDraft = {
  /** The actor looked at. */
  at: string | null
  name: string
  sector: Sector | null
  /** Set while an actor of one's own is being changed. */
  changes: { ref: string; id: string | null; key: string | null } | null
}

const NOTHING: ActorDraft = { at: null, name: '', sector: null, changes: null }

export function parseActorDraft(value: unknown): ActorDraft {
  if (typeof value !== 'object' || value === null) return NOTHING
  const changes: unknown = Reflect.get(value, 'changes')
  const ref = textOf(changes, 'ref')
  return {
    at: textOf(value, 'at'),
    name: textOf(value, 'name') ?? '',
    sector: SECTORS.find((sector) => sector === Reflect.get(value, 'sector')) ?? null,
    changes: ref === null ? null : { ref, id: textOf(changes, 'id'), key: textOf(changes, 'key') },
  }
}

function textOf(value: unknown, field: string): string | null {
  if (typeof value !== 'object' || value === null) return null
  const words: unknown = Reflect.get(value, field)
  return typeof words === 'string' ? words : null
}

/** Whether something may be said here at all: of actors that stand, and of what this map asks. */
import { type Refusal, refuse } from '../../refusal.ts'
import type { Statement } from './schema.ts'
import type { MapInput, MapSlice } from './slice.ts'

/** Null when it may. */
export function refuseStatement({ config, slice }: MapInput, about: Statement): Refusal | null {
  switch (about.what) {
    case 'mark': {
      const asked = config.functions.some(({ id }) => id === about.function)
      if (!asked) return refuse('unknown-item', { field: 'function' })
      return stands(slice, about.actor) ? null : gone('actor')
    }
    case 'link':
      if (!config.links) return refuse('not-offered')
      if (!stands(slice, about.one)) return gone('one')
      if (!stands(slice, about.other)) return gone('other')
      return about.one === about.other ? refuse('item-twice', { field: 'other' }) : null
    case 'seat':
      if (!config.seats) return refuse('not-offered')
      return stands(slice, about.actor) ? null : gone('actor')
  }
}

function gone(field: string): Refusal {
  return refuse('unknown-contribution', { field })
}

function stands({ actors }: MapSlice, id: string): boolean {
  const actor = actors.get(id)
  return actor !== undefined && actor.state === 'visible' && actor.into === null
}

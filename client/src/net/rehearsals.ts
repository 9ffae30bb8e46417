/** Rehearsals over HTTP: opening a copy with simulated people, who of them is there, and dropping it. */
import type { Refusal } from '@cabildo/shared/refusal'
import type { CrewState, RehearsalAsk, RehearsalOpened } from '@cabildo/shared/wire/rehearsal'
import { ask } from './api.ts'

/** Null when the server could not be reached. */
type Answer<T> = Promise<T | Refusal | null>

const at = (workshop: string, place: string) => `/api/workshops/${encodeURIComponent(workshop)}/${place}`

export function openRehearsal(workshop: string, body: RehearsalAsk, token: string): Answer<RehearsalOpened> {
  return ask<RehearsalOpened>(at(workshop, 'rehearsal'), { body, token })
}

export function dropRehearsal(workshop: string, token: string): Answer<{ ok: true }> {
  return ask<{ ok: true }>(at(workshop, 'rehearsal'), { token, method: 'DELETE' })
}

export function fetchCrew(workshop: string, token: string): Answer<CrewState> {
  return ask<CrewState>(at(workshop, 'crew'), { token })
}

export function bringCrew(workshop: string, people: number, token: string): Answer<CrewState> {
  return ask<CrewState>(at(workshop, 'crew'), { body: { people }, token })
}

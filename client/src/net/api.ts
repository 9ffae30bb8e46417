/** The HTTP side of the wire: the door, the claim of a link, the host's list, and commands where no socket stands. */
import { isRefusal, type Refusal } from '@cabildo/shared/refusal'
import type {
  Claim,
  CommandEnvelope,
  CommandResult,
  Door,
  WorkshopSummary,
} from '@cabildo/shared/wire/contract'
import type { PeopleList } from '@cabildo/shared/workshop/people-list'

/** Null when the server could not be reached or did not answer in the product's own words. */
type Answer<T> = T | Refusal | null

const DEADLINE = 8000

/** What a phone shows before joining. The code goes as typed; the server says what is wrong with it. */
export function fetchDoor(code: string): Promise<Answer<Door>> {
  return ask<Door>(`/api/door/${encodeURIComponent(code)}`, {})
}

/** Exchanges a one-time link's secret for this browser's own token. */
export function claim(body: Claim): Promise<Answer<{ ok: true }>> {
  return ask<{ ok: true }>('/api/claim', { body })
}

/** Ends the access of every other browser that runs this server. */
export function signOutOthers(token: string): Promise<Answer<{ ok: true }>> {
  return ask<{ ok: true }>('/api/sign-out-others', { body: {}, token })
}

/** The workshops on this server, for its host. */
export function fetchWorkshops(token: string): Promise<Answer<WorkshopSummary[]>> {
  return ask<WorkshopSummary[]>('/api/workshops', { token })
}

/** Everybody in a workshop, for whoever runs it. */
export function fetchPeople(workshop: string, token: string): Promise<Answer<PeopleList>> {
  return ask<PeopleList>(`/api/workshops/${encodeURIComponent(workshop)}/people`, { token })
}

/** One command over HTTP; `token` is null for a visitor. */
export async function postCommand(
  envelope: CommandEnvelope,
  token: string | null,
): Promise<CommandResult | null> {
  const answer = await ask<CommandResult>('/api/command', { body: envelope, token })
  return isRefusal(answer) ? { ...answer, ok: false } : answer
}

export async function ask<T>(
  path: string,
  { body, token, method }: { body?: unknown; token?: string | null; method?: 'DELETE' },
): Promise<Answer<T>> {
  const stop = new AbortController()
  const clock = setTimeout(() => stop.abort(), DEADLINE)
  try {
    const response = await fetch(path, {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      cache: 'no-store',
      credentials: 'omit',
      signal: stop.signal,
    })
    const answer: unknown = await response.json()
    if (isRefusal(answer)) return answer
    return response.ok ? (answer as T) : null
  } catch {
    return null
  } finally {
    clearTimeout(clock)
  }
}

/** Under which address phones reach this server: what the server says, and what the host chooses. */
import type { Network, PhoneCheck, PhoneTest } from '@cabildo/shared/wire/lan'

const DEADLINE = 8000

/** Null for whoever may not ask, and where the server cannot be reached. */
export async function fetchNetwork(token: string): Promise<Network | null> {
  const answer = await ask('/api/network', token)
  return isNetwork(answer) ? answer : null
}

/** Tells the server, so that every board follows. True when it was taken. */
export async function tellBase(token: string, base: string): Promise<boolean> {
  return (await ask('/api/network', token, { base })) !== null
}

/** What the test with one phone has brought so far; null when it could not be asked. */
export async function fetchPhoneTest(token: string, workshop: string): Promise<PhoneTest | null> {
  const answer = await ask(`/api/check/${encodeURIComponent(workshop)}`, token)
  return isPhoneTest(answer) ? answer : null
}

/** Tells the console what this phone measured; true when somebody there sees it. */
export async function tellCheck(check: PhoneCheck): Promise<boolean> {
  const answer = await ask('/api/check', null, check)
  return Reflect.get(Object(answer), 'seen') === true
}

async function ask(path: string, token: string | null, body?: object): Promise<unknown> {
  const stop = new AbortController()
  const clock = setTimeout(() => stop.abort(), DEADLINE)
  try {
    const response = await fetch(path, {
      method: body ? 'POST' : 'GET',
      headers: {
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        ...(body ? { 'content-type': 'application/json' } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
      cache: 'no-store',
      credentials: 'omit',
      signal: stop.signal,
    })
    const answer: unknown = await response.json()
    return response.ok ? answer : null
  } catch {
    return null
  } finally {
    clearTimeout(clock)
  }
}

function isNetwork(value: unknown): value is Network {
  return Array.isArray(Reflect.get(Object(value), 'addresses'))
}

function isPhoneTest(value: unknown): value is PhoneTest {
  return Array.isArray(Reflect.get(Object(value), 'phones'))
}

/** Tries the line to this server without joining anything: live or by asking again, how long it takes, what this browser keeps. */
import type { PhoneCheck } from '@cabildo/shared/wire/lan'

const SOCKET_DEADLINE = 5000
const ASK_DEADLINE = 8000
const TURNS = 5

/** Over which transport a live link would stand. */
export async function probeLink(host = window.location.host): Promise<PhoneCheck['via']> {
  if (await opensSocket(host)) return 'websocket'
  return (await answers('/socket.io/?EIO=4&transport=polling')) ? 'polling' : 'none'
}

/** There and back in ms, the middle of a few; null when the server did not answer. */
export async function roundTrip(): Promise<number | null> {
  const turns: number[] = []
  // The first one opens the connection and does not count.
  for (let turn = 0; turn <= TURNS; turn += 1) {
    const began = performance.now()
    if (!(await answers('/api/check'))) return null
    if (turn > 0) turns.push(performance.now() - began)
  }
  return Math.round(turns.sort((one, other) => one - other)[Math.floor(TURNS / 2)] ?? 0)
}

/** Whether this computer answers under an address; a page of another address sees no more than that. */
export function reaches(base: string): Promise<boolean> {
  return answers(`${base}/api/check`, 'no-cors')
}

/** Both stores that keep an answer through a reload. */
export async function keepsThings(): Promise<boolean> {
  const key = 'cabildo/check'
  try {
    window.localStorage.setItem(key, '1')
    window.localStorage.removeItem(key)
    return await opensDatabase(key)
  } catch {
    return false
  }
}

function opensSocket(host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const scheme = window.location.protocol === 'https:' ? 'wss' : 'ws'
    let socket: WebSocket
    try {
      socket = new WebSocket(`${scheme}://${host}/socket.io/?EIO=4&transport=websocket`)
    } catch {
      return resolve(false)
    }
    const end = (works: boolean) => {
      clearTimeout(clock)
      socket.close()
      resolve(works)
    }
    const clock = setTimeout(() => end(false), SOCKET_DEADLINE)
    // Open is not enough: some networks open a socket and let nothing through.
    socket.onmessage = () => end(true)
    socket.onerror = () => end(false)
    socket.onclose = () => end(false)
  })
}

async function answers(address: string, mode: RequestMode = 'same-origin'): Promise<boolean> {
  const stop = new AbortController()
  const clock = setTimeout(() => stop.abort(), ASK_DEADLINE)
  try {
    const asked = { mode, cache: 'no-store', credentials: 'omit', signal: stop.signal } as const
    const { ok, type } = await fetch(address, asked)
    return ok || type === 'opaque'
  } catch {
    return false
  } finally {
    clearTimeout(clock)
  }
}

function opensDatabase(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    const opening = window.indexedDB.open(name)
    opening.onerror = () => resolve(false)
    opening.onblocked = () => resolve(false)
    opening.onsuccess = () => {
      opening.result.close()
      window.indexedDB.deleteDatabase(name)
      resolve(true)
    }
  })
}

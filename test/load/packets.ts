/**
 * Engine.IO 4 and Socket.IO 5 packets as text, as far as one default namespace over websocket needs them. Bodies stay
 * JSON text: a generator that parsed every push of 5,000 phones would measure itself.
 */

export type Packet =
  | { type: 'open' | 'ping' | 'noop' | 'close' | 'connected' | 'disconnected' | 'unknown' }
  /** The middleware said no; `body` is the JSON of its error. */
  | { type: 'refused'; body: string }
  /** `body`: JSON of the list [name, ...arguments]. */
  | { type: 'event'; name: string; body: string }
  /** `body`: JSON of the list of arguments. */
  | { type: 'answer'; id: number; body: string }

export const PONG = '3'
export const LEAVE = '41'

const ENGINE = { 0: 'open', 1: 'close', 2: 'ping', 6: 'noop' } as const
const MESSAGE = '4'

export function encodeConnect(auth: object): string {
  return `40${JSON.stringify(auth)}`
}

/** An event; with an id it asks for an answer. */
export function encodeEvent(name: string, payload: unknown, id?: number): string {
  return `42${id ?? ''}${JSON.stringify([name, payload])}`
}

export function decode(frame: string): Packet {
  const kind = frame.charAt(0)
  if (kind !== MESSAGE) return { type: ENGINE[kind as unknown as keyof typeof ENGINE] ?? 'unknown' }
  switch (frame.charAt(1)) {
    case '0':
      return { type: 'connected' }
    case '1':
      return { type: 'disconnected' }
    case '2':
      return decodeEvent(frame)
    case '3':
      return decodeAnswer(frame)
    case '4':
      return { type: 'refused', body: frame.slice(2) }
    default:
      return { type: 'unknown' }
  }
}

function decodeEvent(frame: string): Packet {
  const start = frame.indexOf('[')
  const end = frame.indexOf('"', start + 2)
  if (start < 0 || frame.charAt(start + 1) !== '"' || end < 0) return { type: 'unknown' }
  return { type: 'event', name: frame.slice(start + 2, end), body: frame.slice(start) }
}

function decodeAnswer(frame: string): Packet {
  const start = frame.indexOf('[')
  const id = Number(frame.slice(2, start))
  if (start < 3 || !Number.isInteger(id)) return { type: 'unknown' }
  return { type: 'answer', id, body: frame.slice(start) }
}

const REV = /^\["[a-z]+",\{"rev":(\d+)/

/** The revision a pushed event carries, from its first bytes where it stands there; null when it has none. */
export function revOf(body: string): number | null {
  const found = REV.exec(body)?.[1]
  if (found !== undefined) return Number(found)
  const [, push]: unknown[] = JSON.parse(body)
  const rev: unknown = Reflect.get(Object(push), 'rev')
  return typeof rev === 'number' ? rev : null
}

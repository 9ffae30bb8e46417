/** How much a socket's client has not taken yet. Socket.IO does not say, so this looks below it, and counts nothing where there is nothing. */

/** Bytes waiting for one socket above which nothing more is sent to it. */
export const STOP_SENDING = 256 * 1024

/** Bytes in the write buffer of Engine.IO and in the websocket under it; polling has only the former. */
export function waitingBytes(conn: object): number {
  let bytes = amount(part(part(conn, 'transport'), 'socket'), 'bufferedAmount')
  const packets = part(conn, 'writeBuffer')
  if (Array.isArray(packets)) for (const packet of packets) bytes += amount(part(packet, 'data'), 'length')
  return bytes
}

function part(whole: unknown, name: string): unknown {
  return whole === undefined || whole === null ? undefined : Reflect.get(Object(whole), name)
}

function amount(whole: unknown, name: string): number {
  const value = part(whole, name)
  return typeof value === 'number' ? value : 0
}

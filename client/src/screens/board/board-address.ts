/** What stands in the board's address beside the code: `#d=TOKEN&u=BASE`. The fragment is never sent to the server. */

export type BoardAddress = {
  token: string | null
  /** Where phones reach the server; the console puts it there when it runs on localhost itself. */
  base: string
}

export function readBoardAddress(fragment: string, origin: string): BoardAddress {
  const parts = new URLSearchParams(fragment.replace(/^#/, ''))
  return { token: parts.get('d'), base: acceptBase(parts.get('u')) ?? origin }
}

export function boardAddress(code: string, token: string, base: string): string {
  return `/board/${code}#${new URLSearchParams({ d: token, u: base })}`
}

/** Only an http address of a host: anything else would turn the room's QR code into a trap. */
export function acceptBase(text: string | null): string | null {
  if (text === null) return null
  try {
    const { protocol, origin } = new URL(text)
    return protocol === 'http:' || protocol === 'https:' ? origin : null
  } catch {
    return null
  }
}

/** The address as people read it from a wall: without the protocol. */
export function spokenAddress(base: string): string {
  return base.replace(/^https?:\/\//, '')
}

/** Which web pages may talk to this server: its own, under the name they were asked for or under PUBLIC_URL. */
import type { IncomingMessage } from 'node:http'

/** Programs other than browsers send no Origin and are let through: they carry no one else's authority. */
export function isOwnOrigin({ headers }: IncomingMessage, publicUrl: string | null): boolean {
  const { origin, host } = headers
  if (origin === undefined) return true
  const asked = hostOf(origin)
  if (asked === null) return false
  return asked === host?.toLowerCase() || (publicUrl !== null && asked === hostOf(publicUrl))
}

/** Of an origin as browsers write it. */
function hostOf(url: string): string | null {
  return /^https?:\/\/([^/]+)$/i.exec(url)?.[1]?.toLowerCase() ?? null
}

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

function hostOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).host : null
}

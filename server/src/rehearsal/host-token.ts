/** The right to open a workshop on a server that runs already: by the link of its host, or by being on its computer. */
import { isRefusal } from '@cabildo/shared/refusal'
import { readLocalLink } from '../local-link.ts'
import { HttpCalls } from './http-calls.ts'
import { newToken } from './new-secret.ts'
import { Stopped } from './stopped.ts'

export type Host = { origin: string; token: string }

/** `url`: an address, or a host's link with its secret behind `#k=`. `data`: the folder the server would run on. */
export async function hostAt(url: string, data: string): Promise<Host> {
  const parsed = URL.canParse(url) ? new URL(url) : null
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) throw new Stopped('bad-url', { url })
  const { origin, hash } = parsed
  const http = new HttpCalls(origin)
  await http.reach()
  const secret = new URLSearchParams(hash.slice(1)).get('k')
  if (secret !== null) {
    const token = newToken()
    const answer = await http.claim({ secret, token })
    if (isRefusal(answer)) throw new Stopped('link-refused', { code: answer.refused })
    return { origin, token }
  }
  const local = readLocalLink(data)
  if (local === null || !isSamePlace(parsed, new URL(local.url)))
    throw new Stopped('no-rights', { url: origin })
  return { origin, token: local.token }
}

/** This computer under any of its own names, and the same port. */
function isSamePlace(asked: URL, local: URL): boolean {
  const own = ['localhost', '127.0.0.1', '[::1]', local.hostname]
  return own.includes(asked.hostname) && asked.port === local.port
}

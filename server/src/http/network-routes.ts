/** `/api/network`: the addresses a QR for phones may show, best first, and which one is chosen. Asked again when the network may have changed. */
import { isRefusal, refuse } from '@cabildo/shared/refusal'
import type { Role } from '@cabildo/shared/roles'
import { JoinChoice, type Network } from '@cabildo/shared/wire/lan'
import type { Request } from 'express'
import { JoinBase } from '../join-base.ts'
import { isLoopback } from '../loopback.ts'
import { malformed } from '../workshops/malformed.ts'
import { callerOf, refuseUnlessHost } from './caller.ts'
import { readJson } from './read-json.ts'
import { sendJson, sendRefusal } from './send-json.ts'
import type { Routes } from './services.ts'

const BODY_MAX = 1024
const MAY_ASK: ReadonlySet<Role> = new Set(['host', 'facilitator', 'display'])

export const networkRoutes: Routes = (router, { authenticator, publicUrl, addresses }) => {
  const joinBase = new JoinBase()
  const heldAt = (request: Request) =>
    addresses().map((one) => ({ ...one, url: urlOf(one.address, request) }))

  router.get('/network', async (request, response) => {
    const caller = await callerOf(authenticator, request)
    if (isRefusal(caller)) return sendRefusal(response, caller)
    const role = caller.grant?.role ?? 'visitor'
    if (!MAY_ASK.has(role)) return sendRefusal(response, refuse('not-allowed'))
    const found = heldAt(request)
    const held = found.map(({ url }) => url)
    const mayChoose = role === 'host'
    const network: Network = {
      publicUrl,
      addresses: mayChoose ? found : [],
      chosen: mayChoose ? joinBase.standing(held) : (joinBase.forBoards(held) ?? instead(request, held)),
      mayChoose,
    }
    sendJson(response, network)
  })

  router.post('/network', async (request, response) => {
    const refusal = await refuseUnlessHost(authenticator, request)
    if (refusal) return sendRefusal(response, refusal)
    const body = await readJson(request, BODY_MAX)
    if (isRefusal(body)) return sendRefusal(response, body)
    const choice = JoinChoice.safeParse(body.value)
    if (!choice.success) return sendRefusal(response, malformed(choice.error))
    joinBase.choose(
      choice.data.base,
      heldAt(request).map(({ url }) => url),
    )
    sendJson(response, { ok: true })
  })

  /** Before anybody has chosen: a page that reached this computer by talking to itself knows no address for phones. */
  function instead({ hostname }: Request, held: readonly string[]): string | null {
    return publicUrl ?? (isLoopback(hostname) ? (held[0] ?? null) : null)
  }
}

function urlOf(address: string, request: Request): string {
  const port = request.socket.localPort ?? 80
  return `http://${address}${port === 80 ? '' : `:${port}`}`
}

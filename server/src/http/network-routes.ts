/** `GET /api/network`: the addresses a QR for phones may show, best first, for the host. Asked again when the network may have changed. */
import type { Request } from 'express'
import { lanAddresses } from '../lan-addresses.ts'
import { refuseUnlessHost } from './caller.ts'
import { sendJson, sendRefusal } from './send-json.ts'
import type { Routes } from './services.ts'

export const networkRoutes: Routes = (router, { authenticator, publicUrl }) => {
  router.get('/network', async (request, response) => {
    const refusal = await refuseUnlessHost(authenticator, request)
    if (refusal) return sendRefusal(response, refusal)
    const port = portOf(request)
    const addresses = lanAddresses().map(({ address, network }) => ({
      address,
      network,
      url: `http://${address}${port === 80 ? '' : `:${port}`}`,
    }))
    sendJson(response, { publicUrl, addresses })
  })
}

function portOf(request: Request): number {
  return request.socket.localPort ?? 80
}

/** `/healthz`: the process answers. `/readyz`: it may be sent people; if not, why, in plain words for whoever runs it. */
import { sendJson } from './send-json.ts'
import type { Routes } from './services.ts'

export const healthRoutes: Routes = (router, { whyNotReady }) => {
  router.get('/healthz', (_request, response) => void sendJson(response, { ok: true }))
  router.get('/readyz', async (_request, response) => {
    const reason = await whyNotReady()
    if (reason === null) sendJson(response, { ok: true })
    else sendJson(response, { ok: false, reason }, 503)
  })
}

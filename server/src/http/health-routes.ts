/** `/healthz`: the process answers. `/readyz`: it may be sent people. */
import { sendJson } from './send-json.ts'
import type { Routes } from './services.ts'

export const healthRoutes: Routes = (router, { isReady }) => {
  router.get('/healthz', (_request, response) => void sendJson(response, { ok: true }))
  router.get('/readyz', (_request, response) => {
    const ok = isReady()
    sendJson(response, { ok }, ok ? 200 : 503)
  })
}

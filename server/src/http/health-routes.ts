/** `/healthz`: the process answers. `/readyz`: it may be sent people. */
import type { Routes } from './services.ts'

export const healthRoutes: Routes = (router, { isReady }) => {
  router.get('/healthz', (_request, response) => void response.json({ ok: true }))
  router.get('/readyz', (_request, response) => {
    const ok = isReady()
    response.status(ok ? 200 : 503).json({ ok })
  })
}

/** Every address of the server. A new subject is one file with its routes and one line in the list. */
import { refuse } from '@cabildo/shared/refusal'
import express, { type ErrorRequestHandler, type Express, Router } from 'express'
import type { Logger } from 'pino'
import { pinoHttp } from 'pino-http'
import { isOwnOrigin } from '../origin.ts'
import { StoreFault } from '../ports.ts'
import { backupRoutes } from './backup-routes.ts'
import { calendarRoutes } from './calendar-routes.ts'
import { checkRoutes } from './check-routes.ts'
import { claimRoutes } from './claim-routes.ts'
import { commandRoutes } from './command-routes.ts'
import { doorRoutes } from './door-routes.ts'
import { exportRoutes } from './export-routes.ts'
import { handoverRoutes } from './handover-routes.ts'
import { healthRoutes } from './health-routes.ts'
import { networkRoutes } from './network-routes.ts'
import { pages } from './pages.ts'
import { peopleRoutes } from './people-routes.ts'
import { rehearsalRoutes } from './rehearsal-routes.ts'
import { reportRoutes } from './report-routes.ts'
import { sealRoutes } from './seal-routes.ts'
import { securityHeaders } from './security-headers.ts'
import { sendRefusal } from './send-json.ts'
import type { Routes, Services } from './services.ts'
import { signOutRoutes } from './sign-out-routes.ts'
import { trailRoutes } from './trail-routes.ts'
import { workshopRoutes } from './workshop-routes.ts'

const API: readonly Routes[] = [
  commandRoutes,
  claimRoutes,
  signOutRoutes,
  doorRoutes,
  workshopRoutes,
  peopleRoutes,
  rehearsalRoutes,
  reportRoutes,
  exportRoutes,
  calendarRoutes,
  trailRoutes,
  sealRoutes,
  networkRoutes,
  checkRoutes,
  backupRoutes,
  handoverRoutes,
]

/** `folder`: where the built pages lie. */
export function createRouter(services: Services, folder: string | null): Express {
  const { log, publicUrl } = services
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  // A proxy on this machine may say for whom it asks; nobody else is believed.
  app.set('trust proxy', 'loopback')
  if (log.isLevelEnabled('debug')) app.use(requestLog(log))
  const api = Router()
  api.use((request, response, next) => {
    if (isOwnOrigin(request, publicUrl)) next()
    else sendRefusal(response, refuse('foreign-origin'))
  })
  for (const add of API) add(api, services)
  api.use((_request, response) => sendRefusal(response, refuse('malformed'), 404))
  app.use('/api', api)

  app.use(securityHeaders(services))
  const top = Router()
  healthRoutes(top, services)
  app.use(top)
  app.use(pages(folder))
  app.use((_request, response) => sendRefusal(response, refuse('malformed'), 404))
  app.use(answerFault(log))
  return app
}

/** Faults are logged here and told as no more than that something broke. */
function answerFault(log: Logger): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) return next(error)
    if (isBadRequest(error)) return sendRefusal(response, refuse('malformed'))
    log.error({ err: error }, 'a request was not answered')
    sendRefusal(response, refuse(error instanceof StoreFault ? error.reason : 'internal', { retry: true }))
  }
}

/** Express marks what the sender did wrong (an address that is no text, a body cut off) with a status below 500. */
function isBadRequest(error: unknown): boolean {
  const status: unknown = Reflect.get(Object(error), 'status')
  const code: unknown = Reflect.get(Object(error), 'code')
  return (typeof status === 'number' && status >= 400 && status < 500) || code === 'ECONNRESET'
}

/** Method, path and time, never a header or a query: what must not be kept is not written. */
function requestLog(log: Logger) {
  return pinoHttp({
    logger: log,
    useLevel: 'debug',
    quietReqLogger: true,
    serializers: {
      req: ({ method, url }: { method: string; url: string }) => ({ method, path: url.split('?')[0] }),
      res: ({ statusCode }: { statusCode: number }) => ({ status: statusCode }),
    },
  })
}

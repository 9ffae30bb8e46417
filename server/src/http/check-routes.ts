/** The test with one phone: `GET /api/check` says that the server is here, `POST` is any phone's, what came of it is the host's (`GET /api/check/WORKSHOP`). Nothing is written down. */
import { Id } from '@cabildo/shared/ids'
import { isRefusal, refuse } from '@cabildo/shared/refusal'
import { PhoneCheck, type PhoneTest } from '@cabildo/shared/wire/lan'
import { PhoneArrivals } from '../phone-arrivals.ts'
import { CommandBudget } from '../workshops/command-budget.ts'
import { malformed } from '../workshops/malformed.ts'
import { networkOf } from '../workshops/network-of.ts'
import { refuseUnlessHost } from './caller.ts'
import { readJson } from './read-json.ts'
import { sendJson, sendRefusal } from './send-json.ts'
import type { Routes } from './services.ts'

const BODY_MAX = 512
/** Tests of one address in a while: a phone sends one; who is slowed here may still join. */
const TESTS_MAX = 20
const TESTS_WINDOW_MS = 10_000

export const checkRoutes: Routes = (router, { authenticator, boardsOf, clock }) => {
  const arrivals = new PhoneArrivals()
  const budget = new CommandBudget(TESTS_MAX, TESTS_WINDOW_MS)

  // Empty, so that a page of this computer may ask it under another of its addresses: it sees only that there was an answer.
  router.get('/check', (_request, response) => {
    response.writeHead(204, { 'Cache-Control': 'no-store' }).end()
  })

  router.post('/check', async (request, response) => {
    if (!budget.spend(networkOf(request.ip ?? ''))) {
      return sendRefusal(response, refuse('too-many-attempts', { retry: true }))
    }
    const body = await readJson(request, BODY_MAX)
    if (isRefusal(body)) return sendRefusal(response, body)
    const check = PhoneCheck.safeParse(body.value)
    if (!check.success) return sendRefusal(response, malformed(check.error))
    sendJson(response, { ok: true, seen: arrivals.take(check.data) })
  })

  router.get('/check/:workshop', async (request, response) => {
    const refusal = await refuseUnlessHost(authenticator, request)
    if (refusal) return sendRefusal(response, refusal)
    const workshop = Id.safeParse(request.params.workshop)
    if (!workshop.success) return sendRefusal(response, malformed(workshop.error))
    const test: PhoneTest = { now: clock.now(), boards: boardsOf(workshop.data), phones: arrivals.look() }
    sendJson(response, test)
  })
}

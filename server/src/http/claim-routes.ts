/** The host's one-time links: exchanged for a token, and issued anew by who is host already. */
import { isRefusal, refuse } from '@cabildo/shared/refusal'
import { Claim } from '@cabildo/shared/wire/contract'
import { GuessLimiter } from '../workshops/guess-limiter.ts'
import { malformed } from '../workshops/malformed.ts'
import { refuseUnlessHost } from './caller.ts'
import { readJson } from './read-json.ts'
import { sendJson, sendRefusal } from './send-json.ts'
import type { Routes } from './services.ts'

const BODY_MAX = 1024

export const claimRoutes: Routes = (router, { authenticator, hostLinks }) => {
  const guesses = new GuessLimiter()

  router.post('/claim', async (request, response) => {
    const body = await readJson(request, BODY_MAX)
    if (isRefusal(body)) return sendRefusal(response, body)
    const claim = Claim.safeParse(body.value)
    if (!claim.success) return sendRefusal(response, malformed(claim.error))
    const address = request.ip ?? ''
    if (!(await guesses.admits(address))) {
      return sendRefusal(response, refuse('too-many-attempts', { retry: true }))
    }
    const refusal = await hostLinks.claim(claim.data)
    if (refusal === null) return sendJson(response, { ok: true })
    if (refusal.refused === 'unknown-token') await guesses.fails(address)
    sendRefusal(response, refusal)
  })

  router.post('/host-links', async (request, response) => {
    const refusal = await refuseUnlessHost(authenticator, request)
    if (refusal) return sendRefusal(response, refusal)
    sendJson(response, { ok: true, secret: hostLinks.issue() })
  })
}

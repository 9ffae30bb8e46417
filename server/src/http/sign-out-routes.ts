/** `POST /api/sign-out-others`: the host who asks stays; every other one, and every link not used yet, is out at once (S6). */
import { isRefusal, refuse } from '@cabildo/shared/refusal'
import { callerOf } from './caller.ts'
import { sendJson, sendRefusal } from './send-json.ts'
import type { Routes } from './services.ts'

export const signOutRoutes: Routes = (router, { authenticator, hosts, hostLinks, runner, store }) => {
  router.post('/sign-out-others', async (request, response) => {
    const caller = await callerOf(authenticator, request)
    if (isRefusal(caller)) return sendRefusal(response, caller)
    const { grant } = caller
    if (grant?.role !== 'host') return sendRefusal(response, refuse('not-allowed'))
    // Read first: once the others' grants have ended, nothing may keep their sockets open.
    const workshops = (await store.workshops()).map(({ id }) => id)
    const own = authenticator.isOfProcess(grant) ? null : grant
    const ended = await hosts.endOthers(own, () => hostLinks.voidOthers(grant))
    if (isRefusal(ended)) return sendRefusal(response, ended)
    authenticator.revoke(ended)
    runner.announceEnded(ended, workshops)
    sendJson(response, { ok: true })
  })
}

/** `GET /api/workshops/ID/people`: who is in the room, for those who run it. Never what anybody answered, nor whether. */
import { refuse } from '@cabildo/shared/refusal'
import { peopleListOf } from '@cabildo/shared/workshop/people-list'
import { refuseUnlessRunning } from './caller.ts'
import { sendJson, sendRefusal } from './send-json.ts'
import type { Routes } from './services.ts'

export const peopleRoutes: Routes = (router, { authenticator, runner }) => {
  router.get('/workshops/:workshop/people', async (request, response) => {
    const { workshop } = request.params
    const refusal = await refuseUnlessRunning(authenticator, request, workshop)
    if (refusal) return sendRefusal(response, refusal)
    const people = await runner.read(workshop, ({ state }) => peopleListOf(state))
    if (people === null) return sendRefusal(response, refuse('unknown-workshop'))
    sendJson(response, people)
  })
}

/** `GET /api/workshops/ID/trail`: what became of what was gathered and which rounds are sealed, for the phones of that workshop; the same bytes for all of them. */
import { isRefusal, refuse } from '@cabildo/shared/refusal'
import { personOf } from '@cabildo/shared/workshop/people'
import type { WorkshopState } from '@cabildo/shared/workshop/state'
import { trailOf } from '@cabildo/shared/workshop/trail'
import { callerOf } from './caller.ts'
import { sendRefusal, sendText } from './send-json.ts'
import type { Routes } from './services.ts'

/** A whole room looks at the end: it is computed once for where the log stands. */
const kept = new WeakMap<WorkshopState, { rev: number; text: string }>()

export const trailRoutes: Routes = (router, { authenticator, runner }) => {
  router.get('/workshops/:workshop/trail', async (request, response) => {
    const { workshop } = request.params
    const caller = await callerOf(authenticator, request)
    if (isRefusal(caller)) return sendRefusal(response, caller)
    const { grant } = caller
    if (grant?.role !== 'participant') return sendRefusal(response, refuse('not-allowed'))
    // Whoever is not one of its people, or waits to be let in, has no part in it.
    const read = await runner.read(workshop, ({ state }) => {
      const person = personOf(state, grant.person ?? '')
      return { text: person && !person.waits ? trailText(state) : null }
    })
    if (read === null) return sendRefusal(response, refuse('unknown-workshop'))
    if (read.text === null) return sendRefusal(response, refuse('not-allowed'))
    sendText(response, read.text)
  })
}

function trailText(state: WorkshopState): string {
  const earlier = kept.get(state)
  if (earlier?.rev === state.rev) return earlier.text
  const text = JSON.stringify(trailOf(state))
  kept.set(state, { rev: state.rev, text })
  return text
}

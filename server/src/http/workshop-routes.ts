/** `GET /api/workshops`: every workshop of this server, for its host. */
import { setImmediate } from 'node:timers/promises'
import type { WorkshopSummary } from '@cabildo/shared/wire/contract'
import { peopleIn } from '@cabildo/shared/workshop/people'
import type { WorkshopState } from '@cabildo/shared/workshop/state'
import { headOf } from '@cabildo/shared/workshop/view'
import { refuseUnlessHost } from './caller.ts'
import { sendJson, sendRefusal } from './send-json.ts'
import type { Routes } from './services.ts'

export const workshopRoutes: Routes = (router, { authenticator, runner, store }) => {
  const summaries = new Map<string, WorkshopSummary>()
  runner.onCommitted(({ workshop }) => summaries.delete(workshop))
  runner.onErased((workshop) => summaries.delete(workshop))

  router.get('/workshops', async (request, response) => {
    const refusal = await refuseUnlessHost(authenticator, request)
    if (refusal) return sendRefusal(response, refusal)
    const all: WorkshopSummary[] = []
    for (const { id } of await store.workshops()) {
      const summary = summaries.get(id) ?? (await runner.read(id, ({ state }) => summaryOf(state)))
      if (summary === null) continue
      if (!summaries.has(id)) {
        summaries.set(id, summary)
        // Each may have had to be read from the store: others get their turn in between.
        await setImmediate()
      }
      all.push(summary)
    }
    sendJson(
      response,
      all.sort((one, other) => (other.openedAt ?? 0) - (one.openedAt ?? 0)),
    )
  })
}

function summaryOf(state: WorkshopState): WorkshopSummary {
  const { id, code, title, status, rehearsal } = headOf(state)
  const mark = rehearsal ? { rehearsal } : {}
  return { id, code, title, status, people: peopleIn(state), openedAt: state.openedAt, ...mark }
}

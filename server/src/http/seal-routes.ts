/** `GET /api/workshops/ID/seal/ACTIVITY/ROUND`: the seal of a closed round with all its leaves, for the phones of that workshop; the same bytes for all of them. */

import type { SealList } from '@cabildo/shared/record/receipt'
import { isRefusal, refuse } from '@cabildo/shared/refusal'
import { personOf } from '@cabildo/shared/workshop/people'
import { findActivity, type WorkshopState } from '@cabildo/shared/workshop/state'
import { sealLeaves } from '../workshops/seal-round.ts'
import { callerOf } from './caller.ts'
import { sendRefusal, sendText } from './send-json.ts'
import type { Routes, Services } from './services.ts'

/** A closed round changes no more, and a whole room may ask: each list is made once. */
const kept = new WeakMap<WorkshopState, Map<string, Promise<string | null>>>()

export const sealRoutes: Routes = (router, { authenticator, runner, store }) => {
  router.get('/workshops/:workshop/seal/:activity/:round', async (request, response) => {
    const { workshop, activity, round } = request.params
    const caller = await callerOf(authenticator, request)
    if (isRefusal(caller)) return sendRefusal(response, caller)
    const { grant } = caller
    if (grant?.role !== 'participant') return sendRefusal(response, refuse('not-allowed'))
    // Whoever is not one of its people, or waits to be let in, has no part in it.
    const read = await runner.read(workshop, ({ state }) => {
      const person = personOf(state, grant.person ?? '')
      return {
        isIn: person !== undefined && !person.waits,
        list: listOf(store, workshop, state, activity, Number(round)),
      }
    })
    if (read === null) return sendRefusal(response, refuse('unknown-workshop'))
    if (!read.isIn) return sendRefusal(response, refuse('not-allowed'))
    const text = await read.list
    if (text === null) return sendRefusal(response, refuse('not-closed'))
    sendText(response, text)
  })
}

function listOf(
  store: Services['store'],
  workshop: string,
  state: WorkshopState,
  id: string,
  n: number,
): Promise<string | null> {
  const activity = findActivity(state, id)
  const seal = activity?.rounds.find((round) => round.n === n)?.closed?.seal
  if (!activity || !seal) return Promise.resolve(null)
  const { ballots, root, salt } = seal
  // Under an older seal a leaf can be guessed by trying answers.
  if (seal.leaf === undefined)
    return Promise.resolve(JSON.stringify({ ballots, root, salt: null, leaves: null } satisfies SealList))
  const lists = kept.get(state) ?? new Map<string, Promise<string | null>>()
  kept.set(state, lists)
  const name = `${id}/${n}`
  const earlier = lists.get(name)
  if (earlier !== undefined) return earlier
  const made = sealLeaves(store, workshop, activity, n).then((leaves) => {
    if (leaves === null) return null
    return JSON.stringify({ ballots, root, salt, leaves } satisfies SealList)
  })
  lists.set(name, made)
  // A store that could not serve may serve the next time.
  made.catch(() => lists.delete(name))
  return made
}

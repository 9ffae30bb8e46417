/** `POST /api/command`: the same envelope, the same desk and the same answers as on a socket. */
import { isRefusal, refuse } from '@cabildo/shared/refusal'
import type { CommandType } from '@cabildo/shared/workshop/commands'
import type { Caller } from '../workshops/command-desk.ts'
import { callerOf } from './caller.ts'
import { readJson } from './read-json.ts'
import { sendJson, sendRefusal } from './send-json.ts'
import type { Routes } from './services.ts'

const BODY_MAX = 32 * 1024
/** An agenda, an activity with its items, the groups: only those who run a workshop bring so much, and only in these. */
const SETUP_MAX = 256 * 1024
const SETS_UP: readonly unknown[] = [
  'open-workshop',
  'edit-workshop',
  'add-activity',
  'edit-activity',
] satisfies CommandType[]

export const commandRoutes: Routes = (router, { authenticator, desk }) => {
  router.post('/command', async (request, response) => {
    const caller = await callerOf(authenticator, request)
    if (isRefusal(caller)) return sendRefusal(response, caller)
    const body = await readJson(request, mayRun(caller) ? SETUP_MAX : BODY_MAX)
    if (isRefusal(body)) return sendRefusal(response, body)
    if (body.bytes > BODY_MAX && !SETS_UP.includes(typeOf(body.value)))
      return sendRefusal(response, refuse('too-large'))
    const result = await desk.take(caller, body.value)
    if (result.ok) sendJson(response, result)
    else sendRefusal(response, result)
  })
}

function mayRun({ grant }: Caller): boolean {
  return grant?.role === 'host' || grant?.role === 'facilitator'
}

function typeOf(body: unknown): unknown {
  const command: unknown = Reflect.get(Object(body), 'command')
  return Reflect.get(Object(command), 'type')
}

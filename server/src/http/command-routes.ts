/** `POST /api/command`: the same envelope, the same desk and the same answers as on a socket. */
import { isRefusal } from '@cabildo/shared/refusal'
import { callerOf } from './caller.ts'
import { readJson } from './read-json.ts'
import { sendJson, sendRefusal } from './send-json.ts'
import type { Routes } from './services.ts'

const BODY_MAX = 32 * 1024
/** A whole agenda with its items, which only the host brings. */
const SETUP_MAX = 256 * 1024

export const commandRoutes: Routes = (router, { authenticator, desk }) => {
  router.post('/command', async (request, response) => {
    const caller = await callerOf(authenticator, request)
    if (isRefusal(caller)) return sendRefusal(response, caller)
    const body = await readJson(request, caller.grant?.role === 'host' ? SETUP_MAX : BODY_MAX)
    if (isRefusal(body)) return sendRefusal(response, body)
    if (body.bytes > BODY_MAX && !opensWorkshop(body.value))
      return sendRefusal(response, { refused: 'too-large' })
    const result = await desk.take(caller, body.value)
    if (result.ok) sendJson(response, result)
    else sendRefusal(response, result)
  })
}

function opensWorkshop(body: unknown): boolean {
  const command: unknown = Reflect.get(Object(body), 'command')
  return Reflect.get(Object(command), 'type') === 'open-workshop'
}

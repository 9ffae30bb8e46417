/**
 * `POST /api/backup`: writes a backup of the data folder to a path of this computer. Only for programs of this very
 * computer that may read the data folder anyway: it holds the secret of the server. Why no file was written is told as
 * `trouble`, to be said in any language, and in English as `message`.
 */
import { isAbsolute } from 'node:path'
import { isRefusal, refuse } from '@cabildo/shared/refusal'
import { FileTrouble } from '../write-beside.ts'
import { callerOf } from './caller.ts'
import { readJson } from './read-json.ts'
import { sendJson, sendRefusal } from './send-json.ts'
import type { Routes } from './services.ts'

const BODY_MAX = 8 * 1024
const NO_ROOM = 507

export const backupRoutes: Routes = (router, { authenticator, backUp }) => {
  router.post('/backup', async (request, response) => {
    const caller = await callerOf(authenticator, request)
    if (isRefusal(caller)) return sendRefusal(response, caller)
    const { grant } = caller
    if (backUp === null || grant === null || !authenticator.isOfProcess(grant)) {
      return sendRefusal(response, refuse('not-allowed'))
    }
    const body = await readJson(request, BODY_MAX)
    if (isRefusal(body)) return sendRefusal(response, body)
    const out: unknown = Reflect.get(Object(body.value), 'out')
    if (typeof out !== 'string' || !isAbsolute(out))
      return sendRefusal(response, refuse('malformed', { field: 'out' }))
    try {
      sendJson(response, await backUp(out))
    } catch (error) {
      if (!(error instanceof FileTrouble)) throw error
      const { message, trouble } = error
      sendJson(response, { ok: false, refused: 'internal', message, trouble }, NO_ROOM)
    }
  })
}

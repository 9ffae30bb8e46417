/**
 * `POST /api/workshops/ID/file`: the workshop as one file. `POST /api/workshop-files`: takes one in.
 * `POST /api/workshops/ID/follow-up`: opens a workshop that continues it. All for the host of
 * this server alone: the file holds what no audience is shown, answers before their reveal and of groups too small to be told.
 */
import { isRefusal, type Refusal, refuse } from '@cabildo/shared/refusal'
import { FileAsk, type FileTakenIn, FollowUpAsk, type FollowUpOpened } from '@cabildo/shared/wire/handover'
import type { Request } from 'express'
import { followUpOf } from '../handover/follow-up.ts'
import { handOver } from '../handover/hand-over.ts'
import { takeIn } from '../handover/take-in.ts'
import { FILE_MAX } from '../handover/unpack-lines.ts'
import type { Grant } from '../ports.ts'
import { malformed } from '../workshops/malformed.ts'
import { waitLonger } from './arrival.ts'
import { callerOf } from './caller.ts'
import { readBytes } from './read-bytes.ts'
import { readJson } from './read-json.ts'
import { sendJson, sendRefusal } from './send-json.ts'
import type { Routes } from './services.ts'

const BODY_MAX = 1024
/** The server itself opens it, for its host. */
const SERVER = { role: 'host', person: null } as const

export const handoverRoutes: Routes = (router, services) => {
  const { authenticator, directory, files } = services

  async function hostOf(request: Request): Promise<Grant | Refusal> {
    const caller = await callerOf(authenticator, request)
    if (isRefusal(caller)) return caller
    return caller.grant?.role === 'host' ? caller.grant : refuse('not-allowed')
  }

  /** What was opened under this id: its answer got lost, and the earlier workshop may have gone on since. */
  async function openedBefore(id: string, earlier: string): Promise<FollowUpOpened | null> {
    const workshop = (await services.store.resultsOf([id])).get(id)?.result.workshop
    if (workshop === undefined) return null
    const opened = await services.runner.read(workshop, ({ state: { code, predecessor } }) =>
      predecessor?.id === earlier ? code : null,
    )
    return opened === null ? null : { ok: true, workshop, code: opened }
  }

  router.post('/workshops/:workshop/file', async (request: Request<{ workshop: string }>, response) => {
    const host = await hostOf(request)
    if (isRefusal(host)) return sendRefusal(response, host)
    const body = await readJson(request, BODY_MAX)
    if (isRefusal(body)) return sendRefusal(response, body)
    const ask = FileAsk.safeParse(body.value)
    if (!ask.success) return sendRefusal(response, malformed(ask.error))
    const workshop = await directory.idOf(request.params.workshop)
    if (workshop === null) return sendRefusal(response, refuse('unknown-workshop'))
    const given = await handOver(services, workshop, {
      ...ask.data,
      evenOpen: authenticator.isOfProcess(host),
    })
    if (isRefusal(given)) return sendRefusal(response, given)
    response
      .set({
        'Content-Type': 'application/octet-stream',
        'Content-Disposition': `attachment; filename="${given.code}.cabildo"`,
        'Cache-Control': 'no-store',
        'X-Content-Type-Options': 'nosniff',
      })
      .send(Buffer.from(given.bytes))
  })

  router.post('/workshops/:workshop/follow-up', async (request: Request<{ workshop: string }>, response) => {
    const host = await hostOf(request)
    if (isRefusal(host)) return sendRefusal(response, host)
    const body = await readJson(request, BODY_MAX)
    if (isRefusal(body)) return sendRefusal(response, body)
    const ask = FollowUpAsk.safeParse(body.value)
    if (!ask.success) return sendRefusal(response, malformed(ask.error))
    const before = await openedBefore(ask.data.id, request.params.workshop)
    if (before !== null) return sendJson(response, before)
    // What simulated people said is no baseline of anything.
    const next = await services.runner.read(request.params.workshop, ({ state }, head) =>
      state.rehearsalOf === null ? followUpOf(state, head) : refuse('not-allowed'),
    )
    if (next === null) return sendRefusal(response, refuse('unknown-workshop'))
    if (isRefusal(next)) return sendRefusal(response, next)
    const command = { type: 'open-workshop' as const, ...next }
    const envelope = { id: ask.data.id, workshop: null, command }
    const opened = await services.runner.submit({ envelope, workshop: null, actor: SERVER })
    if (!opened.ok) return sendRefusal(response, opened)
    const { workshop, code = '' } = opened
    sendJson(response, { ok: true, workshop, code } satisfies FollowUpOpened)
  })

  router.post('/workshop-files', async (request, response) => {
    const host = await hostOf(request)
    if (isRefusal(host)) return sendRefusal(response, host)
    waitLonger(request)
    const bytes = await readBytes(request, FILE_MAX)
    const file = bytes === null ? refuse('file-too-big') : await files.read(bytes)
    const taken = isRefusal(file) ? file : await takeIn(services, file)
    if (isRefusal(taken)) return sendRefusal(response, taken)
    const { code, goesOn, seats } = taken
    sendJson(response, { ok: true, workshop: taken.workshop, code, goesOn, seats } satisfies FileTakenIn)
  })
}

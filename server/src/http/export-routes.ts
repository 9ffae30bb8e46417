/**
 * `/api/workshops/ID/exports`: writes a report in a format and an edition while the workshop goes on. POST begins, GET of
 * the job says how far it is, GET of its file takes it, DELETE cancels. For those who run the workshop.
 */
import { isRefusal, refuse } from '@cabildo/shared/refusal'
import { acceptOptionalText } from '@cabildo/shared/text'
import { ExportAsk, FOREWORD_MAX } from '@cabildo/shared/wire/exports'
import type { Request, Response } from 'express'
import { malformed } from '../workshops/malformed.ts'
import { refuseUnlessRunning } from './caller.ts'
import { readJson } from './read-json.ts'
import { sendJson, sendRefusal } from './send-json.ts'
import type { Routes } from './services.ts'

/** A foreword in the longest letters of UTF-8, and the rest. */
const BODY_MAX = 24 * 1024

type Asked = Request<{ workshop: string }>
type OfJob = Request<{ workshop: string; job: string }>

export const exportRoutes: Routes = (router, { authenticator, exports }) => {
  async function isAllowed(request: Asked, response: Response): Promise<boolean> {
    const refusal = await refuseUnlessRunning(authenticator, request, request.params.workshop)
    if (refusal) sendRefusal(response, refusal)
    return refusal === null
  }

  router.post('/workshops/:workshop/exports', async (request: Asked, response) => {
    if (!(await isAllowed(request, response))) return
    const body = await readJson(request, BODY_MAX)
    if (isRefusal(body)) return sendRefusal(response, body)
    const ask = ExportAsk.safeParse(body.value)
    if (!ask.success) return sendRefusal(response, malformed(ask.error))
    const foreword = acceptOptionalText(ask.data.foreword, FOREWORD_MAX, 'foreword') ?? ''
    if (isRefusal(foreword)) return sendRefusal(response, foreword)
    const job = await exports.start(request.params.workshop, { ...ask.data, foreword })
    if (isRefusal(job)) sendRefusal(response, job)
    else sendJson(response, { ok: true, job })
  })

  router.get('/workshops/:workshop/exports/:job', async (request: OfJob, response) => {
    if (!(await isAllowed(request, response))) return
    const state = exports.stateOf(request.params.workshop, request.params.job)
    if (state) sendJson(response, state)
    else sendRefusal(response, refuse('unknown-export'))
  })

  router.delete('/workshops/:workshop/exports/:job', async (request: OfJob, response) => {
    if (!(await isAllowed(request, response))) return
    exports.cancel(request.params.workshop, request.params.job)
    sendJson(response, { ok: true })
  })

  router.get('/workshops/:workshop/exports/:job/file', async (request: OfJob, response) => {
    if (!(await isAllowed(request, response))) return
    const file = exports.fileOf(request.params.workshop, request.params.job)
    if (file === null) return sendRefusal(response, refuse('unknown-export'))
    response
      .set({
        'Content-Disposition': `attachment; filename="${file.name}"`,
        'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'",
        'X-Content-Type-Options': 'nosniff',
        'Cache-Control': 'no-store',
      })
      .type(file.type)
      .send(Buffer.from(file.bytes.buffer))
  })
}

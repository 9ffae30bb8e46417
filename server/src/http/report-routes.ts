/**
 * `GET /api/workshops/ID/report.json`: the report as data at any moment, for those who run the workshop, written where
 * exports are. Notes and ballots are in it only where they are asked for (`notes=1`, `ballots=1`).
 */
import { isRefusal } from '@cabildo/shared/refusal'
import { REPORT_SECTIONS, USUAL_EDITION } from '@cabildo/shared/workshop/report/editions'
import type { Request } from 'express'
import { refuseUnlessRunning } from './caller.ts'
import { sendRefusal } from './send-json.ts'
import type { Routes } from './services.ts'

export const reportRoutes: Routes = (router, { authenticator, exports }) => {
  router.get('/workshops/:workshop/report.json', async (request: Request<{ workshop: string }>, response) => {
    const { workshop } = request.params
    const refusal = await refuseUnlessRunning(authenticator, request, workshop)
    if (refusal) return sendRefusal(response, refusal)
    const { notes, ballots } = request.query
    const file = await exports.written(workshop, {
      ...{ format: 'json', audience: USUAL_EDITION.audience, languages: [...USUAL_EDITION.languages] },
      sections: [...(notes === '1' ? REPORT_SECTIONS : USUAL_EDITION.sections)],
      ...{ foreword: '', ballots: ballots === '1' },
    })
    if (isRefusal(file)) return sendRefusal(response, file)
    response
      .set({ 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' })
      .type(file.type)
      .send(Buffer.from(file.bytes))
  })
}

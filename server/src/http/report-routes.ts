/**
 * `GET /api/workshops/ID/report.html` and `report.json`: the report at any moment, for those who run the workshop. Ballots are
 * in the data only where they are asked for (`ballots=1`).
 */
import { refuse } from '@cabildo/shared/refusal'
import { REPORT_SECTIONS, USUAL_EDITION } from '@cabildo/shared/workshop/report/editions'
import type { Request, Response } from 'express'
import { reportHtml } from '../report/html.tsx'
import { reportJson } from '../report/json.ts'
import { isReportLanguage } from '../report/translator.ts'
import { readRecord } from '../workshops/read-record.ts'
import { refuseUnlessRunning } from './caller.ts'
import { sendJson, sendRefusal } from './send-json.ts'
import type { Routes } from './services.ts'

export const reportRoutes: Routes = (router, { authenticator, runner, store, clock }) => {
  /** The report of the workshop asked for with its record, or the refusal sent. */
  async function modelFor(request: Request<{ workshop: string }>, response: Response) {
    const { workshop } = request.params
    const refusal = await refuseUnlessRunning(authenticator, request, workshop)
    const asked = { notes: request.query.notes === '1', ballots: request.query.ballots === '1' }
    const read = refusal ? null : await readRecord({ store, runner }, workshop, asked)
    if (read === null) sendRefusal(response, refusal ?? refuse('unknown-workshop'))
    return read
  }

  router.get('/workshops/:workshop/report.json', async (request, response) => {
    const read = await modelFor(request, response)
    if (read) sendJson(response, reportJson(read.model, read.head, clock.now(), read.record))
  })

  router.get('/workshops/:workshop/report.html', async (request, response) => {
    const read = await modelFor(request, response)
    if (!read) return
    const { language } = request.query
    const languages = [isReportLanguage(language) ? language : 'es'] as const
    const edition = { ...USUAL_EDITION, languages, sections: REPORT_SECTIONS }
    const { model, head } = read
    const html = reportHtml({ model, head, edition, writtenAt: clock.now() })
    response
      .set({
        'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'",
        'X-Content-Type-Options': 'nosniff',
        'Cache-Control': 'no-store',
      })
      .type('html')
      .send(html)
  })
}

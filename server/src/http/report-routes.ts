/** `GET /api/workshops/ID/report.html` and `report.json`: the report at any moment, for those who run the workshop. */
import { refuse } from '@cabildo/shared/refusal'
import type { SealedBallot } from '@cabildo/shared/workshop/decide/decision'
import { roundsToRead } from '@cabildo/shared/workshop/report/annex'
import { reportOf } from '@cabildo/shared/workshop/report/report-of'
import type { Request, Response } from 'express'
import { REPORT_SECTIONS, USUAL_EDITION } from '../report/edition.ts'
import { reportHtml } from '../report/html.tsx'
import { reportJson } from '../report/json.ts'
import { isReportLanguage } from '../report/translator.ts'
import { refuseUnlessRunning } from './caller.ts'
import { sendJson, sendRefusal } from './send-json.ts'
import type { Routes } from './services.ts'

export const reportRoutes: Routes = (router, { authenticator, runner, store, clock }) => {
  /** The model of the workshop asked for and the head of its log, or the refusal sent. */
  async function modelFor(request: Request<{ workshop: string }>, response: Response) {
    const { workshop } = request.params
    const refusal = await refuseUnlessRunning(authenticator, request, workshop)
    const notes = request.query.notes === '1'
    const read = refusal ? null : await readModel(workshop, notes)
    if (read === null) sendRefusal(response, refusal ?? refuse('unknown-workshop'))
    return read
  }

  /** Some methods read the ballots themselves; those of a closed round never change, so they may be fetched before the rest. */
  async function readModel(workshop: string, notes: boolean) {
    const sealed = new Map<string, readonly SealedBallot[]>()
    const asked = (await runner.read(workshop, ({ state }) => roundsToRead(state))) ?? []
    for (const { activity, round } of asked) {
      sealed.set(`${activity}/${round}`, await store.sealedBallots(workshop, activity, round))
    }
    return runner.read(workshop, ({ state }, head) => {
      const ballotsOf = (activity: string, round: number) => sealed.get(`${activity}/${round}`) ?? null
      const model = reportOf(state, ballotsOf, { notes })
      return { model, head }
    })
  }

  router.get('/workshops/:workshop/report.json', async (request, response) => {
    const read = await modelFor(request, response)
    if (read) sendJson(response, reportJson(read.model, read.head, clock.now()))
  })

  router.get('/workshops/:workshop/report.html', async (request, response) => {
    const read = await modelFor(request, response)
    if (!read) return
    const { language } = request.query
    const languages = [isReportLanguage(language) ? language : 'es'] as const
    const edition = { ...USUAL_EDITION, languages, sections: REPORT_SECTIONS }
    const html = reportHtml({ ...read, edition, writtenAt: clock.now() })
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

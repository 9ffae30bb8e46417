/** The report as one self-contained, print-ready HTML page: charts inline, no script, nothing loaded from anywhere (S8). */
import type { ReportModel } from '@cabildo/shared/workshop/report/report-model'
import { renderToStaticMarkup } from 'react-dom/server'
import type { ReportContext } from './report-context.ts'
import { REPORT_STYLE } from './report-style.ts'
import { Activities } from './sections/activities.tsx'
import { Dissent } from './sections/dissent.tsx'
import { Front } from './sections/front.tsx'
import { Methods } from './sections/methods.tsx'
import { Notes } from './sections/notes.tsx'
import { Parked } from './sections/parked.tsx'
import { Priorities } from './sections/priorities.tsx'
import { Provenance } from './sections/provenance.tsx'
import { Room } from './sections/room.tsx'
import { type ReportLanguage, translatorFor } from './translator.ts'

export function reportHtml(
  model: ReportModel,
  head: string,
  language: ReportLanguage,
  writtenAt: number,
): string {
  const context: ReportContext = { model, head, writtenAt, words: translatorFor(language) }
  return `<!doctype html>${renderToStaticMarkup(<Page context={context} />)}`
}

/** A rehearsal is marked on every page, ended or not. */
function markOf({ workshop, edition }: ReportModel): string {
  return workshop.rehearsal ? `${edition} rehearsal` : edition
}

function Page({ context }: { context: ReportContext }) {
  const { words, model } = context
  return (
    <html lang={words.language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta httpEquiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <title>{`${words.local(model.workshop.title)} · ${words.t(`edition.${model.edition}`)}`}</title>
        <style>{REPORT_STYLE}</style>
      </head>
      <body
        className={markOf(model)}
        data-mark={words.t(model.workshop.rehearsal ? 'rehearsalMark' : 'watermark')}
      >
        <main>
          <Front context={context} />
          <Room context={context} />
          <Priorities context={context} />
          <Dissent context={context} />
          <Activities context={context} />
          <Parked context={context} />
          <Notes context={context} />
          <Provenance context={context} />
          <Methods context={context} />
        </main>
      </body>
    </html>
  )
}

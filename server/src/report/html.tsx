/** The report as one self-contained, print-ready HTML page: charts inline, no script, nothing loaded from anywhere (S8). */
import { renderToStaticMarkup } from 'react-dom/server'
import { ReportBody } from './report-body.tsx'
import type { ReportSource } from './report-context.ts'
import { contextFor, markOf } from './report-context.ts'
import { REPORT_STYLE } from './report-style.ts'

export function reportHtml(source: ReportSource): string {
  return `<!doctype html>${renderToStaticMarkup(<Page source={source} />)}`
}

function Page({ source }: { source: ReportSource }) {
  const { model, edition } = source
  const contexts = edition.languages.map((language) => contextFor(source, language))
  return contexts.slice(0, 1).map(({ words }) => (
    <html key={words.language} lang={words.language}>
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
        {contexts.map((context) => (
          <ReportBody key={context.words.language} context={context} edition={edition} />
        ))}
      </body>
    </html>
  ))
}

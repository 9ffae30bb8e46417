/** The files of an export, one after the other: how each is called and what writes it. */
import { kindOf } from '@cabildo/shared/kinds/index'
import type { WorkshopRecord } from '@cabildo/shared/record/record'
import type { ExportFormat } from '@cabildo/shared/wire/exports'
import { archiveReadme } from '../report/archive-readme.ts'
import { planCalendar } from '../report/calendar.ts'
import { csvSet } from '../report/data/csv-set.ts'
import { dataTables } from '../report/data/data-tables.ts'
import { polisSet } from '../report/data/polis-set.ts'
import { preflibSet } from '../report/data/preflib-set.ts'
import type { RoundBallots } from '../report/data/table-source.ts'
import { reportDocument } from '../report/document/report-document.tsx'
import { reportHtml } from '../report/html.tsx'
import { reportJson } from '../report/json.ts'
import type { ReportSource } from '../report/report-context.ts'
import { reportSchema } from '../report/report-schema.ts'
import { type ReportLanguage, translatorFor } from '../report/translator.ts'

/** All that the files of one export are written from. `ballots`: none in an edition without them. */
export type ExportSource = { report: ReportSource; record: WorkshopRecord; ballots: readonly RoundBallots[] }

export type Files = Map<string, Uint8Array>
type Part = (source: ExportSource) => Promise<Files> | Files

const only = (name: string, bytes: Uint8Array): Files => new Map([[name, bytes]])
const utf8 = (text: string) => new TextEncoder().encode(text)

/** Tables speak one language: the first that was asked for. */
const firstOf = ({ report }: ExportSource): ReportLanguage => report.edition.languages[0] ?? 'es'

const tablesOf = (source: ExportSource) => dataTables(source.report.model, firstOf(source), source.ballots)

function within(folder: string, files: Files): Files {
  return new Map([...files].map(([name, bytes]) => [`${folder}/${name}`, bytes]))
}

/** What only some formats need is loaded when it is asked for. */
const PARTS = {
  pdf: async ({ report }) => {
    const { reportPdf } = await import('../report/pdf/report-pdf.ts')
    return only('report.pdf', await reportPdf(reportDocument(report), report.writtenAt))
  },
  docx: async ({ report }) => {
    const { reportDocx } = await import('../report/docx/report-docx.ts')
    return only('report.docx', await reportDocx(reportDocument(report)))
  },
  xlsx: async (source) => {
    const { reportXlsx } = await import('../report/xlsx/report-xlsx.ts')
    const edition = { ...source.report.edition, languages: [firstOf(source)] }
    return only(
      'tables.xlsx',
      await reportXlsx(reportDocument({ ...source.report, edition }), tablesOf(source)),
    )
  },
  csv: ({ report, ...source }) => {
    const language = firstOf({ report, ...source })
    const title = translatorFor(language).local(report.model.workshop.title)
    return within('csv', csvSet(tablesOf({ report, ...source }), language, title))
  },
  preflib: (source) => {
    const { model, writtenAt } = source.report
    return within('preflib', preflibSet(model, firstOf(source), source.ballots, writtenAt))
  },
  polis: (source) => within('polis', polisSet(source.report.model, firstOf(source), source.ballots)),
  html: ({ report }) => only('report.html', utf8(reportHtml(report))),
  json: ({ report: { model, head, writtenAt }, record }) =>
    only('report.json', utf8(JSON.stringify(reportJson(model, head, writtenAt, record)))),
  schema: () => only('report.schema.json', reportSchema()),
  calendars: (source) => {
    const { model, writtenAt } = source.report
    const plans = model.activities.flatMap(({ id, kind, contributions }) => {
      const text = contributions && kindOf(kind) && planCalendar(contributions, firstOf(source), writtenAt)
      return text ? [[`calendar-${id}.ics`, utf8(text)] as const] : []
    })
    return new Map(plans)
  },
  readme: (source) => only('README.txt', utf8(archiveReadme(firstOf(source)))),
} as const satisfies Record<string, Part>

/** Which parts a format has. */
const FORMATS: Record<ExportFormat, readonly (keyof typeof PARTS)[]> = {
  zip: ['html', 'pdf', 'docx', 'xlsx', 'csv', 'json', 'schema', 'preflib', 'polis', 'calendars', 'readme'],
  pdf: ['pdf'],
  docx: ['docx'],
  xlsx: ['xlsx'],
  csv: ['csv'],
  html: ['html'],
  json: ['json'],
}

/** Writes the parts of a format in turn, and says before each how many are written. */
export async function exportFiles(
  format: ExportFormat,
  source: ExportSource,
  tell: (done: number, of: number) => void,
): Promise<Files> {
  const files: Files = new Map()
  const parts = FORMATS[format]
  for (const [at, part] of parts.entries()) {
    tell(at, parts.length)
    for (const [name, bytes] of await PARTS[part](source)) files.set(name, bytes)
  }
  return files
}

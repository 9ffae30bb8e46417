/** Writes what was asked for from the rows of a workshop: folds its log, makes the report and its record, and the files. */
import type { About } from '@cabildo/shared/archive/manifest'
import { writeArchive } from '@cabildo/shared/archive/write-archive'
import type { ExportFormat } from '@cabildo/shared/wire/exports'
import { publicReport } from '@cabildo/shared/workshop/report/public-report'
import type { ReportModel } from '@cabildo/shared/workshop/report/report-model'
import { readVersion } from '../version.ts'
import { loadedFrom } from '../workshops/load-workshop.ts'
import { readRecord } from '../workshops/read-record.ts'
import { exportFiles } from './export-files.ts'
import { exportName } from './export-name.ts'
import type { ExportTask } from './thread-messages.ts'

export type ExportedFile = { name: string; type: string; bytes: Uint8Array<ArrayBuffer> }

const TYPES: Record<ExportFormat, string> = {
  zip: 'application/zip',
  csv: 'application/zip',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
}

/** @throws Error where the rows do not make a workshop */
export async function writeExport(
  task: ExportTask,
  tell: (done: number, of: number) => void,
): Promise<ExportedFile> {
  const { ask, writtenAt } = task
  const read = await readTask(task)
  const isPublic = ask.audience === 'public'
  const model = isPublic ? publicReport(read.model) : read.model
  const { audience, languages, sections, foreword } = ask
  const edition = { audience, languages, sections, foreword }
  const ballots = ask.ballots
    ? task.sealed.filter(({ activity, round }) => isPrinted(model, activity, round))
    : []
  const files = await exportFiles(
    ask.format,
    { report: { model, edition, head: read.head, writtenAt }, record: read.record, ballots },
    tell,
  )
  const [single] = files.values()
  const isArchive = ask.format === 'zip' || ask.format === 'csv'
  const bytes = isArchive || !single ? writeArchive(files, aboutOf(task, model, read.head)) : single
  return { name: exportName(model, ask), type: TYPES[ask.format], bytes: new Uint8Array(bytes) }
}

async function readTask({ workshop, ask, stored, sealed }: ExportTask) {
  const { live, head } = loadedFrom(stored)
  const ballotsOf = new Map(
    sealed.map(({ activity, round, ballots }) => [`${activity}/${round}`, [...ballots]]),
  )
  const read = await readRecord(
    {
      store: {
        load: async () => stored,
        sealedBallots: async (_workshop, activity, round) => ballotsOf.get(`${activity}/${round}`) ?? [],
      },
      runner: { read: async (_workshop, look) => look(live, head) },
    },
    workshop,
    { notes: ask.sections.includes('notes'), ballots: ask.ballots },
  )
  if (read === null) throw new Error('the rows of the workshop are gone')
  return read
}

function aboutOf({ workshop, ask }: ExportTask, { edition }: ReportModel, head: string): About {
  return { program: readVersion(), holds: 'report', workshop, edition: `${edition} ${ask.audience}`, head }
}

/** Ballots of a round leave the server with its result and never before. */
function isPrinted({ activities }: ReportModel, id: string, n: number): boolean {
  const rounds = activities.find((activity) => activity.id === id)?.rounds
  return rounds?.some((round) => round.n === n && round.result !== null) ?? false
}

/** Writes what was asked for from the rows of a workshop: folds its log, makes the report and its record, and the files. */
import { writeArchive } from '@cabildo/shared/archive/write-archive'
import type { ExportFormat } from '@cabildo/shared/wire/exports'
import { Written } from '@cabildo/shared/wire/written'
import { publicReport } from '@cabildo/shared/workshop/report/public-report'
import { programDigest } from '../program-digest.ts'
import { loadedFrom } from '../workshops/load-workshop.ts'
import { readRecord } from '../workshops/read-record.ts'
import { exportFiles } from './export-files.ts'
import { exportName } from './export-name.ts'
import { ownZone } from './own-zone.ts'
import type { ExportTask } from './thread-messages.ts'
import { aboutOf, sourceOf } from './written.ts'

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
  const { audience, languages, sections, foreword } = ask
  const read = await readTask(task)
  const model = audience === 'public' ? publicReport(read.model) : read.model
  const data = { model, head: read.head, writtenAt, record: read.record }
  // What cannot be read again is found here, not by those who check the archive.
  const written = Written.parse({
    by: programDigest(),
    zone: ownZone(),
    audience,
    languages,
    sections,
    foreword,
  })
  const files = await exportFiles(ask.format, sourceOf(data, written), tell)
  const [single] = files.values()
  const isArchive = ask.format === 'zip' || ask.format === 'csv'
  const bytes = isArchive || !single ? writeArchive(files, aboutOf(data, written)) : single
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

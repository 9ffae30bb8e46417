/** Checks a file that somebody was given: an archive of a report, or the report as data alone. No server is asked for anything. */
import { Gunzip, strFromU8, strToU8 } from 'fflate'
import { isArchiveRefusal } from '../archive/archive-refusal.ts'
import type { Manifest } from '../archive/manifest.ts'
import { isArchive, readArchive } from '../archive/read-archive.ts'
import { type Limits, USUAL_LIMITS } from '../archive/zip-entries.ts'
import type { LocalText } from '../text.ts'
import { WORKSHOP_FORMAT } from '../workshop-format.ts'
import { checkChain } from './check-chain.ts'
import { checkCourse } from './check-course.ts'
import { checkFigures } from './check-figures.ts'
import { checkLog } from './check-log.ts'
import { checkRoom } from './check-room.ts'
import { checkSeals } from './check-seals.ts'
import { type ReadFile, readReportFile } from './report-file.ts'
import type { FileRefusal, Verdict, Wrong } from './verdict.ts'

/** Where an archive of a report has it as data. */
export const REPORT_NAME = 'report.json'

export function verifyFile(bytes: Uint8Array, limits: Limits = USUAL_LIMITS): Verdict {
  if (isWorkshop(bytes)) return refused({ refused: 'not-a-report', where: null })
  if (!isArchive(bytes)) {
    return bytes.length > limits.bytes
      ? refused({ refused: 'too-big', where: null })
      : verifyText(bytes, null)
  }
  const archive = readArchive(bytes, limits)
  if (isArchiveRefusal(archive)) return refused(archive)
  const { manifest, files } = archive
  const report = files.get(REPORT_NAME)
  return report ? verifyText(report, manifest) : refused({ refused: 'no-report', where: REPORT_NAME })
}

function refused(refusal: FileRefusal): Verdict {
  return { refused: refusal, wrong: null, found: null }
}

/** A workshop that is handed over is packed otherwise than a report. No more of it is unpacked than says what it is. */
function isWorkshop(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return false
  let text = ''
  try {
    const unpacking = new Gunzip((chunk) => {
      text += strFromU8(chunk.subarray(0, BEGINNING.length))
    })
    unpacking.push(bytes.subarray(0, 512))
  } catch {
    return false
  }
  return text.startsWith(BEGINNING)
}

const BEGINNING = `{"format":"${WORKSHOP_FORMAT}"`

const MARK = '\uFEFF'

/** With the mark of byte order, where somebody put one before it: readers of text swallow it. */
function textOf(bytes: Uint8Array): string {
  const isMarked = strToU8(MARK).every((byte, at) => bytes[at] === byte)
  return isMarked ? MARK + strFromU8(bytes.subarray(3)) : strFromU8(bytes)
}

function verifyText(bytes: Uint8Array, manifest: Manifest | null): Verdict {
  try {
    const text = textOf(bytes)
    const read = readReportFile(text)
    return 'refused' in read ? refused(read) : verifyRead(read, manifest, () => isTextOf(text, bytes))
  } catch {
    // So deep, or so odd, that no report is like it.
    return refused({ refused: 'damaged', where: null })
  }
}

/** What can be named most closely comes first, and nothing is looked at after it; that the sum does not fit is said last. */
function verifyRead(read: ReadFile, manifest: Manifest | null, isExact: () => boolean): Verdict {
  const { report, record, head } = read.file
  if (record === null) return refused({ refused: 'older', where: null })
  const chain = checkChain(report.workshop.id, record.chain)
  const stands = record.chain.length === report.rev && chain.head === head
  const before: Wrong | null =
    chain.wrong ??
    (stands ? null : { wrong: 'head' as const }) ??
    checkLog(report, chain.told) ??
    checkCourse(report, chain.told) ??
    checkRoom(report, chain.told) ??
    (record.rounds && checkSeals(report, chain.told, record.rounds))
  const figures = before === null ? checkFigures(report, record.rounds) : NONE
  return {
    refused: null,
    wrong: before ?? figures.wrong ?? unfit(read.file, manifest) ?? unlikeText(read, isExact),
    found: {
      title: report.workshop.title as LocalText,
      workshop: report.workshop.id,
      edition: report.edition,
      rehearsal: report.workshop.rehearsal === true,
      head,
      dataHash: read.dataHash,
      files: manifest?.files.length ?? null,
      log: { entries: record.chain.length, told: chain.told.length },
      seals: record.rounds && {
        rounds: record.rounds.filter(({ ballots }) => ballots !== null).length,
        ballots: record.rounds.reduce((sum, { ballots }) => sum + (ballots?.length ?? 0), 0),
      },
      recount: figures.recount,
      not: figures.not,
    },
  }
}

const NONE: ReturnType<typeof checkFigures> = {
  recount: { rounds: 0, figures: 0, held: 0 },
  not: [],
  wrong: null,
}

/** Bytes that are no text are read as a sign that may have been there before. */
function isTextOf(text: string, bytes: Uint8Array): boolean {
  const again = strToU8(text)
  return again.length === bytes.length && again.every((byte, at) => byte === bytes[at])
}

function unlikeText({ unlike, isSum }: ReadFile, isExact: () => boolean): Wrong | null {
  const at = unlike()
  if (at !== null) return { wrong: 'bytes', at }
  return isSum() && isExact() ? null : { wrong: 'sum' }
}

function unfit({ report, head }: ReadFile['file'], manifest: Manifest | null): Wrong | null {
  const fits = manifest === null || (manifest.workshop === report.workshop.id && manifest.head === head)
  return fits ? null : { wrong: 'manifest' }
}

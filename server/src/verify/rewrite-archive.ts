/**
 * Writes the other files of an archive again from its report as data, by what wrote them, and holds them against those that
 * are there: a number that somebody changed in a page or a table is found, though the sums of the manifest fit.
 */
import { type About, MANIFEST } from '@cabildo/shared/archive/manifest'
import type { Archive } from '@cabildo/shared/archive/read-archive'
import type { Rewritten, SaidEdition, Unlike } from '@cabildo/shared/verify/rewritten'
import { REPORT_NAME } from '@cabildo/shared/verify/verify-file'
import { Written } from '@cabildo/shared/wire/written'
import { REPORT_SECTIONS } from '@cabildo/shared/workshop/report/editions'
import { exportFiles } from '../export/export-files.ts'
import { aboutOf, sourceOf, type WrittenData } from '../export/written.ts'
import { programDigest } from '../program-digest.ts'
import type { ReportJson } from '../report/json.ts'
import { firstDifference, isSame, plainDifference } from './first-difference.ts'

type Files = ReadonlyMap<string, Uint8Array>

/**
 * `archive`: of a report that was found sound; nothing is written from any other. `tell`: hears which files differ before it
 * is looked for where, for somebody may have made a file so that this takes too long. @throws Error where it cannot be written
 */
export async function rewriteArchive(
  { manifest, files }: Archive,
  tell: (soFar: Rewritten) => void = () => {},
): Promise<Rewritten> {
  const others = files.size - 1
  if (manifest.written === undefined) return { not: 'not-said', files: others }
  const written = Written.safeParse(manifest.written)
  if (!written.success) return { not: 'not-understood', files: others }
  const data = dataIn(files)
  const again = await exportFiles('zip', sourceOf(data, written.data), () => {})
  const isSameProgram = written.data.by === programDigest()
  const names = [...new Set([...files.keys(), ...again.keys()])].filter((name) => name !== REPORT_NAME).sort()
  const said = unlikeManifest(manifest, aboutOf(data, written.data), isSameProgram)
  const unlikeBy = (differenceOf: typeof firstDifference) => [
    ...said,
    ...names.flatMap((name) => unlikeFile(name, files.get(name), again.get(name), differenceOf)),
  ]
  const plain = unlikeBy(plainDifference)
  const same = names.filter((name) => isSame(files.get(name) ?? NONE, again.get(name) ?? NONE)).length
  const edition = saidEdition(written.data)
  if (plain.length > 0) tell({ not: null, isSameProgram, same, unlike: plain, edition })
  const unlike = unlikeBy(firstDifference)
  return { not: null, isSameProgram, same: names.length + said.length - unlike.length, unlike, edition }
}

const NONE = new Uint8Array()

function saidEdition({ audience, languages, sections, foreword, zone }: Written): SaidEdition {
  const left = REPORT_SECTIONS.filter((section) => !sections.includes(section))
  return { audience, languages, left, foreword: foreword.match(/\S+/g)?.length ?? 0, zone }
}

/** What else it says of the report than its sums, the workshop and the head, which are checked before. */
function unlikeManifest(found: About, expected: About, isSameProgram: boolean): Unlike[] {
  const fields = isSameProgram ? (['edition', 'program'] as const) : (['edition'] as const)
  const field = fields.find((name) => found[name] !== expected[name])
  if (field === undefined) return []
  const place = { at: 'words' } as const
  return [{ file: MANIFEST, how: 'differs', place, found: found[field], expected: expected[field] }]
}

/** As it was written, field for field: what the hash of its words stands for depends on their order. */
function dataIn(files: Files): WrittenData {
  const text = new TextDecoder().decode(files.get(REPORT_NAME))
  const { report, head, writtenAt, record } = JSON.parse(text) as ReportJson
  if (record === null) throw new Error('a report without a record is not sound')
  return { model: report, head, writtenAt, record }
}

function unlikeFile(
  file: string,
  found: Uint8Array | undefined,
  expected: Uint8Array | undefined,
  differenceOf: typeof firstDifference,
): Unlike[] {
  if (found === undefined) return [{ file, how: 'missing' }]
  if (expected === undefined) return [{ file, how: 'foreign' }]
  const difference = differenceOf(file, found, expected)
  return difference === null ? [] : [{ file, how: 'differs', ...difference }]
}

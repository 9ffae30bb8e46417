/**
 * What stands in the other files of an archive is held against its data: somebody who changes a number in one of them, and
 * the manifest with it, is found, and what cannot be compared is never called sound.
 */
import { deflateSync } from 'node:zlib'
import { exportFiles } from '@cabildo/server/export/export-files'
import { aboutOf, sourceOf } from '@cabildo/server/export/written'
import { programDigest } from '@cabildo/server/program-digest'
import type { ReportJson } from '@cabildo/server/report/json'
import { pdfDifference } from '@cabildo/server/verify/pdf-difference'
import { readPdfFile, unpackedStream, withStreamsOf } from '@cabildo/server/verify/pdf-file'
import { rewriteArchive } from '@cabildo/server/verify/rewrite-archive'
import { writeArchive } from '@cabildo/shared/archive/write-archive'
import { facilitator } from '@cabildo/shared/testing/scene'
import type { Rewritten } from '@cabildo/shared/verify/rewritten'
import type { ExportAsk } from '@cabildo/shared/wire/exports'
import { REPORT_SECTIONS } from '@cabildo/shared/workshop/report/editions'
import { beforeAll, describe, expect, it } from 'vitest'
import { planStep } from '../report/whole-model.ts'
import { everySample, playedThrough } from './played.ts'
import {
  courseOfArchive,
  exported,
  forged,
  opened,
  others,
  retold,
  retoldPart,
  rewrittenFrom,
} from './rewritten-archive.ts'

const course = courseOfArchive()
let through: Awaited<ReturnType<typeof playedThrough>>
/** The usual edition of it. */
let sound: Uint8Array
beforeAll(async () => {
  through = await playedThrough(course)
  sound = await exported(through)
})

describe('[V7] the other files of an archive', () => {
  const editions: [string, Partial<ExportAsk>][] = [
    ['for the team', {}],
    ['for the public', { audience: 'public', sections: ['room', 'priorities', 'methods'] }],
    ['in two languages', { languages: ['en', 'pt'], foreword: 'Words «before»\n\n<all> of it ñ' }],
    ['of few sections', { languages: ['pt'], sections: [] }],
    ['without ballots', { ballots: false }],
  ]
  it.each(editions)('are written again as they were, %s', async (_name, edition) => {
    const bytes = await exported(through, edition)
    expect(await rewrittenFrom(bytes)).toMatchObject({
      not: null,
      isSameProgram: true,
      same: others(bytes),
      unlike: [],
    })
  })

  it('are written again as they were, of a workshop that still goes on', async () => {
    const going = await playedThrough({ ...course, asked: course.asked.slice(0, 1), seed: 6 })
    await going.rig.must(facilitator, { type: 'resume-workshop' })
    const bytes = await exported(going)
    expect(opened(bytes).manifest.edition).toBe('interim internal')
    expect(await rewrittenFrom(bytes)).toMatchObject({ isSameProgram: true, unlike: [] })
  })

  it.each(['confidential', 'anonymous'] as const)(
    'are written again of %s rounds that were asked twice, one of them never shown',
    async (secrecy) => {
      const again = everySample()
        .filter(({ planned }) => planned > 1)
        .slice(0, 3)
      const own = await playedThrough({
        asked: again.map(({ planned, ...each }) => ({ ...each, secrecy, rounds: planned })),
        ...{ people: 14, groups: 2, seed: 3, hides: secrecy === 'anonymous' ? 1 : 0 },
      })
      expect(await rewrittenFrom(await exported(own))).toMatchObject({ isSameProgram: true, unlike: [] })
    },
  )
})

describe('[V7] a number that somebody changed in a file beside the data', () => {
  let whole: Uint8Array
  let changedPdf: Uint8Array
  beforeAll(async () => {
    const text = Buffer.from(opened(sound).files.get('report.json') ?? []).toString('utf8')
    const { report, record, head, writtenAt } = JSON.parse(text) as ReportJson
    if (record === null) throw new Error('no record')
    const model = { ...report, activities: [...report.activities, planStep] }
    const written = {
      ...{ by: programDigest(), zone: 'America/Santiago', audience: 'internal' as const },
      ...{ languages: ['es' as const], sections: [...REPORT_SECTIONS], foreword: '' },
    }
    const data = { model, record, head, writtenAt }
    whole = writeArchive(await exportFiles('zip', sourceOf(data, written), () => {}), aboutOf(data, written))
    const room = { ...model.room, people: model.room.people + 1 }
    const other = sourceOf({ ...data, model: { ...model, room } }, written)
    changedPdf = (await exportFiles('pdf', other, () => {})).get('report.pdf') ?? new Uint8Array()
  })

  const file = (name: string) => opened(whole).files.get(name)
  const named = (pattern: RegExp) => [...opened(whole).files.keys()].find((name) => pattern.test(name)) ?? ''

  const cases: [string, RegExp, () => Uint8Array, object][] = [
    [
      'the page',
      /^report\.html$/,
      () => retold(file('report.html'), /<b>12<\/b>/, '<b>13</b>'),
      {
        place: { at: 'words' },
        found: expect.stringContaining('13'),
        expected: expect.stringContaining('12'),
      },
    ],
    [
      'the document',
      /^report\.docx$/,
      () => retoldPart(file('report.docx'), 'word/document.xml', />12</, '>13<'),
      {
        place: { at: 'words' },
        found: expect.stringContaining('13'),
        expected: expect.stringContaining('12'),
      },
    ],
    [
      'the workbook',
      /^tables\.xlsx$/,
      () => retoldPart(file('tables.xlsx'), 'xl/worksheets/sheet3.xml', /<v>(\d+)<\/v>/, '<v>9$1</v>'),
      { place: { at: 'cell', sheet: expect.any(String), cell: expect.stringMatching(/^[A-Z]+\d+$/) } },
    ],
    ['the PDF', /^report\.pdf$/, () => changedPdf, { place: { at: 'page', page: 1 } }],
    [
      'a table',
      /^csv\/items?.*\.csv$/,
      () => retold(file(named(/^csv\/items?.*\.csv$/)), /(\r\n.*?;)(\d+)/, '$19$2'),
      { place: { at: 'line', line: 2 }, found: expect.stringContaining('9') },
    ],
    [
      'an order of PrefLib',
      /^preflib\/.*\.toi$/,
      () => retold(file(named(/^preflib\/.*\.toi$/)), /(NUMBER VOTERS: )\d+/, '$199'),
      { place: { at: 'line' }, found: expect.stringContaining('99') },
    ],
    [
      'votes of Polis',
      /^polis\/.*votes.*\.csv$/,
      () => retold(file(named(/^polis\/.*votes.*\.csv$/)), /(\n\d+,.*)\d/, '$17'),
      { place: { at: 'line' } },
    ],
    [
      'a calendar',
      /^calendar-.*\.ics$/,
      () => retold(file(named(/^calendar-.*\.ics$/)), /(DTSTART[^:]*:)2/, '$13'),
      { place: { at: 'line' }, found: expect.stringContaining('DTSTART') },
    ],
    [
      'the words on what is in it',
      /^README\.txt$/,
      () => retold(file('README.txt'), /report\.pdf/, 'other.pdf'),
      { place: { at: 'line', line: 3 } },
    ],
  ]
  it('is found in each of them, and named', async () => {
    const changed = cases.map(([, pattern, change, place]) => ({
      name: named(pattern),
      file: change(),
      place,
    }))
    const bytes = forged(whole, Object.fromEntries(changed.map(({ name, file: own }) => [name, own])))
    const rewritten = await rewrittenFrom(bytes)
    expect(rewritten).toMatchObject({ not: null, isSameProgram: true, same: others(whole) - cases.length })
    const unlike = rewritten.not === null ? rewritten.unlike : []
    expect(unlike.map(({ file: own }) => own)).toEqual(changed.map(({ name }) => name).sort())
    for (const { name, place } of changed)
      expect(unlike.find((each) => each.file === name)).toMatchObject({ how: 'differs', ...place })
  })

  it('is no difference in how a PDF is packed, and one in what is packed', () => {
    const own = file('report.pdf') ?? new Uint8Array()
    const pdf = readPdfFile(own)
    if (pdf === null) throw new Error('not our PDF')
    const objects = pdf.objects.map((object) =>
      object.head.includes('/FlateDecode')
        ? { ...object, stream: deflateSync(unpackedStream(object) ?? '', { level: 1 }) }
        : object,
    )
    const repacked = withStreamsOf(pdf, { ...pdf, objects })
    expect(repacked.length).not.toBe(own.length)
    expect(pdfDifference(repacked, own)).toBeNull()
    const appended = Buffer.concat([repacked, Buffer.from('1 0 obj\nnull\nendobj\n')])
    expect(pdfDifference(appended, own)).toMatchObject({ place: { at: 'byte', byte: repacked.length + 1 } })
    const behind = pdf.objects.map((object) =>
      object.stream && object.head.includes('/FlateDecode')
        ? { ...object, stream: Buffer.concat([object.stream, Buffer.from('more')]) }
        : object,
    )
    expect(pdfDifference(withStreamsOf(pdf, { ...pdf, objects: behind }), own)).not.toBeNull()
  })

  it('tells times in the hours of where it was written', () => {
    expect(Buffer.from(file('report.html') ?? []).toString('utf8')).toMatch(/7:13\sp/)
  })
})

describe('[V7] an archive that somebody changed', () => {
  it('is told by a file that was taken out, put in, or said to be for others', async () => {
    const put = forged(
      sound,
      { 'report.pdf': undefined, 'more.txt': new Uint8Array(3) },
      { edition: 'final public' },
    )
    const soFar: Rewritten[] = []
    const unlike = [
      { file: 'manifest.json', found: 'final public', expected: 'final internal' },
      { file: 'more.txt', how: 'foreign' },
      { file: 'report.pdf', how: 'missing' },
    ]
    const rewritten = await rewriteArchive(opened(put), (told) => soFar.push(told))
    expect(rewritten).toMatchObject({ same: others(sound) - 1, unlike })
    expect(soFar).toEqual([rewritten])
  })

  it('is told of before anybody has looked where its files differ', async () => {
    const page = retold(opened(sound).files.get('report.html'), /<b>12<\/b>/, '<b>13</b>')
    const soFar: Rewritten[] = []
    await rewriteArchive(opened(forged(sound, { 'report.html': page })), (told) => soFar.push(told))
    const unlike = [{ file: 'report.html', place: { at: 'byte' } }]
    expect(soFar).toMatchObject([{ isSameProgram: true, same: others(sound) - 1, unlike }])
    await rewriteArchive(opened(sound), (told) => soFar.push(told))
    expect(soFar).toHaveLength(1)
  })
})

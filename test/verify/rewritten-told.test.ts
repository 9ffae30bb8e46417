/** What `cabildo verify` says of an archive whose other files are held against its data. */
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { verify } from '@cabildo/server/cli/verify'
import { sentencesOf } from '@cabildo/server/cli/verify-words'
import { exportFiles } from '@cabildo/server/export/export-files'
import { aboutOf, sourceOf } from '@cabildo/server/export/written'
import type { ReportJson } from '@cabildo/server/report/json'
import { writeArchive } from '@cabildo/shared/archive/write-archive'
import type { Unlike } from '@cabildo/shared/verify/rewritten'
import { verifyFile } from '@cabildo/shared/verify/verify-file'
import { Written } from '@cabildo/shared/wire/written'
import { REPORT_SECTIONS } from '@cabildo/shared/workshop/report/editions'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { playedThrough } from './played.ts'
import { courseOfArchive, exported, forged, opened, others, retold } from './rewritten-archive.ts'

const folder = mkdtempSync(join(tmpdir(), 'cabildo-rewritten-'))
afterAll(() => rmSync(folder, { recursive: true }))
afterEach(() => vi.restoreAllMocks())

let sound: Uint8Array
beforeAll(async () => {
  sound = await exported(await playedThrough(courseOfArchive()))
})

/** What `cabildo verify` prints, and its exit code. */
async function said(bytes: Uint8Array, ...options: string[]) {
  const path = join(folder, 'report.zip')
  writeFileSync(path, bytes)
  let out = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text)
    return true
  })
  const code = await verify.run([path, ...options])
  return { code, lines: out.trimEnd().split('\n') }
}

describe('[V7] cabildo verify of an archive', () => {
  it('says that all is the same, also on a machine of another place and language', async () => {
    const path = join(folder, 'sound.zip')
    writeFileSync(path, sound)
    const program = resolve(import.meta.dirname, '../../server/bin/cabildo.js')
    const env = { ...process.env, TZ: 'Asia/Kathmandu', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' }
    const { stdout } = await promisify(execFile)(process.execPath, [program, 'verify', path, '--json'], {
      env,
    })
    expect(JSON.parse(stdout)).toMatchObject({
      sound: true,
      rewritten: { not: null, isSameProgram: true, same: others(sound), unlike: [] },
    })
  })

  it('says what anybody may choose who writes the files anew, for no hash covers it', async () => {
    const edition = { foreword: 'All agreed with everything.', sections: ['room', 'priorities'] as const }
    const { files, manifest } = opened(sound)
    const report = JSON.parse(Buffer.from(files.get('report.json') ?? []).toString()) as ReportJson
    if (report.record === null) throw new Error('no record')
    const data = { ...report, model: report.report, record: report.record }
    const written = Written.parse({ ...manifest.written, ...edition, zone: 'Asia/Kathmandu' })
    const anew = writeArchive(
      await exportFiles('zip', sourceOf(data, written), () => {}),
      aboutOf(data, written),
    )
    const { code, lines } = await said(anew, '--lang', 'en')
    expect([code, lines[0]]).toEqual([0, 'The file is sound.'])
    expect(lines.join('\n')).toMatch(
      /no hash covers it.*For whom: the team\. .*Left out: Dissent, .*How it was counted\. .*foreword: 4\. .*Asia\/Kathmandu\./,
    )
  })

  it('says of an archive whose other files were all taken out that there is nothing to compare', async () => {
    const { files, manifest } = opened(sound)
    const alone = new Map([...files].filter(([name]) => name === 'report.json'))
    const { written: _written, ...rest } = manifest
    const { code, lines } = await said(writeArchive(alone, rest), '--lang', 'en')
    expect(code).toBe(0)
    expect(lines.join('\n')).toContain('The archive holds nothing but report.json')
    expect(lines.join('\n')).not.toContain('The command line')
    expect(await said(writeArchive(alone, manifest), '--lang', 'en')).toMatchObject({ code: 2 })
  })

  it('names the file that was changed, and ends as with every fault', async () => {
    const page = retold(opened(sound).files.get('report.html'), /<b>12<\/b>/, '<b>13</b>')
    const { code, lines } = await said(forged(sound, { 'report.html': page }), '--lang', 'en')
    expect(code).toBe(2)
    expect(lines[0]).toBe('The file is not sound.')
    expect(lines[2]).toMatch(/^report\.html: “.*13.*” instead of “.*12.*”\.$/)
  })

  it.each(['es', 'en', 'pt'] as const)('has words for everything (%s)', (language) => {
    const places = [
      { at: 'line', line: 2 },
      { at: 'words' },
      { at: 'cell', sheet: 'One', cell: 'B7' },
      { at: 'part', part: 'word/styles.xml' },
      { at: 'page', page: 3 },
      { at: 'byte', byte: 4 },
    ] as const
    const unlike: Unlike[] = [
      ...places.map((place) => ({ file: 'a', how: 'differs' as const, place, found: '13', expected: '12' })),
      ...Array.from({ length: 2 }, () => ({ file: 'b', how: 'missing' as const })),
      { file: 'c', how: 'foreign' },
    ]
    const found = verifyFile(sound)
    const said = { audience: 'public', languages: ['es'], left: REPORT_SECTIONS, foreword: 3, zone: 'UTC' }
    const rewritten = (['not-said', 'not-understood', 'late', 'memory', 'fault'] as const).map((not) => ({
      not,
      files: 5,
    }))
    const differing = [true, false].flatMap((isSameProgram) =>
      [unlike, unlike.slice(-1)].map((some) => ({
        not: null,
        isSameProgram,
        same: 3,
        unlike: some,
        edition: said,
      })),
    )
    for (const each of [...rewritten, ...differing]) {
      const text = sentencesOf(found, language, each).join('\n')
      expect(text).not.toMatch(/\{\{|lines\.|unlike\./)
    }
    expect(sentencesOf(found, language, differing[0])[0]).toBe(
      sentencesOf({ ...found, wrong: { wrong: 'sum' } }, language)[0],
    )
  })

  it('does not call sound what it cannot compare', async () => {
    const { written, ...manifest } = opened(sound).manifest
    const page = retold(opened(sound).files.get('report.html'), /<b>12<\/b>/, '<b>13</b>')
    const other = { written: { ...written, by: '0'.repeat(64) } }
    const newer = await said(forged(sound, { 'report.html': page }, other), '--lang', 'en')
    expect([newer.code, newer.lines[0]]).toEqual([
      3,
      expect.stringMatching(/^The report as data in it is sound; not/),
    ])
    expect(newer.lines[2]).toMatch(/^report\.html: /)
    const foreign = await said(forged(sound, {}, { written: { ...written, zone: 3 } }), '--lang', 'en')
    expect([foreign.code, foreign.lines[1]]).toEqual([
      3,
      expect.stringMatching(/not so that this program understands it/),
    ])
    const older = writeArchive(opened(sound).files, manifest)
    const { code, lines } = await said(older, '--lang', 'en')
    expect([code, lines[1]]).toEqual([3, expect.stringContaining(`not compared (${others(sound)})`)])
    expect(lines.join('\n')).not.toContain('is sound.')
  })
})

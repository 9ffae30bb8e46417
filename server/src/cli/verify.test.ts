import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { writeArchive, zipped } from '@cabildo/shared/archive/write-archive'
import { facilitator, participant } from '@cabildo/shared/testing/scene'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { writeWorkshopFile } from '../handover/write-file.ts'
import { type ReportJson, reportJson } from '../report/json.ts'
import { memoryStore } from '../store/memory.ts'
import { RunnerRig } from '../testing/runner-rig.ts'
import { sha256 } from '../workshops/chain.ts'
import { readRecord } from '../workshops/read-record.ts'
import { verify } from './verify.ts'

const folder = mkdtempSync(join(tmpdir(), 'cabildo-verify-'))
afterAll(() => rmSync(folder, { recursive: true }))
afterEach(() => vi.restoreAllMocks())

/** A vote of six people, counted and shown. */
async function saved(ballots: boolean): Promise<ReportJson> {
  const store = memoryStore()
  const rig = new RunnerRig(store)
  await rig.open()
  const people = await rig.join(6)
  await rig.must(facilitator, { type: 'open-round', activity: 'vote' })
  for (const [at, person] of people.entries()) {
    const answer = { dots: at < 4 ? { water: 2 } : { talent: 1 } }
    await rig.must(participant(person), { type: 'cast', activity: 'vote', round: 1, answer })
  }
  await rig.must(facilitator, { type: 'close-round', activity: 'vote' })
  await rig.must(facilitator, { type: 'reveal', activity: 'vote', step: 3 })
  const read = await readRecord({ store, runner: rig.runner }, rig.workshop, { notes: false, ballots })
  if (read === null) throw new Error('the workshop is gone')
  return reportJson(read.model, read.head, 1, read.record)
}

let whole: ReportJson
beforeAll(async () => {
  whole = await saved(true)
})

/** What is printed on the file, and the exit code. */
async function run(content: string | Uint8Array | null, ...options: string[]) {
  const file = join(folder, 'file')
  if (content === null) rmSync(file, { force: true })
  else writeFileSync(file, content)
  const said: string[] = []
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => said.push(String(text)) > 0)
  vi.spyOn(console, 'error').mockImplementation((text) => void said.push(String(text)))
  const code = await verify.run([file, ...options])
  return { code, said: said.join('') }
}

const text = (report: object) => JSON.stringify(report)

/** The first sum of the vote is another, and whoever changed it has put the sum of the file in order again. */
function forged(): string {
  const { sum: _old, ...rest } = structuredClone(whole)
  const item = rest.report.activities[0]?.rounds[0]?.result?.items[0]
  if (item) item.people.sum = 12
  return text({ ...rest, sum: sha256(text(rest)) })
}

describe('[V1] [V3] cabildo verify', () => {
  it.each([
    ['en', 'The file is sound.', 'ballots: 6'],
    ['es', 'El archivo está en orden.', 'papeletas: 6'],
    ['pt', 'O arquivo está em ordem.', 'cédulas: 6'],
  ])('says in %s that a file is sound, and what was looked at', async (language, first, ballots) => {
    const { code, said } = await run(text(whole), '--lang', language)
    expect(code).toBe(0)
    expect(said.startsWith(first)).toBe(true)
    expect(said).toContain(ballots)
    expect(said).toContain(whole.head)
    expect(said).not.toMatch(/\{\{|lines\./)
  })

  it('names the first difference so that somebody finds it in the report', async () => {
    const { code, said } = await run(forged(), '--lang', 'en')
    expect(code).toBe(2)
    expect(said.split('\n')[1]).toBe('Step “vote”, time 1, “water”: sum printed 12, recounted 8.')
    const { said: json } = await run(forged(), '--json')
    expect(JSON.parse(json)).toMatchObject({
      sound: false,
      wrong: { wrong: 'figure', printed: 12, recounted: 8 },
    })
  })

  it('counts as recounted what was counted from ballots alone, and the rest apart', async () => {
    const foundIn = async (file: string) => JSON.parse((await run(file, '--json')).said).found.recount
    const withBallots = await foundIn(text(whole))
    const without = await foundIn(text(await saved(false)))
    expect(without).toEqual({ rounds: 0, figures: 0, held: expect.any(Number) })
    expect(withBallots).toMatchObject({ rounds: 1, figures: expect.any(Number) })
    expect(withBallots.figures).toBeGreaterThan(20)
    const { said } = await run(text(whole), '--lang', 'en')
    expect(said).toContain(`Rounds: 1; figures: ${withBallots.figures}.`)
    expect(said).toContain(`or between bounds, and fit: ${withBallots.held}.`)
  })

  it('reads an archive of the report as well', async () => {
    const about = {
      program: '1',
      holds: 'report',
      workshop: whole.report.workshop.id,
      edition: 'x',
      head: whole.head,
    } as const
    const files = new Map([['report.json', new TextEncoder().encode(text(whole))]])
    expect((await run(writeArchive(files, about), '--lang', 'en')).said).toContain(
      'The archive holds nothing but report.json, which fits its sum',
    )
    const other = await run(writeArchive(files, { ...about, head: '0'.repeat(64) }), '--lang', 'en')
    expect(other).toMatchObject({ code: 2, said: expect.stringContaining('holds another report') })
  })

  it('says plainly when there are no ballots, and that nothing was recounted', async () => {
    const { code, said } = await run(text(await saved(false)), '--lang', 'en')
    expect(code).toBe(0)
    expect(said).toContain('The file holds no ballots: the numbers were not recounted.')
    expect(said).toMatch(/held against what else the report prints, or between bounds, and fit: [1-9]/)
    expect(said).toContain('not that its figures are right')
    expect(said).not.toContain('follow from its ballots')
  })

  it('holds the file against what a printed report says of its log and of its words', async () => {
    const file = text(whole)
    const { head, dataHash } = JSON.parse((await run(file, '--json')).said).found
    expect(await run(file, '--head', head, '--data', dataHash.toUpperCase())).toMatchObject({ code: 0 })
    for (const option of ['--head', '--data']) {
      const other = await run(file, option, '0'.repeat(64), '--lang', 'en')
      expect(other).toMatchObject({ code: 2, said: expect.stringMatching(/^It is another file/) })
    }
  })

  it('holds the file against the head that a printed report names', async () => {
    expect(await run(text(whole), '--head', whole.head.toUpperCase())).toMatchObject({ code: 0 })
    const { code, said } = await run(text(whole), '--head', 'ab', '--lang', 'en')
    expect([code, said.split('\n')[0]]).toEqual([
      2,
      'It is another file: its log ends otherwise than --head says.',
    ])
  })

  it.each([
    ['[]', 'It is no file of this program.'],
    ['{"format":"cabildo-report","version":9}', 'A newer version of the program wrote it (format 9).'],
    ['{"format":"cabildo-report","version":1}', 'It has no record to check'],
    [text({ format: 'cabildo-report', version: 2 }), 'something in it is broken'],
    ['{"format":', 'something in it is broken'],
    [`${'['.repeat(60_000)}`, 'something in it is broken'],
    ['PK\u0003\u0004 and no more', 'It ends too early'],
  ])('refuses what it cannot read: %.40s', async (content, why) => {
    const { code, said } = await run(content, '--lang', 'en')
    expect(code).toBe(2)
    expect(said).toContain(why)
  })

  it('[V4] says of every other file of this program what it is, and not that it is broken', async () => {
    const rig = new RunnerRig(memoryStore())
    await rig.open()
    const rows = await rig.store.pack(rig.workshop)
    if (rows === null) throw new Error('the workshop is gone')
    const workshop = await writeWorkshopFile(rows, [])
    const neither = 'It is neither a report as data (.json) nor the archive of one (.zip)'
    const files: [string | Uint8Array, string][] = [
      [workshop, 'It is a whole workshop, to be opened on a server, and no report.'],
      [workshop.slice(0, 600), 'It is a whole workshop'],
      [gzipSync('{"format":"other"}'), neither],
      [zipped([['_rels/.rels', new Uint8Array(9)]], 'packed'), neither],
      [zipped([['[Content_Types].xml', new Uint8Array(9)]], 'packed'), neither],
      ['%PDF-1.7', neither],
      ['<!doctype html>', neither],
    ]
    for (const [content, why] of files) {
      const { code, said } = await run(content, '--lang', 'en')
      expect([code, said.split('\n')[1]]).toEqual([2, expect.stringContaining(why)])
    }
  })

  it('[V4] says what was put before or after, to the byte', async () => {
    const bom = await run(`\uFEFF${text(whole)}`, '--lang', 'en')
    expect([bom.code, bom.said.split('\n')[1]]).toEqual([
      2,
      'From sign 1 on the file is not as the program writes it.',
    ])
    const { workshop } = whole.report
    const about = { program: '1', workshop: workshop.id, edition: 'x', head: whole.head }
    const files = new Map([['report.json', new TextEncoder().encode(text(whole))]])
    const archive = writeArchive(files, { ...about, holds: 'report' })
    const more = await run(new Uint8Array([...archive, 10]), '--lang', 'en')
    expect(more.said).toContain(`Something was put after its end (from byte ${archive.length} on).`)
  })

  it('[V4] knows a byte that is no text from the sign that readers put in its place', async () => {
    const { sum: _old, ...rest } = structuredClone(whole)
    rest.report.workshop.title = { en: 'A \uFFFD sign' }
    const bytes = new TextEncoder().encode(text({ ...rest, sum: sha256(text(rest)) }))
    const at = bytes.findIndex((byte, index) => byte === 0xef && bytes[index + 1] === 0xbf)
    const other = new Uint8Array([...bytes.slice(0, at), 0xff, ...bytes.slice(at + 3)])
    expect((await run(bytes)).code).toBe(0)
    expect((await run(other, '--lang', 'en')).said).toContain('its sum does not fit')
  })

  it('says in one line what cannot be used', async () => {
    expect(await run(null, '--lang', 'en')).toMatchObject({
      code: 2,
      said: expect.stringContaining('there is no such file'),
    })
    expect(await run('{}', '--lang', 'xx')).toMatchObject({
      code: 2,
      said: expect.stringContaining('--lang'),
    })
    expect(await run('{}', '--nonsense')).toMatchObject({ code: 2 })
  })
})

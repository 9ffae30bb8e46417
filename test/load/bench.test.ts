import { execFile } from 'node:child_process'
import { readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FIGURE_NAMES } from './figures.ts'
import type { Report } from './run-bench.ts'

const BENCH = fileURLToPath(new URL('bench.ts', import.meta.url))
const file = join(tmpdir(), `cabildo-bench-${process.pid}.json`)

function bench(...given: string[]): Promise<{ stdout: string; stderr: string }> {
  return promisify(execFile)(process.execPath, ['--import', import.meta.resolve('tsx'), BENCH, ...given])
}

describe('npm run bench', () => {
  let stdout = ''
  beforeAll(async () => {
    const done = await bench(
      '--phones',
      '20',
      '--runs',
      '1',
      '--rounds',
      '1',
      '--spread',
      '1',
      '--json',
      file,
    )
    stdout = done.stdout
  }, 240_000)
  afterAll(() => rm(file, { force: true }))

  it('prints and writes one report', async () => {
    expect(JSON.parse(stdout)).toEqual(JSON.parse(await readFile(file, 'utf8')))
  })

  it('has a row for every figure, with both servers and their ratio where both have it', () => {
    const { machine, rows }: Report = JSON.parse(stdout)
    expect(machine.cores).toBeGreaterThan(0)
    expect(rows.map(({ figure }) => figure)).toEqual(FIGURE_NAMES)
    for (const row of rows) {
      expect(row.phones).toBe(20)
      expect(row.ours, row.figure).not.toBeNull()
      if (row.ratio === null) continue
      expect(row.bare).toBeGreaterThan(0)
      expect(row.min).toBe(row.ratio)
      expect(row.max).toBe(row.ratio)
    }
  })

  it('judges the goals that hold for every size', () => {
    const { verdicts }: Report = JSON.parse(stdout)
    expect([...new Set(verdicts.map(({ id }) => id))]).toEqual(['P3', 'P4', 'P6'])
    for (const { value, ok } of verdicts) expect([typeof value, typeof ok]).toEqual(['number', 'boolean'])
  })

  it('[P4] sends phones nothing while a hidden round is on', () => {
    const { rows }: Report = JSON.parse(stdout)
    expect(rows.find(({ figure }) => figure === 'frames-per-vote')?.ours).toBe(0)
  })

  it('says in one line what is wrong with an argument', async () => {
    await expect(bench('--phones', 'many')).rejects.toMatchObject({
      code: 1,
      stderr: '--phones is "many"; it must be a whole number from 6 to 20000.\n',
    })
  })
})

/** `cabildo analyze` as a program: what it prints where, and how it ends. */
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const PROGRAM = resolve(import.meta.dirname, '../../server/bin/cabildo.js')
const folder = mkdtempSync(join(tmpdir(), 'cabildo-analyze-'))
afterAll(() => rmSync(folder, { recursive: true }))

const HEADER = `# FILE NAME: lunch.toi
# DATA TYPE: toi
# NUMBER ALTERNATIVES: 3
# ALTERNATIVE NAME 1: Soup
# ALTERNATIVE NAME 2: Bread
# ALTERNATIVE NAME 3: Rice
`

function run(language: string, content: string, ...options: string[]) {
  const file = join(folder, 'lunch.toi')
  writeFileSync(file, content)
  const environment = { ...process.env, LANG: language, LC_ALL: language }
  return new Promise<{ code: number | string | null | undefined; stdout: string; stderr: string }>((done) => {
    execFile(
      process.execPath,
      [PROGRAM, 'analyze', file, ...options],
      { env: environment },
      (error, stdout, stderr) => done({ code: error?.code ?? 0, stdout, stderr }),
    )
  })
}

describe('cabildo analyze', () => {
  it('prints JSON and nothing else', async () => {
    const { code, stdout, stderr } = await run('C', `${HEADER}2: 1,{2,3}\n1: 3\n`, '--json')
    expect([code, stderr]).toEqual([0, ''])
    expect(JSON.parse(stdout)).toMatchObject({
      kind: 'ranking',
      voters: 3,
      borda: { scores: { Soup: 4.5, Bread: 1.5, Rice: 3 } },
    })
  })

  it('prints tables in the language of the system', async () => {
    const { code, stdout } = await run('es_CO.UTF-8', `${HEADER}2: 1,{2,3}\n1: 3\n`)
    expect(code).toBe(0)
    expect(stdout).toContain('3 personas ordenaron 3 elementos; 0 no dieron un orden.')
  })

  it('names the line of what is damaged on standard error, and ends with 2', async () => {
    const { code, stdout, stderr } = await run('C', `${HEADER}2: 1,{2,3}\n1: 4\n`, '--json')
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/lunch\.toi, line 8: there is no alternative 4\.\n$/)
    expect(stderr.split('\n')).toHaveLength(2)
  })
})

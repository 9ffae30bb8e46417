/**
 * `npm run mutants [-- --only S1 --only box.ts]`: one deliberate bug after the other, each of which its test must catch.
 * `--only` keeps the mutants of a rule, or of files whose path contains it. Ends with 1 unless all were caught.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Mutant, ROOT } from './mutant.ts'
import { IN_PLACE } from './plugin.ts'
import { MUTANTS } from './table.ts'

type Report = {
  testResults: { name: string; assertionResults: { fullName: string; status: string }[] }[]
}

/** Per test file that was loaded, the full titles of what failed in it. */
type Failed = ReadonlyMap<string, readonly string[]>

type Verdict = 'caught  ' | 'SURVIVED' | 'UNMET   ' | 'RED     '

const { values } = parseArgs({ options: { only: { type: 'string', multiple: true, default: [] } } })
const chosen = MUTANTS.filter(
  ({ rule, file }) =>
    values.only.length === 0 || values.only.some((one) => rule === one || file.includes(one)),
)
const folder = mkdtempSync(join(tmpdir(), 'cabildo-mutants-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

const began = performance.now()
const asThingsAre = vitest([...new Set(chosen.map(({ caughtBy }) => caughtBy))], null).failed
if (asThingsAre.size === 0) throw new Error('no test ran; see what vitest says of one of the files')
const counts = { caught: 0, others: 0 }
for (const mutant of chosen) {
  const verdict = verdictOn(mutant)
  counts[verdict === 'caught  ' ? 'caught' : 'others'] += 1
  console.log(`${verdict}  ${mutant.rule.padEnd(3)}  ${mutant.what} (${mutant.file})`)
}
const seconds = Math.round((performance.now() - began) / 1000)
console.log(`${chosen.length} mutants: ${counts.caught} caught, ${counts.others} not, ${seconds} s`)
process.exitCode = chosen.length > 0 && counts.others === 0 ? 0 : 1

function verdictOn(mutant: Mutant): Verdict {
  const { caughtBy, title = '' } = mutant
  const before = asThingsAre.get(caughtBy)
  if (before === undefined || before.some((name) => name.includes(title))) return 'RED     '
  const { failed, reached } = vitest([caughtBy], mutant)
  if (!reached) return 'UNMET   '
  return (failed.get(caughtBy) ?? []).length > 0 ? 'caught  ' : 'SURVIVED'
}

/** One run of these test files, in one worker; with a mutant it ends at the first failure. */
function vitest(files: readonly string[], mutant: Mutant | null): { failed: Failed; reached: boolean } {
  const report = join(folder, 'report.json')
  rmSync(report, { force: true })
  const args = ['run', '--maxWorkers=1', '--reporter=json', `--outputFile.json=${report}`]
  if (mutant) args.push('--bail=1')
  if (mutant?.title !== undefined) args.push('--testNamePattern', escaped(mutant.title))
  for (const project of new Set(files.map(projectOf))) args.push('--project', project)
  const { stderr } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', ...args, ...files], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    env: { ...process.env, ...(mutant ? { MUTANT: JSON.stringify(mutant) } : {}) },
  })
  return { failed: failedIn(report), reached: stderr.includes(IN_PLACE) }
}

/** A file that does not load has no tests, and is as good as not there: it catches nothing. */
function failedIn(report: string): Failed {
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report
  return new Map(
    testResults
      .filter(({ assertionResults }) => assertionResults.length > 0)
      .map(({ name, assertionResults }) => [
        name.slice(ROOT.length + 1).replaceAll('\\', '/'),
        assertionResults.flatMap(({ fullName, status }) => (status === 'failed' ? [fullName] : [])),
      ]),
  )
}

function projectOf(file: string): string {
  if (/^test\/(server|fault|load|bench)\//.test(file)) return 'alone'
  const [top = ''] = file.split('/')
  return top === 'test' ? 'system' : top
}

function escaped(title: string): string {
  return title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

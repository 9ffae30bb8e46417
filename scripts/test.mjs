/**
 * `npm test [file...] [NAME=value...]`: everything that decides whether the program is right, from a fresh clone on.
 * `file` keeps the test files whose path contains it; `NAME=value` is handed to the tests in their environment.
 * The last line is always `N passed, N failed`; the exit code is 1 unless something passed and nothing failed.
 */
import './require-node.mjs'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureClientBuilt } from './ensure-client-built.mjs'
import { ensureInstalled } from './ensure-installed.mjs'
import { ensurePrograms } from './ensure-programs.mjs'
import { runNode } from './run.mjs'

// What measures time runs after the unit tests, one file at a time; the other tests of the whole program two files at a time.
const RUNS = [['shared', 'server', 'client'], ['alone'], ['system']]

const args = process.argv.slice(2)
const settings = args.filter((arg) => /^[A-Z][A-Z0-9_]*=/.test(arg))
const filters = args.filter((arg) => !settings.includes(arg))

await ensureInstalled()
await ensureClientBuilt()
const env = {
  ...process.env,
  ...(await ensurePrograms()),
  ...Object.fromEntries(settings.map((setting) => setting.split(/=(.*)/s, 2))),
}

const folder = mkdtempSync(join(tmpdir(), 'cabildo-test-'))
let passed = 0
let failed = 0
for (const projects of RUNS) {
  const count = await runProjects(projects)
  passed += count.passed
  failed += count.failed
}
rmSync(folder, { recursive: true, force: true })
if (passed + failed === 0) console.error('No test ran.')
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = passed > 0 && failed === 0 ? 0 : 1

/** A file that does not load, an error outside every test and a run that dies count as one failure each. */
async function runProjects(projects) {
  const report = join(folder, `${projects.join('-')}.json`)
  const { ok } = await runNode(
    'node_modules/vitest/vitest.mjs',
    [
      'run',
      ...projects.flatMap((project) => ['--project', project]),
      '--passWithNoTests',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...filters,
    ],
    { show: true, env },
  )
  const result = readReport(report)
  const unloaded = result.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length
  const failures = result.numFailedTests + unloaded
  return { passed: result.numPassedTests, failed: failures || (ok ? 0 : 1) }
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, testResults: [] }
  }
}

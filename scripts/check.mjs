/** `npm run check`: format, types, layers, dead code, lock file, house rules; one line each, and the whole message of what failed. */
import './require-node.mjs'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { ensureInstalled } from './ensure-installed.mjs'
import { ROOT, runNode } from './run.mjs'

const PACKAGES = ['shared', 'server', 'client', 'test']
const SOURCES = ['shared/src', 'server/src', 'client/src', 'test', 'scripts'].filter((path) =>
  existsSync(resolve(ROOT, path)),
)

const STEPS = [
  [
    'format and lint',
    ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '--max-diagnostics=100', '.'],
  ],
  ...PACKAGES.map((name) => [
    `types of ${name}`,
    ['node_modules/typescript/bin/tsc', '--pretty', 'false', '-p', name],
  ]),
  [
    'layers',
    [
      'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      '--config',
      '.dependency-cruiser.cjs',
      ...SOURCES,
    ],
  ],
  ['dead code', ['node_modules/knip/bin/knip.js', '--no-progress']],
  ['lock file', ['scripts/check-lock.mjs']],
  ['house rules', ['scripts/check-house.mjs']],
]

await ensureInstalled()
let broken = 0
for (const [name, [script, ...args]] of STEPS) {
  const start = performance.now()
  const { ok, output } = await runNode(script, args)
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`${ok ? 'ok  ' : 'FAIL'}  ${name.padEnd(16)} ${seconds.padStart(5)} s`)
  if (ok) continue
  broken += 1
  console.log(output.trimEnd().replace(/^/gm, '      '))
}
console.log(broken === 0 ? 'Everything holds.' : `${broken} of ${STEPS.length} checks failed.`)
process.exitCode = broken === 0 ? 0 : 1

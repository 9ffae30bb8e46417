/** Builds the client when anything it is made of has changed since the last build. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { ROOT, runNode } from './run.mjs'

const SOURCES = ['client', 'shared', 'package-lock.json', 'tsconfig.base.json']
const NOT_SOURCES = /^(node_modules|dist)$|\.test\.tsx?$/
const STAMP = resolve(ROOT, 'client/dist/.stamp')

/** Resolves when client/dist is fresh; a failed build is printed and ends the process with code 1. */
export async function ensureClientBuilt() {
  const stamp = hashOf(SOURCES.flatMap(filesUnder))
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp) return
  console.log('Building the pages for phones, board and console.')
  const { ok, output } = await runNode('node_modules/vite/bin/vite.js', [
    'build',
    '--config',
    'client/vite.config.ts',
    '--logLevel',
    'warn',
  ])
  if (!ok) {
    console.error(`${output}\nThe pages could not be built; the message of the builder is above.`)
    process.exit(1)
  }
  writeFileSync(STAMP, stamp)
}

function filesUnder(path) {
  const full = resolve(ROOT, path)
  if (!statSync(full).isDirectory()) return [path]
  return readdirSync(full)
    .filter((name) => !NOT_SOURCES.test(name))
    .sort()
    .flatMap((name) => filesUnder(join(path, name)))
}

function hashOf(files) {
  const hash = createHash('sha256')
  for (const file of files)
    hash
      .update(`${file}\0`)
      .update(readFileSync(resolve(ROOT, file)))
      .update('\0')
  return hash.digest('hex')
}

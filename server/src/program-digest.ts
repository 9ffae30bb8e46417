/**
 * Which program this is, as a hash: of all its source, of the libraries it asked for, and of what it runs on, for that writes
 * words and numbers too. The same hash writes the same files; of another nobody can say what it would have written. The
 * version of the package would not do, for code changes without it.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'

const ROOT = resolve(import.meta.dirname, '../..')
const READ = [
  'server/src',
  'server/package.json',
  'shared/src',
  'shared/locales',
  'docs/report.schema.json',
  'package-lock.json',
]
/** Of Node: the engine, and the words, dates and zones of all languages. */
const RUNS_ON = ['v8', 'icu', 'cldr', 'tz', 'unicode']

let known: string | null = null

/** SHA-256, in hex. */
export function programDigest(): string {
  known ??= digestOf(READ.flatMap((path) => filesIn(resolve(ROOT, path))))
  return known
}

function digestOf(files: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of files) {
    const content = createHash('sha256').update(readFileSync(file)).digest('hex')
    hash.update(`${relative(ROOT, file).split(sep).join('/')}\n${content}\n`)
  }
  for (const part of RUNS_ON) hash.update(`${part} ${process.versions[part] ?? ''}\n`)
  return hash.digest('hex')
}

function filesIn(path: string): string[] {
  const entries = entriesOf(path)
  if (entries === null) return []
  if (entries === 'file') return [path]
  return entries.sort().flatMap((name) => (isTest(name) ? [] : filesIn(resolve(path, name))))
}

/** Null where nothing is there: a lock file does not go along everywhere. */
function entriesOf(path: string): string[] | 'file' | null {
  try {
    return readdirSync(path)
  } catch (error) {
    return Reflect.get(Object(error), 'code') === 'ENOTDIR' ? 'file' : null
  }
}

function isTest(name: string): boolean {
  return /\.test\.tsx?$/.test(name) || name === 'testing'
}

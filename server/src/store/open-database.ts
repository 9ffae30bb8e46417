/** The one file that knows better-sqlite3: opens the database of a data folder, for this process alone. */
import { closeSync, existsSync, mkdirSync, openSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import Sqlite from 'better-sqlite3'
import { DataFolderError } from './data-folder-error.ts'
import { codeOf, folderErrorOf } from './sqlite-faults.ts'

export type Database = Sqlite.Database
export type Statement<Bound extends unknown[], Row = unknown> = Sqlite.Statement<Bound, Row>

/** Before this version a WAL reset could lose commits in rare cases. */
const LEAST_VERSION = '3.51.3'

/** How long to wait for a predecessor that is just closing. */
const LOCK_WAIT_MS = 2_000

export const DATABASE_FILE = 'cabildo.db'

/**
 * Opens `cabildo.db` in the folder and makes both if need be, readable by their owner only. The file stays locked while
 * the process lives: one writer, and no reader that could hold back the emptying of the WAL.
 * @throws DataFolderError
 */
export function openDatabase(folder: string): Database {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const path = join(folder, DATABASE_FILE)
    makePrivate(path)
    const database = connect(path)
    try {
      lock(database, path)
      return database
    } catch (error) {
      database.close()
      throw error
    }
  } catch (error) {
    throw folderErrorOf(error, resolve(folder))
  }
}

/** An existing file is left alone: to open and close it here would let go of the locks this process has on it. */
function makePrivate(path: string): void {
  if (!existsSync(path)) closeSync(openSync(path, 'a', 0o600))
}

function connect(path: string): Database {
  try {
    return new Sqlite(path, { timeout: LOCK_WAIT_MS })
  } catch (error) {
    // An answer of SQLite itself is about the file; anything else means that the library did not load.
    if (codeOf(error).startsWith('SQLITE_')) throw error
    throw new DataFolderError({ kind: 'sqlite-missing', params: { node: process.version } }, { cause: error })
  }
}

/** Not a byte of the file may be read before it is to be locked: what was opened to share stays shared. */
function lock(database: Database, path: string): void {
  database.pragma('locking_mode = EXCLUSIVE')
  // The first access: takes the lock, and recovers what a killed predecessor had committed.
  const mode = database.pragma('journal_mode = WAL', { simple: true })
  assertVersion(String(database.prepare('SELECT sqlite_version()').pluck().get()))
  if (mode !== 'wal') throw new Error('its disk cannot hold a write-ahead log')
  database.pragma('synchronous = FULL')
  database.pragma('secure_delete = ON')
  database.pragma('foreign_keys = ON')
  // SQLite takes a page that is cut short for one that ends in zeros.
  database.pragma('wal_checkpoint(TRUNCATE)')
  const pages = Number(database.pragma('page_count', { simple: true }))
  const bytes = pages * Number(database.pragma('page_size', { simple: true }))
  if (statSync(path).size < bytes) throw Object.assign(new Error('cut short'), { code: 'SQLITE_CORRUPT' })
}

/** @throws DataFolderError below the least version. */
export function assertVersion(version: string): void {
  if (version.localeCompare(LEAST_VERSION, 'en', { numeric: true }) >= 0) return
  throw new DataFolderError({ kind: 'sqlite-old', params: { version, least: LEAST_VERSION } })
}

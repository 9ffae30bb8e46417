/** Makes a database of this program out of a copy of a backup, and says what is wrong with one that is none. */
import Sqlite from 'better-sqlite3'
import type { StoredEvent } from '../ports.ts'
import { type OfBackup, troubleSentence } from '../trouble-words.ts'
import { SECRET_FILES } from './backup.ts'
import { MIGRATIONS } from './migrations/migrations.ts'
import type { Database } from './open-database.ts'

export type Unpacked = { secrets: Map<string, Buffer>; workshops: number; events: number }

/** Why a file is no backup that can be put back, said in English. */
export class BadBackup extends Error {
  readonly trouble: OfBackup

  constructor(trouble: OfBackup, options?: ErrorOptions) {
    super(troubleSentence(trouble, 'en'), options)
    this.trouble = trouble
  }
}

/**
 * The secrets go out of the file. `check`: looks at the log of one workshop, and throws when it is not sound.
 * @throws BadBackup
 */
export function unpackBackup(
  path: string,
  check: (workshop: string, events: readonly StoredEvent[]) => void,
): Unpacked {
  const database = new Sqlite(path)
  try {
    database.pragma('secure_delete = ON')
    assertSound(database)
    const secrets = secretsOf(database)
    const ids = database.prepare<[], string>('SELECT id FROM workshops ORDER BY rowid').pluck().all()
    const read = database.prepare<[string], StoredEvent>(
      `SELECT workshop, rev, at, "by", person, payload, salt, digest, hash
       FROM events WHERE workshop = ? ORDER BY rev`,
    )
    let events = 0
    for (const id of ids) {
      const log = read.all(id)
      check(id, log)
      events += log.length
    }
    database.exec('DROP TABLE backup_files; DROP TABLE backup')
    return { secrets, workshops: ids.length, events }
  } catch (error) {
    if (error instanceof BadBackup || !isSqliteError(error)) throw error
    throw new BadBackup({ kind: 'backup-damaged', params: { why: error.message } }, { cause: error })
  } finally {
    database.close()
  }
}

function isSqliteError(error: unknown): error is Error {
  const code = String(Reflect.get(Object(error), 'code'))
  return error instanceof Error && /^SQLITE_(CORRUPT|NOTADB|FORMAT|ERROR|IOERR_SHORT)/.test(code)
}

function assertSound(database: Database): void {
  const tables = database.prepare<[], string>('SELECT name FROM sqlite_schema').pluck().all()
  if (!['backup', 'backup_files', 'workshops', 'events'].every((name) => tables.includes(name))) {
    throw new BadBackup({ kind: 'backup-foreign', params: {} })
  }
  const version = Number(database.pragma('user_version', { simple: true }))
  if (version > MIGRATIONS.length) {
    const program = String(database.prepare<[], string>('SELECT program FROM backup').pluck().get())
    throw new BadBackup({ kind: 'backup-newer', params: { program, version, known: MIGRATIONS.length } })
  }
  const [first] = database.pragma('integrity_check(1)') as { integrity_check: string }[]
  if (first === undefined) throw new BadBackup({ kind: 'backup-unreadable', params: {} })
  const { integrity_check: why } = first
  if (why !== 'ok') throw new BadBackup({ kind: 'backup-damaged', params: { why } })
}

/** A backup is a file like any other: only names that a data folder has are taken out of it. */
function secretsOf(database: Database): Map<string, Buffer> {
  const rows = database
    .prepare<[], { name: string; content: Buffer }>('SELECT name, content FROM backup_files')
    .all()
  return new Map(
    rows.filter(({ name }) => SECRET_FILES.includes(name)).map(({ name, content }) => [name, content]),
  )
}

/**
 * A backup: one SQLite file that holds the whole database and, in a table of its own, the secrets that lie beside it.
 * It is laid out anew, in the order of the keys: no page of it tells in which order answers came, and no key of a phone leads
 * from it to an answer that is sealed later (S2).
 */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import Sqlite from 'better-sqlite3'
import { PEPPER_FILE } from '../pepper.ts'
import type { BackUp } from '../ports.ts'
import { readVersion } from '../version.ts'
import { writeBeside } from '../write-beside.ts'
import type { Database } from './open-database.ts'

/** Files of the data folder without which the database is not worth much. */
export const SECRET_FILES: readonly string[] = [PEPPER_FILE]

/**
 * Written beside `out` and renamed, so that a file of that name is whole; readable by its owner only. The database waits
 * meanwhile: what was acknowledged before is in it, what comes later is not.
 * @throws FileTrouble, and there is no file
 */
export function backUp(database: Database, out: string): BackUp {
  const file = resolve(out)
  const folder = dirname(database.name)
  const secrets = SECRET_FILES.filter((name) => existsSync(join(folder, name)))
  writeBeside(file, (unfinished) => {
    database.prepare('VACUUM INTO ?').run(unfinished)
    const copy = new Sqlite(unfinished)
    try {
      forgetKeys(copy)
      addSecrets(copy, folder, secrets)
    } finally {
      copy.close()
    }
  })
  return { file, bytes: statSync(file).size, secrets }
}

/** The keys of phones beside confidential answers: by them a copy would lead to what a person said last (S2). */
function forgetKeys(copy: Database): void {
  copy.pragma('secure_delete = ON')
  copy.exec('UPDATE ballots SET own = NULL WHERE own IS NOT NULL')
}

function addSecrets(copy: Database, folder: string, names: readonly string[]): void {
  copy.transaction(() => {
    copy.exec('CREATE TABLE backup (program TEXT NOT NULL) STRICT')
    copy.exec('CREATE TABLE backup_files (name TEXT PRIMARY KEY, content BLOB NOT NULL) STRICT')
    copy.prepare('INSERT INTO backup VALUES (?)').run(readVersion())
    const add = copy.prepare<[string, Buffer]>('INSERT INTO backup_files VALUES (?, ?)')
    for (const name of names) add.run(name, readFileSync(join(folder, name)))
  })()
}

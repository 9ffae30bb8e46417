/** Brings a database to the layout of this program: each migration in one transaction, a copy of the database before the first. */
import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { DataFolderError } from './data-folder-error.ts'
import type { Database } from './open-database.ts'

/**
 * `user_version` counts the migrations a database has gone through. The copy of an existing database lies beside it as
 * `cabildo.before-<version>.db`.
 * @throws DataFolderError for a database of a later program; it is left as it is.
 */
export function migrate(database: Database, folder: string, migrations: readonly string[]): void {
  const version = Number(database.pragma('user_version', { simple: true }))
  const newest = migrations.length
  if (version > newest) {
    const params = { folder: resolve(folder), version, known: newest }
    throw new DataFolderError({ kind: 'newer', params })
  }
  if (version > 0 && version < newest) copyBefore(database, folder, version + 1)
  for (const [index, sql] of migrations.entries()) {
    if (index < version) continue
    database.transaction(() => {
      database.exec(sql)
      database.pragma(`user_version = ${index + 1}`)
    })()
  }
}

/** Complete and on the disk before its name says that it is there. */
function copyBefore(database: Database, folder: string, version: number): void {
  const copy = join(folder, `cabildo.before-${version}.db`)
  const unfinished = `${copy}.part`
  rmSync(unfinished, { force: true })
  closeSync(openSync(unfinished, 'a', 0o600))
  database.prepare('VACUUM INTO ?').run(unfinished)
  const file = openSync(unfinished, 'r+')
  fsyncSync(file)
  closeSync(file)
  renameSync(unfinished, copy)
}

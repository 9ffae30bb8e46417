/** Migrations: each whole or not at all, after a copy of what was there. */
import { copyFileSync, existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { migrate } from '@cabildo/server/store/migrate'
import { MIGRATIONS } from '@cabildo/server/store/migrations/migrations'
import { openDatabase } from '@cabildo/server/store/open-database'
import { openSqliteStore } from '@cabildo/server/store/sqlite'
import { RunnerRig } from '@cabildo/server/testing/runner-rig'
import { describe, expect, it } from 'vitest'
import { dataFolder } from './data-folder.ts'

const addsColour = "ALTER TABLE workshops ADD COLUMN colour TEXT NOT NULL DEFAULT 'blue'"
const addsNotes = 'CREATE TABLE notes (id TEXT PRIMARY KEY) STRICT'
const breaksHalfWay = 'CREATE TABLE half (id TEXT) STRICT; INSERT INTO nowhere VALUES (1)'

/** A folder as the newest version leaves it, with one workshop. */
async function oldFolder(): Promise<string> {
  const folder = dataFolder()
  const store = openSqliteStore({ folder })
  await new RunnerRig(store).open()
  await store.close()
  return folder
}

function versionOf(
  folder: string,
  migrations: readonly string[] = [],
): { version: unknown; tables: unknown[] } {
  const database = openDatabase(folder)
  try {
    if (migrations.length > 0) migrate(database, folder, migrations)
    return {
      version: database.pragma('user_version', { simple: true }),
      tables: database
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
        .pluck()
        .all(),
    }
  } finally {
    database.close()
  }
}

const NEWEST = MIGRATIONS.length

describe('a migration', () => {
  it('makes the newest layout out of nothing, without a copy of nothing', () => {
    const folder = dataFolder()
    const { version, tables } = versionOf(folder, MIGRATIONS)
    expect(version).toBe(NEWEST)
    expect(tables).toEqual([
      'ballots',
      'events',
      'grants',
      'results',
      'rounds',
      'sealed_ballots',
      'voters',
      'workshops',
    ])
    expect(existsSync(join(folder, 'cabildo.before-1.db'))).toBe(false)
  })

  it('is done once, and nothing is copied when there is none to do', async () => {
    const folder = await oldFolder()
    expect(versionOf(folder, MIGRATIONS).version).toBe(NEWEST)
    expect(existsSync(join(folder, `cabildo.before-${NEWEST + 1}.db`))).toBe(false)
  })

  it('is done in order after a copy, which opens as what was there', async () => {
    const folder = await oldFolder()
    const { version, tables } = versionOf(folder, [...MIGRATIONS, addsColour, addsNotes])
    expect(version).toBe(NEWEST + 2)
    expect(tables).toContain('notes')

    const copy = join(folder, `cabildo.before-${NEWEST + 1}.db`)
    expect(statSync(copy).mode & 0o777).toBe(0o600)
    const elsewhere = dataFolder()
    copyFileSync(copy, join(elsewhere, 'cabildo.db'))
    const store = openSqliteStore({ folder: elsewhere })
    expect((await store.counts()).workshops).toBe(1)
    await store.close()
  })

  it('that fails leaves nothing of itself and keeps those before it, and the next try goes on from there', async () => {
    const folder = await oldFolder()
    expect(() => versionOf(folder, [...MIGRATIONS, addsColour, breaksHalfWay])).toThrow('nowhere')
    const { version, tables } = versionOf(folder)
    expect(version).toBe(NEWEST + 1)
    expect(tables).not.toContain('half')
    expect(versionOf(folder, [...MIGRATIONS, addsColour, addsNotes]).version).toBe(NEWEST + 2)
    expect(existsSync(join(folder, `cabildo.before-${NEWEST + 2}.db`))).toBe(true)
  })
})

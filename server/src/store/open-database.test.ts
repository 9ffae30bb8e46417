import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DATABASE_FILE, type Database, openDatabase } from './open-database.ts'

let folder: string
let database: Database
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'cabildo-open-')), 'data')
  database = openDatabase(folder)
})
afterEach(() => {
  database.close()
  rmSync(join(folder, '..'), { recursive: true })
})

const setting = (name: string) => database.pragma(name, { simple: true })

describe('the database', () => {
  it('[I1] syncs every commit to the disk: a power cut takes nothing that was acknowledged', () => {
    const FULL = 2
    expect([setting('journal_mode'), setting('synchronous')]).toEqual(['wal', FULL])
  })

  it('[S2] overwrites what is deleted, and keeps what belongs together', () => {
    expect([setting('secure_delete'), setting('foreign_keys')]).toEqual([1, 1])
  })

  it('[S6] can be read by its owner only', () => {
    expect(statSync(join(folder, DATABASE_FILE)).mode & 0o777).toBe(0o600)
    expect(statSync(folder).mode & 0o777).toBe(0o700)
  })
})

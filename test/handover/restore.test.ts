/** Backups of a folder that no server uses, by the same commands in this process: what is in them, and what is refused. */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { backup } from '@cabildo/server/cli/backup'
import { restore } from '@cabildo/server/cli/restore'
import { readPepper } from '@cabildo/server/pepper'
import { openSqliteStore } from '@cabildo/server/store/sqlite'
import { RunnerRig } from '@cabildo/server/testing/runner-rig'
import { facilitator } from '@cabildo/shared/testing/scene'
import Sqlite from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { databaseOf, dataFolder } from '../fault/data-folder.ts'
import { called } from './called.ts'

/** A folder with two workshops, a vote open in the second. */
async function usedFolder(): Promise<{ folder: string; ids: string[] }> {
  const folder = dataFolder()
  readPepper(folder)
  const store = openSqliteStore({ folder })
  const rig = new RunnerRig(store)
  const ids: string[] = []
  for (const _ of [1, 2]) {
    await rig.open()
    await rig.join(4)
    ids.push(rig.workshop)
  }
  await rig.must(facilitator, { type: 'open-round', activity: 'vote' })
  await store.close()
  return { folder, ids }
}

async function rowsIn(folder: string, ids: readonly string[]) {
  const store = openSqliteStore({ folder })
  const rows = await Promise.all(ids.map((id) => store.pack(id)))
  await store.close()
  return rows
}

async function backedUp() {
  const { folder, ids } = await usedFolder()
  const file = join(dataFolder(), 'backup')
  expect(await called(backup, '--data', folder, '--out', file)).toMatchObject({ code: 0 })
  return { folder, ids, file }
}

describe('a backup', () => {
  it('[I12] is put back as the folder it was made of, secret and all, for its owner alone', async () => {
    const { folder, ids, file } = await backedUp()
    expect(statSync(file).mode & 0o777).toBe(0o600)
    const target = join(dataFolder(), 'data')
    expect(await called(restore, file, '--data', target)).toMatchObject({ code: 0 })
    expect(await rowsIn(target, ids)).toEqual(await rowsIn(folder, ids))
    expect(readFileSync(join(target, 'pepper'), 'utf8')).toBe(readFileSync(join(folder, 'pepper'), 'utf8'))
    expect(statSync(join(target, 'pepper')).mode & 0o777).toBe(0o600)
    expect(statSync(databaseOf(target)).mode & 0o777).toBe(0o600)
    // The secret lies beside the database again, and no more in it.
    const pepper = readFileSync(join(target, 'pepper'), 'latin1').trim()
    expect(readFileSync(databaseOf(target), 'latin1')).not.toContain(pepper)
  })

  it('[S2] of an open anonymous round does not tell in which order its answers came', async () => {
    const { folder, ids } = await usedFolder()
    const [, anonymous = ''] = ids
    const database = new Sqlite(databaseOf(folder))
    const round = database
      .prepare<[string], number>('SELECT id FROM rounds WHERE workshop = ?')
      .pluck()
      .get(anonymous)
    const keys = Array.from({ length: 40 }, (_, index) => `${(index * 17) % 40}`.padStart(4, '0'))
    const id =
      round ??
      Number(
        database
          .prepare("INSERT INTO rounds (workshop, activity, round) VALUES (?, 'consent', 1)")
          .run(anonymous).lastInsertRowid,
      )
    for (const key of keys) {
      database
        .prepare('INSERT INTO ballots (round, key, answer) VALUES (?, ?, ?)')
        .run(id, `canary-${key}`, '{}')
    }
    database.close()
    const file = join(dataFolder(), 'backup')
    expect((await called(backup, '--data', folder, '--out', file)).code).toBe(0)
    const inFile = [...readFileSync(file, 'latin1').matchAll(/canary-(\d{4})/g)].map(([, key = '']) => key)
    // Cells of a page lie from its end to its front.
    expect(inFile.toReversed()).toEqual(keys.toSorted())
  })

  it('is not written over a file, and not of a folder that has no data', async () => {
    const { folder } = await usedFolder()
    const file = join(dataFolder(), 'backup')
    writeFileSync(file, 'precious')
    const there = await called(backup, '--data', folder, '--out', file)
    expect([there.code, there.err]).toEqual([1, expect.stringContaining('There is a file')])
    expect(readFileSync(file, 'utf8')).toBe('precious')
    const nowhere = await called(backup, '--data', join(folder, 'nowhere'), '--out', `${file}2`)
    expect([nowhere.code, nowhere.err]).toEqual([1, expect.stringContaining('There is no data of Cabildo')])
    expect(existsSync(join(folder, 'nowhere'))).toBe(false)
  })
})

describe('restoring', () => {
  it('[I12] leaves alone what is in use or not empty, and moves it aside when told to', async () => {
    const { folder, ids, file } = await backedUp()
    const full = await called(restore, file, '--data', folder)
    expect([full.code, full.err]).toEqual([1, expect.stringContaining('is not empty')])

    const server = openSqliteStore({ folder })
    const used = await called(restore, file, '--data', folder, '--replace')
    expect([used.code, used.err]).toEqual([1, expect.stringContaining('in use by another running Cabildo')])
    await server.close()

    const pepper = readFileSync(join(folder, 'pepper'), 'utf8')
    writeFileSync(join(folder, 'pepper'), 'another')
    const { code, out } = await called(restore, file, '--data', folder, '--replace')
    expect([code, out]).toEqual([0, expect.stringContaining('before-restore')])
    expect(readdirSync(folder).sort()).toEqual(['before-restore-1', 'cabildo.db', 'pepper'])
    expect(readFileSync(join(folder, 'pepper'), 'utf8')).toBe(pepper)
    expect(readFileSync(join(folder, 'before-restore-1', 'pepper'), 'utf8')).toBe('another')
    expect((await rowsIn(folder, ids)).map((rows) => rows?.events.length)).toEqual([5, 6])
  })

  it('[I12] names the first bad workshop and event of a backup somebody changed, and restores nothing', async () => {
    const { ids, file } = await backedUp()
    const database = new Sqlite(file)
    database
      .prepare("UPDATE events SET payload = replace(payload, 'p', 'q') WHERE workshop = ? AND rev = 3")
      .run(ids[1])
    database.close()
    const target = join(dataFolder(), 'data')
    const { code, err } = await called(restore, file, '--data', target)
    expect([code, err]).toEqual([1, expect.stringContaining(`workshop ${ids[1]}`)])
    expect(err).toContain('from event 3 on')
    expect(readdirSync(target)).toEqual([])
  })

  it.each([
    [
      'cut off',
      (file: string) => truncateSync(file, Math.floor(statSync(file).size / 8192) * 4096),
      /damaged/,
    ],
    [
      'something else',
      (file: string) => writeFileSync(file, 'Dear diary, '.repeat(1000)),
      /damaged|no backup/,
    ],
    ['nothing', (file: string) => truncateSync(file, 0), /no backup of Cabildo/],
    [
      'of a newer program',
      (file: string) => {
        const database = new Sqlite(file)
        database.pragma('user_version = 99')
        database.close()
      },
      /made by a newer Cabildo/,
    ],
    [
      'a database of another kind',
      (file: string) => {
        rmSync(file)
        const database = new Sqlite(file)
        database.exec('CREATE TABLE notes (text TEXT)')
        database.close()
      },
      /no backup of Cabildo/,
    ],
  ])('refuses a file that is %s, and touches nothing', async (_what, spoil, words) => {
    const { file } = await backedUp()
    spoil(file)
    const target = join(dataFolder(), 'data')
    mkdirSync(target)
    const { code, err } = await called(restore, file, '--data', target)
    expect([code, err]).toEqual([1, expect.stringMatching(words)])
    expect(readdirSync(target)).toEqual([])
  })
})

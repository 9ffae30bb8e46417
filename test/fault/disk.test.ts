/** Trouble with the disk: while serving it is a refusal that passes, at start it is a plain sentence and nothing is touched. */
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { DataFolderError } from '@cabildo/server/store/data-folder-error'
import { MIGRATIONS } from '@cabildo/server/store/migrations/migrations'
import { assertVersion } from '@cabildo/server/store/open-database'
import { openSqliteStore } from '@cabildo/server/store/sqlite'
import { nextCommandId, RunnerRig } from '@cabildo/server/testing/runner-rig'
import { loadWorkshop } from '@cabildo/server/workshops/load-workshop'
import { facilitator, participant } from '@cabildo/shared/testing/scene'
import Sqlite from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { databaseOf, dataFolder } from './data-folder.ts'

/** What opening a folder says, and with which problem. */
function problemOf(folder: string): { problem: string; message: string } {
  try {
    openSqliteStore({ folder })
  } catch (error) {
    if (error instanceof DataFolderError) return { problem: error.problem, message: error.message }
    throw error
  }
  throw new Error('the folder was opened')
}

/** Root may write anywhere, so root becomes nobody while it looks. */
function asSomebodyElse<T>(work: () => T): T {
  if (process.getuid?.() !== 0) return work()
  process.seteuid?.(65_534)
  try {
    return work()
  } finally {
    process.seteuid?.(0)
  }
}

/** A folder with a workshop of six people, two of whom have voted, and closed. */
async function usedFolder(): Promise<{ folder: string; workshop: string }> {
  const folder = dataFolder()
  const store = openSqliteStore({ folder })
  const rig = new RunnerRig(store)
  await rig.open()
  const [ana = '', luz = ''] = await rig.join(6)
  await rig.must(facilitator, { type: 'open-round', activity: 'vote' })
  await rig.cast(ana, 'water')
  await rig.cast(luz, 'talent')
  await store.close()
  return { folder, workshop: rig.workshop }
}

describe('a full disk', () => {
  it('[I9] is told, changes nothing, and what is sent again when there is room counts once', async () => {
    const folder = dataFolder()
    const store = openSqliteStore({ folder })
    const rig = new RunnerRig(store)
    await rig.open()
    const people = await rig.join(40)
    await rig.must(facilitator, { type: 'open-round', activity: 'vote' })
    store.limitPages(1)

    const unsent = new Map(people.map((person) => [nextCommandId(), person]))
    // Pages that are begun have some room left: it is written full.
    let full = false
    for (let writes = 0; writes < 100 && !full; writes += 1) {
      const result = await rig.send(facilitator, { type: 'edit-workshop', title: { es: 'ñ'.repeat(150) } })
      full = !result.ok
      if (full) expect(result).toEqual({ ok: false, refused: 'store-full', retry: true })
    }
    expect(full).toBe(true)
    const before = { views: await rig.views(), counts: await store.counts(), rev: await rig.rev() }

    const cast = (person: string) =>
      ({
        type: 'cast',
        activity: 'vote',
        round: 1,
        answer: { dots: { water: person === people[0] ? 2 : 1 } },
      }) as const
    const tries = await Promise.all(
      [...unsent].map(([id, person]) => rig.send(participant(person), cast(person), id)),
    )
    const told = new Set(tries.map((result) => (result.ok ? 'ok' : result.refused)))
    expect([...told]).toEqual(['store-full'])
    expect({ views: await rig.views(), counts: await store.counts(), rev: await rig.rev() }).toEqual(before)

    store.limitPages(100_000)
    for (const [id, person] of unsent) await rig.must(participant(person), cast(person), id)
    for (const [id, person] of unsent) await rig.must(participant(person), cast(person), id)
    await rig.must(facilitator, { type: 'close-round', activity: 'vote' })
    expect(await store.sealedBallots(rig.workshop, 'vote', 1)).toHaveLength(40)
    await store.close()
  })

  it('[I9] is told when a workshop is opened, and the next one opens when there is room', async () => {
    const store = openSqliteStore({ folder: dataFolder(), maxPages: 1 })
    const rig = new RunnerRig(store)
    const opened: number[] = []
    let last: unknown = null
    for (let index = 0; index < 40 && last === null; index += 1) {
      await rig.open().then(
        () => opened.push(index),
        (error: Error) => {
          last = error.message
        },
      )
    }
    expect(last).toContain('store-full')
    expect(await store.workshops()).toHaveLength(opened.length)
    store.limitPages(100_000)
    await rig.open()
    expect(await store.workshops()).toHaveLength(opened.length + 1)
    await store.close()
  })

  it('[I9] is survived by what was acknowledged', async () => {
    const folder = dataFolder()
    const store = openSqliteStore({ folder })
    const rig = new RunnerRig(store)
    await rig.open()
    store.limitPages(1)
    let joined = 0
    for (;;) {
      const made = await rig.join(1).catch(() => null)
      if (made === null) break
      joined += 1
    }
    expect(joined).toBeGreaterThan(0)
    await store.close()
    const again = openSqliteStore({ folder })
    expect((await loadWorkshop(again, rig.workshop))?.live.state.people.size).toBe(joined)
    await again.close()
  })
})

describe('a data folder', () => {
  it('is made where there is none, for its owner alone', async () => {
    const folder = join(dataFolder(), 'deep', 'down')
    const store = openSqliteStore({ folder })
    expect(statSync(folder).mode & 0o777).toBe(0o700)
    expect(statSync(databaseOf(folder)).mode & 0o777).toBe(0o600)
    await store.close()
  })

  it('in use by another is refused, and free again when that one ends', async () => {
    const { folder } = await usedFolder()
    const store = openSqliteStore({ folder })
    expect(problemOf(folder)).toEqual({
      problem: 'in-use',
      message: `The data folder ${folder} is in use by another running Cabildo. Stop that one, or choose another folder.`,
    })
    expect((await store.counts()).workshops).toBe(1)
    await store.close()
    await openSqliteStore({ folder }).close()
  })

  it('of a newer version is refused and left as it is', async () => {
    const { folder } = await usedFolder()
    const database = new Sqlite(databaseOf(folder))
    database.pragma('user_version = 99')
    database.close()
    const before = readFileSync(databaseOf(folder))
    const { problem, message } = problemOf(folder)
    expect(problem).toBe('newer')
    expect(message).toContain(
      `was written by a newer Cabildo (data version 99; this one knows ${MIGRATIONS.length})`,
    )
    expect(readFileSync(databaseOf(folder)).equals(before)).toBe(true)
  })

  it('that may not be written to is refused in words', async () => {
    const { folder } = await usedFolder()
    chmodSync(databaseOf(folder), 0o444)
    chmodSync(folder, 0o555)
    expect(asSomebodyElse(() => problemOf(folder))).toEqual({
      problem: 'read-only',
      message: `The data folder ${folder} cannot be written to. Give this user the right to write there, or choose another folder.`,
    })
    chmodSync(folder, 0o755)
    const empty = dataFolder()
    chmodSync(empty, 0o555)
    expect(asSomebodyElse(() => problemOf(join(empty, 'new'))).problem).toBe('read-only')
    chmodSync(empty, 0o755)
  })

  it('that is a file is refused in words', () => {
    const folder = join(dataFolder(), 'file')
    writeFileSync(folder, 'not a folder')
    expect(problemOf(folder)).toMatchObject({ problem: 'unusable' })
    expect(problemOf(join(folder, 'in-a-file'))).toMatchObject({ problem: 'unusable' })
  })

  it.each([
    ['to a half', (size: number) => Math.floor(size / 8192) * 4096],
    ['in the middle of a page', (size: number) => size - 1000],
    ['by its last page', (size: number) => size - 4096],
    ['to its first page', () => 4096],
    ['to less than a header', () => 60],
  ])('with a database cut off %s is refused and left as it is', async (_how, lengthOf) => {
    const { folder } = await usedFolder()
    const copy = join(dataFolder(), 'copy')
    mkdirSync(copy)
    copyFileSync(databaseOf(folder), databaseOf(copy))
    const { size } = statSync(databaseOf(copy))
    truncateSync(databaseOf(copy), lengthOf(size))
    const before = readFileSync(databaseOf(copy))
    expect(problemOf(copy)).toEqual({
      problem: 'damaged',
      message: `The database in ${copy} is damaged. Nothing was changed: put a backup in its place, or choose another folder.`,
    })
    expect(readFileSync(databaseOf(copy)).equals(before)).toBe(true)
  })

  it('with something else under the name of the database is refused and left as it is', () => {
    const folder = dataFolder()
    writeFileSync(databaseOf(folder), 'Dear diary, '.repeat(1000))
    expect(problemOf(folder)).toMatchObject({ problem: 'damaged' })
    expect(readFileSync(databaseOf(folder), 'utf8')).toMatch(/^(Dear diary, )+$/)
  })

  it('copied whole while nobody was using it works like the first', async () => {
    const { folder, workshop } = await usedFolder()
    const copy = dataFolder()
    copyFileSync(databaseOf(folder), databaseOf(copy))
    const [one, other] = [openSqliteStore({ folder }), openSqliteStore({ folder: copy })]
    expect(await other.load(workshop)).toEqual(await one.load(workshop))
    await Promise.all([one.close(), other.close()])
  })
})

describe('the library', () => {
  it.each(['3.51.2', '3.9.99', '2.99.0'])('in version %s is too old', (version) => {
    expect(() => assertVersion(version)).toThrow(DataFolderError)
  })

  it.each(['3.51.3', '3.51.10', '3.53.2', '4.0.0'])('in version %s will do', (version) => {
    expect(() => assertVersion(version)).not.toThrow()
  })
})

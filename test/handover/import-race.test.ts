/** `cabildo import` into an empty folder in which another program begins at that very moment. */
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { importWorkshop } from '@cabildo/server/cli/import'
import { openSqliteStore, type SqliteStore } from '@cabildo/server/store/sqlite'
import { RunnerRig } from '@cabildo/server/testing/runner-rig'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { databaseOf, dataFolder } from '../fault/data-folder.ts'
import { called } from './called.ts'
import { fileOf } from './places.ts'
import { voted } from './voted.ts'

/** Between the look into the folder and its opening: once, for whoever opens it next. */
const meanwhile = vi.hoisted(() => ({ begins: null as ((folder: string) => void) | null }))

vi.mock('../../server/src/store/open-database.ts', async (original) => {
  const real = await original<typeof import('../../server/src/store/open-database.ts')>()
  return {
    ...real,
    openDatabase: (folder: string) => {
      const begins = meanwhile.begins
      meanwhile.begins = null
      begins?.(folder)
      return real.openDatabase(folder)
    },
  }
})

const others: SqliteStore[] = []
afterEach(async () => {
  meanwhile.begins = null
  for (const store of others.splice(0)) await store.close()
})

async function workshopFile(): Promise<string> {
  const { rig } = await voted()
  const file = join(dataFolder(), 'workshop.cabildo')
  writeFileSync(file, await fileOf(rig))
  return file
}

describe('[H7] an import that comes to nothing', () => {
  it('leaves a folder alone in which another program began meanwhile, whose data outlives it', async () => {
    const file = await workshopFile()
    const folder = dataFolder()
    meanwhile.begins = () => {
      others.push(openSqliteStore({ folder }))
    }
    const { code, err } = await called(importWorkshop, file, '--data', folder)
    expect([code, err]).toEqual([1, expect.stringContaining('in use')])
    expect(existsSync(databaseOf(folder))).toBe(true)
    const [other] = others.splice(0)
    if (other === undefined) throw new Error('no other program began')
    const rig = new RunnerRig(other)
    await rig.open()
    await other.close()
    const again = openSqliteStore({ folder })
    others.push(again)
    expect(await again.workshops()).toHaveLength(1)
  })

  it('leaves nothing in an empty folder that it had to itself', async () => {
    const file = await workshopFile()
    const folder = dataFolder()
    meanwhile.begins = () => {
      throw new Error('the disk is broken')
    }
    await expect(called(importWorkshop, file, '--data', folder)).rejects.toThrow('the disk is broken')
    expect(readdirSync(folder)).toEqual([])
  })
})

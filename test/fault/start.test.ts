/** A data folder that cannot be used: the program says why in one plain sentence and ends with 1. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openSqliteStore } from '@cabildo/server/store/sqlite'
import Sqlite from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { databaseOf, dataFolder } from './data-folder.ts'
import { failedStart } from './program.ts'

const inOneSentence = (said: string) => {
  expect(said.trim().split('\n')).toHaveLength(1)
  expect(said).not.toMatch(/ at .*:\d+:\d+|Error/)
}

describe('the program', () => {
  it('does not start on the folder of another that runs', async () => {
    const folder = dataFolder()
    const store = openSqliteStore({ folder })
    const { code, said } = await failedStart(folder)
    await store.close()
    expect(code).toBe(1)
    expect(said).toContain(`${folder} is in use by another running Cabildo`)
    inOneSentence(said)
  })

  it('does not start on the folder of a newer version', async () => {
    const folder = dataFolder()
    await openSqliteStore({ folder }).close()
    const database = new Sqlite(databaseOf(folder))
    database.pragma('user_version = 99')
    database.close()
    const { code, said } = await failedStart(folder)
    expect(code).toBe(1)
    expect(said).toContain('was written by a newer Cabildo')
    inOneSentence(said)
  })

  it('does not start on a folder that is a file, nor on a database that is none', async () => {
    const file = join(dataFolder(), 'file')
    writeFileSync(file, '')
    const [onFile, damaged] = [await failedStart(file), dataFolder()]
    expect(onFile.code).toBe(1)
    inOneSentence(onFile.said)
    writeFileSync(databaseOf(damaged), 'nothing that SQLite wrote '.repeat(400))
    const onDamaged = await failedStart(damaged)
    expect(onDamaged).toMatchObject({ code: 1 })
    expect(onDamaged.said).toContain('is damaged')
    inOneSentence(onDamaged.said)
  })
})

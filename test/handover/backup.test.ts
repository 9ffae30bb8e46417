/** Backups of the real program while a crowd votes; each is put back, and a server goes on with the last. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { backup } from '@cabildo/server/cli/backup'
import { restore } from '@cabildo/server/cli/restore'
import { chanceOf } from '@cabildo/server/rehearsal/seeded-random'
import { openSqliteStore } from '@cabildo/server/store/sqlite'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Crowd } from '../fault/crowd.ts'
import { dataFolder } from '../fault/data-folder.ts'
import { type Found, found } from '../fault/found.ts'
import { poster } from '../fault/post.ts'
import { type Program, startProgram } from '../fault/program.ts'
import { called } from './called.ts'
import { halves, lacking, toldSoFar } from './told.ts'

const SEED = Number(process.env.SEED ?? 20_241_122)

const running: Program[] = []
afterEach(async () => {
  for (const { child, ended } of running.splice(0)) {
    child.kill('SIGKILL')
    await ended
  }
})

async function start(folder: string): Promise<Program> {
  const program = await startProgram(folder)
  running.push(program)
  return program
}

async function foundIn(folder: string, ids: readonly string[]): Promise<Found[]> {
  const store = openSqliteStore({ folder })
  const seen = await Promise.all(ids.map((id) => found(store, id)))
  await store.close()
  return seen
}

describe('a backup', () => {
  it('[I12] taken while people vote restores to a committed rev with all that was acknowledged, and voting goes on', async () => {
    const folder = dataFolder()
    const backups = dataFolder()
    const program = await start(folder)
    const crowd = new Crowd(chanceOf(SEED, 'backup').next)
    const post = poster(program.url, program.token)
    await crowd.meet(post, 12)
    let done = false
    const voting = (async () => {
      while (!done) {
        const until = crowd.acknowledged + 60
        await crowd.speak(post, () => done || crowd.acknowledged >= until)
      }
    })()
    const taken: { file: string; told: ReturnType<typeof toldSoFar>; acknowledged: number }[] = []
    for (const n of [1, 2, 3, 4]) {
      const file = join(backups, `${n}.cabildo-backup`)
      const last = taken.at(-1)?.acknowledged ?? 0
      await vi.waitFor(() => expect(crowd.acknowledged).toBeGreaterThan(last), { timeout: 60_000 })
      const told = toldSoFar(crowd)
      const { acknowledged } = crowd
      const { code, out, err } = await called(backup, '--data', folder, '--out', file)
      expect([code, err]).toEqual([0, ''])
      expect(out).toContain('put it where nobody else can read it')
      expect(statSync(file).mode & 0o777).toBe(0o600)
      taken.push({ file, told, acknowledged })
    }
    done = true
    await voting
    expect(readdirSync(backups)).toHaveLength(4)

    const ids = crowd.rooms.map(({ id }) => id)
    for (const { file, told } of taken) {
      const restored = join(dataFolder(), 'data')
      const { code, err } = await called(restore, file, '--data', restored)
      expect([code, err]).toEqual([0, ''])
      const seen = await foundIn(restored, ids)
      expect(lacking(told, seen)).toEqual([])
      expect(halves(seen)).toEqual([])
      expect(readFileSync(join(restored, 'pepper'), 'utf8')).toBe(
        readFileSync(join(folder, 'pepper'), 'utf8'),
      )
      expect(statSync(join(restored, 'pepper')).mode & 0o777).toBe(0o600)
    }

    // The people of the crowd are known to the restored server by the tokens they have.
    const last = join(dataFolder(), 'data')
    await called(restore, taken.at(-1)?.file ?? '', '--data', last)
    crowd.look(await foundIn(last, ids))
    const again = await start(last)
    const before = crowd.acknowledged
    await crowd.resend(poster(again.url, again.token))
    await crowd.speak(poster(again.url, again.token), () => crowd.acknowledged >= before + 50)
    expect(crowd.acknowledged).toBeGreaterThan(before)
  })
})

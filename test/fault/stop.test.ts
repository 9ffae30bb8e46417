/** SIGTERM under load, as a deploy sends it: the program ends in good order, and the next one goes on where it stopped. */

import { readLocalLink } from '@cabildo/server/local-link'
import { chanceOf } from '@cabildo/server/rehearsal/seeded-random'
import { openSqliteStore } from '@cabildo/server/store/sqlite'
import { describe, expect, it } from 'vitest'
import { Crowd } from './crowd.ts'
import { dataFolder } from './data-folder.ts'
import { found } from './found.ts'
import type { Post } from './outbox.ts'
import { poster } from './post.ts'
import { problemsOf } from './problems.ts'
import { type Program, startProgram } from './program.ts'

const SEED = Number(process.env.SEED ?? 20_240_615)

/** Posts, and after so many answers tells the program to stop. */
function stoppingPost(program: Program, answers: number): Post {
  const post = poster(program.url, program.token)
  let left = answers
  return async (sent) => {
    const result = await post(sent)
    left -= 1
    if (left === 0) program.child.kill('SIGTERM')
    return result
  }
}

/** What lies in the folder of a program that has ended. */
async function problemsIn(folder: string, crowd: Crowd): Promise<string[]> {
  const store = openSqliteStore({ folder })
  const seen = await Promise.all(crowd.rooms.map(({ id }) => found(store, id)))
  await store.close()
  return problemsOf(crowd, seen)
}

describe('SIGTERM in the middle of voting', () => {
  it('[I11] loses nothing that was acknowledged, doubles nothing that is sent again, and ends with 0', async () => {
    const folder = dataFolder()
    const crowd = new Crowd(chanceOf(SEED, 'stop').next)
    let program = await startProgram(folder)
    await crowd.meet(poster(program.url, program.token), 12)
    for (const answers of [40, 150, 90]) {
      let gone = false
      void program.ended.then(() => {
        gone = true
      })
      const told = performance.now()
      await crowd.speak(stoppingPost(program, answers), () => gone)
      expect(await program.ended).toBe(0)
      expect(performance.now() - told).toBeLessThan(30_000)
      expect(readLocalLink(folder)).toBeNull()
      expect(await problemsIn(folder, crowd)).toEqual([])
      program = await startProgram(folder)
      await crowd.resend(poster(program.url, program.token))
    }
    program.child.kill('SIGTERM')
    expect(await program.ended).toBe(0)
    expect(await problemsIn(folder, crowd)).toEqual([])
    expect(crowd.acknowledged).toBeGreaterThan(280)
  })
})

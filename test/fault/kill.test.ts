/**
 * kill -9 under load: after each death what was acknowledged is there, nothing counts twice, and what was not
 * acknowledged may be sent again. The same checker must catch two servers that are wrong on purpose.
 */
import { setTimeout } from 'node:timers/promises'
import { chanceOf } from '@cabildo/server/rehearsal/seeded-random'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Crowd } from './crowd.ts'
import { dataFolder } from './data-folder.ts'
import type { Found } from './found.ts'
import type { DeathPoint, Mutant } from './killable-store.ts'
import type { Post } from './outbox.ts'
import { poster } from './post.ts'
import { problemsOf } from './problems.ts'
import { bundle, type Running, ServerChildren } from './server-child.ts'

const SEED = Number(process.env.SEED ?? 20_240_615)
const CYCLES = Number(process.env.CYCLES ?? 200)
const PEOPLE = 12

let children: ServerChildren
let remove = () => {}

beforeAll(async () => {
  const { file, ...bundled } = await bundle('killable-server.ts')
  remove = bundled.remove
  children = new ServerChildren(file)
})

afterAll(() => {
  children.end()
  remove()
})

/** Where a wrong server has to die for its mistake to show: what it answered is not written, or what it wrote is not answered. */
const TELLING = { 'acks-early': 'before-commit', 'forgets-answers': 'after-commit' } as const

/** Where the next life ends; null: whenever it comes, from outside. */
function deathOf(random: () => number, mutant: Mutant | null): DeathPoint | null {
  const chance = random()
  const commit = 1 + Math.floor(random() * 16)
  if (mutant) return { at: TELLING[mutant], commit }
  if (chance < 0.05) return { at: 'boot' }
  if (chance < 0.3) return { at: 'before-commit', commit }
  return chance < 0.55 ? { at: 'after-commit', commit } : null
}

class Trial {
  readonly #folder = dataFolder()
  readonly #random = chanceOf(SEED, 'kill').next
  readonly crowd = new Crowd(this.#random)
  readonly #mutant: Mutant | null
  readonly problems: string[] = []
  readonly deaths = { boot: 0, 'before-commit': 0, 'after-commit': 0, anytime: 0 }

  constructor(mutant: Mutant | null) {
    this.#mutant = mutant
  }

  /** Lives and dies until the number of deaths is reached or a promise is broken, if one is named that very one. */
  async run(cycles: number, broken: 'lost' | 'twice' | '' = ''): Promise<void> {
    const first = await this.#born(null)
    await this.crowd.meet(poster(first.url, first.hostToken), PEOPLE)
    first.kill()
    await first.ended
    for (let cycle = 0; cycle < cycles && !this.broke(broken); cycle += 1) await this.#live()
    const last = await this.#born(null)
    const post = poster(last.url, last.hostToken)
    this.#check('as found', await last.look(this.#ids()))
    await this.crowd.resend(post)
    this.#check('at the end', await last.look(this.#ids()))
    last.kill()
    await last.ended
  }

  broke(promise: string): boolean {
    return this.problems.some((problem) => problem.startsWith(promise))
  }

  async #live(): Promise<void> {
    const death = deathOf(this.#random, this.#mutant)
    this.deaths[death?.at ?? 'anytime'] += 1
    const server = await children.start({ folder: this.#folder, death, mutant: this.#mutant })
    if (server === null) return
    let gone = false
    void server.ended.then(() => {
      gone = true
    })
    // A life that did not reach its named point ends all the same.
    void setTimeout(5_000, undefined, { ref: false }).then(server.kill)
    const looked = await server.look(this.#ids())
    this.#check('as found', looked)
    if (looked) {
      this.crowd.look(looked)
      const post = this.#killingPost(server, death === null)
      await this.crowd.resend(post)
      await this.crowd.speak(post, () => gone)
    }
    await server.ended
  }

  /** Posts, and when the life is to end from outside, ends it soon after some number of answers. */
  #killingPost(server: Running, kills: boolean): Post {
    const post = poster(server.url, server.hostToken)
    if (!kills) return post
    let answersLeft = 1 + Math.floor(this.#random() * 100)
    const delay = this.#random() * 6
    return async (sent) => {
      const result = await post(sent)
      answersLeft -= 1
      if (answersLeft === 0) void setTimeout(delay).then(server.kill)
      return result
    }
  }

  #check(when: string, found: Found[] | null): void {
    if (found === null) return
    this.problems.push(...problemsOf(this.crowd, found).map((problem) => `${problem} (${when})`))
  }

  async #born(death: DeathPoint | null): Promise<Running> {
    const server = await children.start({ folder: this.#folder, death, mutant: this.#mutant })
    if (server === null) throw new Error('the server did not start')
    return server
  }

  #ids(): string[] {
    return this.crowd.rooms.map(({ id }) => id)
  }
}

describe('kill -9 under load', () => {
  it(`[I1] [I2] ${CYCLES} times: nothing acknowledged is lost, nothing counts twice`, async () => {
    const trial = new Trial(null)
    const start = performance.now()
    await trial.run(CYCLES)
    const { acknowledged, resent } = trial.crowd
    const seconds = Math.round((performance.now() - start) / 1000)
    console.log(`kill -9: ${JSON.stringify({ seed: SEED, ...trial.deaths, acknowledged, resent, seconds })}`)
    expect(trial.problems).toEqual([])
    expect(acknowledged).toBeGreaterThan(CYCLES * 5)
    expect(resent).toBeGreaterThan(CYCLES)
  }, 1_200_000)

  it('[I1] catches a server that answers before the commit', async () => {
    const trial = new Trial('acks-early')
    await trial.run(CYCLES, 'lost')
    expect(trial.broke('lost')).toBe(true)
  })

  it('[I2] catches a server that does not know a command again', async () => {
    const trial = new Trial('forgets-answers')
    await trial.run(CYCLES, 'twice')
    expect(trial.broke('twice')).toBe(true)
  })
})

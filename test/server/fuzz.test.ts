/**
 * Structured fuzz of every event and route, and raw frames on the websocket.
 * `npm test fuzz FUZZ_CASES=200000 FUZZ_SEED=7` runs more of it, or one run again.
 */
import { PROTOCOL } from '@cabildo/shared/wire/version'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { attackEvent, attackFrames, attackRoute, type Target } from './attacks.ts'
import { type Booted, bootServer } from './booted.ts'
import { Client } from './client.ts'
import { seeded } from './hostile.ts'
import { envelope } from './http.ts'
import { Hosted, type Person } from './people.ts'

const CASES = Number(process.env.FUZZ_CASES ?? 10_000)
const SEED = Number(process.env.FUZZ_SEED ?? 1)
/** Attacks by one sender before the next takes over: below the limit of commands, so that they get past it. */
const TURN = 40

let server: Booted
let hosted: Hosted
let target: Target
const faults: unknown[] = []
const noteFault = (error: unknown) => faults.push(error)

beforeAll(async () => {
  process.on('uncaughtException', noteFault)
  process.on('unhandledRejection', noteFault)
  server = await bootServer()
  hosted = await Hosted.open(server)
  target = { url: server.url, workshop: hosted.workshop, code: hosted.code }
  await hosted.run({ type: 'open-round', activity: 'vote' })
})
afterAll(async () => {
  await server.close()
  process.off('uncaughtException', noteFault)
  process.off('unhandledRejection', noteFault)
})

const authOf = ({ token, workshop }: Person) => ({ token, workshop, protocol: PROTOCOL })

/** True once what was sent before was dealt with; false when the server has hung up on it. */
async function isThrough({ socket }: Client): Promise<boolean> {
  const answer = socket.timeout(5000).emitWithAck('sync', { rev: 0, tick: 0 })
  const gone = new Promise<null>((resolve) => socket.once('disconnect', () => resolve(null)))
  return (await Promise.race([answer, gone])) !== null
}

/** Somebody honest votes, and is answered in good time. */
async function expectServed(): Promise<void> {
  const honest = await hosted.join()
  const client = await Client.connect(server.url, honest)
  const began = performance.now()
  const answer = await client.send(
    envelope(hosted.workshop, { type: 'cast', activity: 'vote', round: 1, answer: { dots: { water: 1 } } }),
  )
  expect(answer.ok).toBe(true)
  expect(performance.now() - began).toBeLessThan(3000)
  client.close()
  expect(faults).toEqual([])
}

describe(`[I14] ${CASES} attacks from seed ${SEED}`, () => {
  it('by events on sockets leave the process alive and others served', async () => {
    const random = seeded(SEED)
    for (let done = 0; done < CASES / 3; done += TURN) {
      const person = await hosted.join()
      let client = await Client.connect(server.url, person)
      for (let one = 0; one < TURN; one += 1) {
        attackEvent(random, client.socket, target)
        if (await isThrough(client)) continue
        client.close()
        client = await Client.connect(server.url, person)
      }
      client.close()
      if (done % (TURN * 10) === 0) await expectServed()
    }
    await expectServed()
  })

  it('by requests to the routes are all answered, none with a fault', async () => {
    const random = seeded(SEED + 1)
    const statuses = new Map<number, number>()
    for (let done = 0; done < CASES / 3; done += TURN) {
      const { token } = await hosted.join()
      for (let one = 0; one < TURN; one += 1) {
        const status = await attackRoute(random, target, token)
        statuses.set(status, (statuses.get(status) ?? 0) + 1)
      }
      if (done % (TURN * 10) === 0) await expectServed()
    }
    await expectServed()
    expect([...statuses.keys()].filter((status) => status >= 500 && status !== 503)).toEqual([])
    for (const expected of [400, 401, 403, 404, 413]) expect(statuses.get(expected)).toBeGreaterThan(0)
  })

  it('by raw frames leave the process alive and others served', async () => {
    const random = seeded(SEED + 2)
    let served = 0
    for (let done = 0; done < CASES / 3; ) {
      const person = await hosted.join()
      for (let one = 0; one < 8; one += 1) done += await attackFrames(random, target, authOf(person), 12)
      if (done > served + 500) {
        served = done
        await expectServed()
      }
    }
    await expectServed()
  })

  it('leave no fault in the log', () => {
    expect(server.logged()).toBe('')
  })
})

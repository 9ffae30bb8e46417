import type { Actor } from '@cabildo/shared/roles'
import { sampleSetup } from '@cabildo/shared/testing/sample-workshop'
import { facilitator, host, participant, visitor } from '@cabildo/shared/testing/scene'
import type { Command } from '@cabildo/shared/workshop/commands'
import { viewFor } from '@cabildo/shared/workshop/view'
import { describe, expect, it } from 'vitest'
import { memoryStore } from '../store/memory.ts'
import { nextCommandId } from '../testing/runner-rig.ts'
import { silentLog } from '../testing/silent-log.ts'
import { loadWorkshop } from './load-workshop.ts'
import { Runner } from './runner.ts'
import { SecretHasher } from './secret-hasher.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** One round from opening to reveal; before each command the clock moves by the next of these. */
async function courseUnder(jumps: readonly number[]) {
  let now = 1_700_000_000_000
  let turn = 0
  const store = memoryStore()
  const hasher = new SecretHasher(Buffer.alloc(32, 7))
  const runner = new Runner({ store, clock: { now: () => now }, log: silentLog, hasher, gatherMs: 0 })
  let workshop: string | null = null
  const run = async (actor: Actor, command: Command) => {
    now += jumps[turn++ % jumps.length] ?? 0
    const id = nextCommandId()
    const secrets = { token: `token-of-${id}` }
    const result = await runner.submit({ envelope: { id, workshop, command, secrets }, workshop, actor })
    if (!result.ok) throw new Error(`${command.type}: ${result.refused}`)
    workshop = result.workshop
    return result.made[0] ?? ''
  }
  await run(host, { type: 'open-workshop', setup: sampleSetup })
  const people: string[] = []
  for (let one = 0; one < 4; one += 1)
    people.push(await run(visitor, { type: 'join', group: 'firms', language: 'es' }))
  await run(facilitator, { type: 'open-round', activity: 'vote' })
  for (const person of people) {
    await run(participant(person), {
      type: 'cast',
      activity: 'vote',
      round: 1,
      answer: { dots: { water: 1 } },
    })
  }
  await run(facilitator, { type: 'close-round', activity: 'vote' })
  await run(facilitator, { type: 'reveal', activity: 'vote', step: 3 })
  await run(facilitator, { type: 'enter-activity', activity: 'consent' })
  const live = (await loadWorkshop(store, workshop ?? ''))?.live
  if (live === undefined) throw new Error('the workshop is gone')
  const { workshop: head, ...shown } = viewFor.facilitator(live)
  return { status: head.status, shown: JSON.stringify(shown), rev: live.state.rev }
}

describe('the clock', () => {
  it.each([
    ['stands still', [0]],
    ['goes on by a day before each command, as when the laptop slept', [DAY]],
    ['is set back by hours, and forward by a year', [-5 * HOUR, 365 * DAY, -HOUR, -400 * DAY]],
  ])('[I10] decides nothing when it %s', async (_what, jumps) => {
    const usual = await courseUnder([20])
    expect(await courseUnder(jumps)).toEqual(usual)
    expect(usual.status).toBe('running')
  })
})

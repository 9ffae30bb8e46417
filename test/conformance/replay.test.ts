/** A workshop in memory and the one its store gives back are the same, wherever a random walk has led. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Store, StoreFault } from '@cabildo/server/ports'
import { memoryStore } from '@cabildo/server/store/memory'
import { openSqliteStore } from '@cabildo/server/store/sqlite'
import { GatedStore } from '@cabildo/server/testing/gated-store'
import { RunnerRig } from '@cabildo/server/testing/runner-rig'
import { firstBreak } from '@cabildo/server/workshops/chain'
import { loadWorkshop } from '@cabildo/server/workshops/load-workshop'
import { DiscussAction } from '@cabildo/shared/kinds/discuss/schema'
import { MapAction } from '@cabildo/shared/kinds/map/schema'
import { host } from '@cabildo/shared/testing/scene'
import type { Live } from '@cabildo/shared/workshop/live'
import { mineOf } from '@cabildo/shared/workshop/mine'
import { viewFor } from '@cabildo/shared/workshop/view'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Step, step, walk } from './walk.ts'
import { tableSetup, talkSetup, walkSetup } from './walk-setup.ts'

const SEED = Number(process.env.SEED ?? 20_240_615)
const folder = mkdtempSync(join(tmpdir(), 'cabildo-replay-'))
let stores = 0
const durable = () => openSqliteStore({ folder: join(folder, String(++stores)) })

const everAccepted = new Set<string>()
const TABLE_ACTS = ['sit-at', 'deal-tables', 'bring-card', 'leave-card', 'add-card', 'merge-cards']

beforeAll(() => everAccepted.clear())
afterAll(() => rmSync(folder, { recursive: true }))

/** Stops for a moment; a walk in a workshop that stands still would go nowhere. */
async function standStill(rig: RunnerRig): Promise<string[]> {
  const commands = [{ type: 'stop-here', why: 'copy' }, { type: 'go-on-here' }] as const
  const done: string[] = []
  for (const command of commands) if ((await rig.send(host, command)).ok) done.push(command.type)
  return done
}

async function walkOn(
  store: Store,
  steps: readonly Step[],
  seenAt: (rig: RunnerRig) => Promise<void>,
  setup = walkSetup,
) {
  const rig = new RunnerRig(store)
  await rig.open(setup)
  for (let from = 0; from < steps.length; from += 20) {
    for (const type of await walk(rig, steps.slice(from, from + 20))) everAccepted.add(type)
    for (const type of await standStill(rig)) everAccepted.add(type)
    await seenAt(rig)
  }
}

/** Everything that may be looked at, as bytes. */
function bytesOf(live: Live): string[] {
  const own = [...live.state.people.keys()].map((person) => JSON.stringify(mineOf(live, person)))
  return [...Object.values(viewFor).map((view) => JSON.stringify(view(live))), ...own]
}

async function expectReplayEqual(store: Store, rig: RunnerRig): Promise<void> {
  const rebuilt = await loadWorkshop(store, rig.workshop)
  await rig.runner.read(rig.workshop, (live, head) => {
    expect(rebuilt?.head).toBe(head)
    expect(rebuilt?.live.state).toEqual(live.state)
    expect(rebuilt?.live.box).toEqual(live.box)
    expect(rebuilt && bytesOf(rebuilt.live)).toEqual(bytesOf(live))
  })
  expect(firstBreak((await store.load(rig.workshop))?.events ?? [])).toBeNull()
}

describe('a workshop rebuilt from its store', () => {
  const walks = (length: number) => fc.array(step, { minLength: length, maxLength: length })

  it('[I6] [I5] equals the live one, and so does every byte that is shown, on a store in memory', async () => {
    await fc.assert(
      fc.asyncProperty(walks(100), async (steps) => {
        const store = memoryStore()
        await walkOn(store, steps, (rig) => expectReplayEqual(store, rig))
      }),
      { seed: SEED, numRuns: 40 },
    )
  })

  it('[I6] [I5] equals the live one on SQLite', async () => {
    await fc.assert(
      fc.asyncProperty(walks(60), async (steps) => {
        const store = durable()
        await walkOn(store, steps, (rig) => expectReplayEqual(store, rig))
        await store.close()
      }),
      { seed: SEED, numRuns: 15 },
    )
  })

  it('[I6] [I5] equals the live one where people discuss and map', async () => {
    await fc.assert(
      fc.asyncProperty(walks(140), async (steps) => {
        const store = memoryStore()
        await walkOn(store, steps, (rig) => expectReplayEqual(store, rig), talkSetup)
      }),
      { seed: SEED, numRuns: 25 },
    )
  })

  it('[I6] [I5] equals the live one where people write at tables', async () => {
    await fc.assert(
      fc.asyncProperty(walks(140), async (steps) => {
        const store = memoryStore()
        await walkOn(store, steps, (rig) => expectReplayEqual(store, rig), tableSetup)
      }),
      { seed: SEED, numRuns: 25 },
    )
    const done = [...everAccepted].filter((type) => type.startsWith('act tables '))
    expect(done).toEqual(expect.arrayContaining(TABLE_ACTS.map((type) => `act tables ${type}`)))
  })

  it('the walks went everywhere', () => {
    expect([...everAccepted].filter((type) => !type.startsWith('act ')).sort()).toEqual(
      [
        ...['act', 'cast', 'close-round', 'edit-activity', 'edit-workshop', 'end-workshop', 'enter-activity'],
        ...['issue-link', 'join', 'move-activity', 'open-round', 'reopen-round', 'resume-workshop', 'reveal'],
        ...[
          'revoke-link',
          'undo',
          'set-timer',
          'extend-timer',
          'stop-timer',
          'pause-phones',
          'resume-phones',
        ],
        ...['lock-door', 'unlock-door', 'watch-door', 'admit-person', 'remove-person', 'move-person'],
        ...['merge-people', 'issue-rejoin', 'register-people', 'act-for', 'cast-for', 'count-hands'],
        ...['count-heads', 'admit-all', 'stop-here', 'go-on-here'],
        ...['write-note', 'park-line', 'reword-line', 'settle-line', 'take-up-line', 'show-lines'],
      ].sort(),
    )
  })

  it.each([
    ['discuss', DiscussAction],
    ['map', MapAction],
  ])('the walks did everything there is to do in a step of the kind %s', (kind, { def }) => {
    const steps = walkSetup.agenda.filter((activity) => activity.kind === kind).map(({ id }) => `act ${id} `)
    const done = [...everAccepted].flatMap((type) =>
      steps.filter((step) => type.startsWith(step)).map((step) => type.slice(step.length)),
    )
    const all = def.options.map((option) => option.def.shape.type.def.values[0])
    expect([...new Set(done)].sort()).toEqual([...all].sort())
  })

  it('[I9] equals the live one also when every third commit fails', async () => {
    await fc.assert(
      fc.asyncProperty(walks(80), async (steps) => {
        const gate = new GatedStore(memoryStore())
        const rig = new RunnerRig(gate.store)
        await rig.open(walkSetup)
        for (const [index, one] of steps.entries()) {
          if (index % 3 === 0) gate.failNext(new StoreFault('store-unavailable'))
          await walk(rig, [one])
          if (index % 10 === 0) await expectReplayEqual(gate.store, rig)
        }
        await expectReplayEqual(gate.store, rig)
      }),
      { seed: SEED, numRuns: 15 },
    )
  })

  it('[I2] walks on the same after a restart at any step', async () => {
    await fc.assert(
      fc.asyncProperty(walks(60), fc.nat(59), async (steps, at) => {
        const store = memoryStore()
        const rig = new RunnerRig(store)
        await rig.open(walkSetup)
        await walk(rig, steps.slice(0, at))
        const restarted = new RunnerRig(store)
        restarted.workshop = rig.workshop
        await walk(restarted, steps.slice(at))
        await expectReplayEqual(store, restarted)
      }),
      { seed: SEED, numRuns: 15 },
    )
  })
})

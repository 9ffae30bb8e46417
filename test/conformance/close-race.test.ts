/** Votes that race with the close: whoever was told "recorded" counts, whoever counts was told so. */
import { setImmediate } from 'node:timers/promises'
import { memoryStore } from '@cabildo/server/store/memory'
import { RunnerRig } from '@cabildo/server/testing/runner-rig'
import { facilitator } from '@cabildo/shared/testing/scene'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const SEED = Number(process.env.SEED ?? 20_240_615)

/** Each vote: how many turns of the event loop pass before it is sent, and for what. */
const votes = fc.array(
  fc.record({ turns: fc.nat(4), item: fc.constantFrom('water', 'talent', 'logistics') }),
  {
    minLength: 12,
    maxLength: 12,
  },
)

describe('the close', () => {
  it('[I4] [I2] counts exactly the ballots that were acknowledged, each once, whatever the race', async () => {
    let raced = 0
    await fc.assert(
      fc.asyncProperty(votes, fc.nat(11), fc.boolean(), async (ballots, closeAfter, reopens) => {
        const store = memoryStore()
        const rig = new RunnerRig(store)
        await rig.open()
        const people = await rig.join(6)
        await rig.must(facilitator, { type: 'open-round', activity: 'vote' })

        const sent: Promise<{ person: string; item: string; refused: string | null }>[] = []
        let closing: Promise<unknown> = Promise.resolve()
        for (const [index, { turns, item }] of ballots.entries()) {
          for (let turn = 0; turn < turns; turn += 1) await setImmediate()
          const person = people[index % people.length] ?? ''
          sent.push(
            rig
              .cast(person, item)
              .then((result) => ({ person, item, refused: result.ok ? null : result.refused })),
          )
          if (index !== closeAfter) continue
          closing = rig.must(facilitator, { type: 'close-round', activity: 'vote' })
          if (reopens) void rig.send(facilitator, { type: 'reopen-round', activity: 'vote' })
        }
        const told = await Promise.all(sent)
        await closing

        const last = new Map(
          told.filter(({ refused }) => refused === null).map(({ person, item }) => [person, item]),
        )
        const sealed = await store.sealedBallots(rig.workshop, 'vote', 1)
        const tops = sealed.map(({ answer }) => Object.keys((answer as { dots: object }).dots)[0])
        expect(tops.sort()).toEqual([...last.values()].sort())
        const late = told.filter(({ refused }) => refused !== null)
        expect(late.every(({ refused }) => refused === (reopens ? 'round-changed' : 'round-closed'))).toBe(
          true,
        )
        expect(told.length - late.length).toBe(closeAfter + 1)
        if (late.length > 0) raced += 1
        await rig.runner.read(rig.workshop, ({ state }) => {
          const [round] = state.activities.find(({ setup }) => setup.id === 'vote')?.rounds ?? []
          expect(round?.closed).toMatchObject({ answered: last.size, seal: { ballots: last.size } })
        })
      }),
      { seed: SEED, numRuns: 60 },
    )
    expect(raced).toBeGreaterThan(30)
  })
})

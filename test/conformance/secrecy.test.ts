/** What others see before the reveal does not depend on who answered what. */
import type { Batch } from '@cabildo/server/ports'
import { memoryStore } from '@cabildo/server/store/memory'
import { GatedStore } from '@cabildo/server/testing/gated-store'
import { RunnerRig } from '@cabildo/server/testing/runner-rig'
import { kindOf } from '@cabildo/shared/kinds/index'
import { SAMPLE_ITEMS } from '@cabildo/shared/kinds/sample-items'
import type { Secrecy } from '@cabildo/shared/secrecy'
import { activity, keyOf, sampleSetup } from '@cabildo/shared/testing/sample-workshop'
import { facilitator, participant } from '@cabildo/shared/testing/scene'
import { trailOf } from '@cabildo/shared/workshop/trail'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const SEED = Number(process.env.SEED ?? 20_240_615)
const MODES: readonly Secrecy[] = ['open', 'confidential', 'anonymous']
const BALLOT_KINDS = ['vote', 'rank', 'consent', 'matrix']

const setup = {
  ...sampleSetup,
  agenda: BALLOT_KINDS.flatMap((kind) =>
    MODES.map((secrecy) =>
      activity(`${kind}-${secrecy}`, kind, kindOf(kind)?.samples.configs[0] as Record<string, unknown>, {
        items: [...SAMPLE_ITEMS],
        secrecy,
      }),
    ),
  ),
}

/** A second store that has lived through the same commits, with a runner on it. */
async function twinOf(rig: RunnerRig, batches: readonly Batch[]): Promise<RunnerRig> {
  const store = memoryStore()
  for (const batch of batches) await store.commit(batch)
  const twin = new RunnerRig(store)
  twin.workshop = rig.workshop
  return twin
}

function answerOf(kind: string, opinions: readonly number[]): unknown {
  const config = kindOf(kind)?.config.parse(kindOf(kind)?.samples.configs[0])
  return kindOf(kind)?.samples.answer?.({ config, items: SAMPLE_ITEMS }, opinions, () => 0.5)
}

/** Evenly from 0 to 1; fc.double draws from all doubles there are, most of which lie next to 0. */
const opinion = fc.nat(1000).map((share) => share / 1000)
const opinions = fc.array(opinion, { minLength: 8, maxLength: 8 })
const room = fc.array(opinions, { minLength: 6, maxLength: 6 })

/** One whole round; all that anybody but the author is shown on the way, and what is told of who changed. */
async function round(rig: RunnerRig, id: string, people: readonly string[], answers: readonly unknown[]) {
  const shown: unknown[] = []
  const trail = () => rig.runner.read(rig.workshop, ({ state }) => JSON.stringify(trailOf(state)))
  const look = async () => shown.push(await rig.views(), await trail())
  for (const [index, person] of people.entries()) {
    const cast = { type: 'cast', activity: id, round: 1, answer: answers[index] } as const
    await rig.must(participant(person), id.endsWith('anonymous') ? { ...cast, key: keyOf(person) } : cast)
    await look()
  }
  await rig.must(facilitator, { type: 'close-round', activity: id })
  await look()
  shown.push(rig.published)
  return shown
}

describe.each(BALLOT_KINDS)('before the reveal of a %s round', (kind) => {
  it.each(MODES)(
    '[S1] every byte to others is the same when two people swap ballots: %s',
    async (secrecy) => {
      const id = `${kind}-${secrecy}`
      await fc.assert(
        fc.asyncProperty(room, fc.nat(5), fc.integer({ min: 1, max: 5 }), async (minds, one, further) => {
          const gate = new GatedStore(memoryStore())
          const rig = new RunnerRig(gate.store)
          await rig.open(setup)
          const people = await rig.join(6)
          await rig.must(facilitator, { type: 'open-round', activity: id })
          const twin = await twinOf(rig, gate.batches)
          rig.published.length = 0

          const answers = minds.map((mind) => answerOf(kind, mind))
          const other = (one + further) % 6
          const swapped = answers.with(one, answers[other]).with(other, answers[one])
          expect(await round(twin, id, people, swapped)).toEqual(await round(rig, id, people, answers))

          await rig.must(facilitator, { type: 'reveal', activity: id, step: 3 })
          expect(await rig.view('display')).toContain('"result":{')
        }),
        { seed: SEED, numRuns: 6 },
      )
    },
  )

  it.each(MODES)('[S1] every byte to others is the same whatever people answer: %s', async (secrecy) => {
    const id = `${kind}-${secrecy}`
    await fc.assert(
      fc.asyncProperty(room, room, async (minds, others) => {
        const gate = new GatedStore(memoryStore())
        const rig = new RunnerRig(gate.store)
        await rig.open(setup)
        const people = await rig.join(6)
        await rig.must(facilitator, { type: 'open-round', activity: id })
        const twin = await twinOf(rig, gate.batches)
        rig.published.length = 0
        const shown = await round(
          rig,
          id,
          people,
          minds.map((mind) => answerOf(kind, mind)),
        )
        expect(
          await round(
            twin,
            id,
            people,
            others.map((mind) => answerOf(kind, mind)),
          ),
        ).toEqual(shown)
      }),
      { seed: SEED, numRuns: 4 },
    )
  })
})

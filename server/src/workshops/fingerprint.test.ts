import { sampleSetup } from '@cabildo/shared/testing/sample-workshop'
import { facilitator, participant } from '@cabildo/shared/testing/scene'
import { beforeEach, describe, expect, it } from 'vitest'
import { memoryStore } from '../store/memory.ts'
import { nextCommandId, RunnerRig } from '../testing/runner-rig.ts'

let rig: RunnerRig
let people: string[]

beforeEach(async () => {
  rig = new RunnerRig(memoryStore())
  await rig.open()
  people = await rig.join(6)
  await rig.must(facilitator, { type: 'open-round', activity: 'vote' })
})

const [ana, luz] = [() => people[0] ?? '', () => people[1] ?? '']
const answeredIn = async (of = rig) =>
  of.runner.read(of.workshop, ({ box }) => box.get('vote/1')?.ballots.size ?? null)

/** The same room, asked openly. */
async function inOpenRound(): Promise<RunnerRig> {
  const open = new RunnerRig(memoryStore())
  const agenda = sampleSetup.agenda.map((step) => ({ ...step, secrecy: 'open' as const }))
  await open.open({ ...sampleSetup, agenda })
  people = await open.join(2)
  await open.must(facilitator, { type: 'open-round', activity: 'vote' })
  return open
}

describe('what is kept of a command beside its answer', () => {
  it('[I2] is one command only if it asks the same and comes from the same: an id used again for something else is refused', async () => {
    const id = nextCommandId()
    const cast = { type: 'cast', activity: 'vote', round: 1, answer: { dots: { water: 1 } } } as const
    const open = await inOpenRound()
    await open.must(participant(ana()), cast, id)
    const misused = { ok: false, refused: 'malformed', field: 'id' }
    expect(await open.send(participant(luz()), cast, id)).toEqual(misused)
    const other = { ...cast, answer: { dots: { talent: 1 } } }
    expect(await open.send(participant(ana()), other, id)).toEqual(misused)
    expect(await open.send(facilitator, { type: 'close-round', activity: 'vote' }, id)).toEqual(misused)
    expect(await answeredIn(open)).toBe(1)
  })

  it('[I2] [S2] in a confidential round has one answer, and beside it nothing that tells who gave which', async () => {
    const cast = { type: 'cast', activity: 'vote', round: 1, answer: { dots: { water: 1 } } } as const
    const others = { ...cast, answer: { dots: { talent: 1 } } }
    const [one, other] = [nextCommandId(), nextCommandId()]
    const answer = await rig.must(participant(ana()), cast, one)
    await rig.must(participant(luz()), others, other)
    const kept = await rig.store.resultsOf([one, other])
    expect(kept.get(one)?.fingerprint).toBe(kept.get(other)?.fingerprint)
    expect(await rig.send(participant(ana()), cast, one)).toEqual(answer)
    const misused = { ok: false, refused: 'malformed', field: 'id' }
    for (const asked of [
      { ...cast, round: 2 },
      { ...cast, activity: 'secret' },
    ]) {
      expect(await rig.send(participant(ana()), asked, one)).toEqual(misused)
    }
    expect(await rig.send(facilitator, { type: 'close-round', activity: 'vote' }, one)).toEqual(misused)
    expect(await answeredIn()).toBe(2)
  })

  it('[S2] [R12] leaves nothing beside counted hands by which one could find how many they were', async () => {
    const people = { type: 'register-people', channel: 'hands', group: 'civil', count: 3 } as const
    await rig.must(facilitator, people)
    const ids = [nextCommandId(), nextCommandId()]
    for (const [index, id] of ids.entries()) {
      const hands = [{ item: 'water', option: 'for', hands: index + 1 }]
      await rig.must(
        facilitator,
        { type: 'count-hands', activity: 'vote', round: 1, group: 'civil', hands },
        id,
      )
    }
    const kept = await rig.store.resultsOf(ids)
    expect(new Set([...kept.values()].map(({ fingerprint }) => fingerprint)).size).toBe(1)
  })

  it('[S2] leaves nothing beside its answer that could be matched with an anonymous ballot', async () => {
    await rig.must(facilitator, { type: 'close-round', activity: 'vote' })
    await rig.must(facilitator, { type: 'open-round', activity: 'secret' })
    const id = nextCommandId()
    const key = 'a'.repeat(32)
    const answer = { dots: { water: 1 } }
    const cast = { type: 'cast', activity: 'secret', round: 1, key, answer } as const
    const one = await rig.must(participant(ana()), cast, id)
    expect((await rig.store.resultsOf([id])).get(id)).toEqual({ fingerprint: null, result: one })
    expect(await rig.send(participant(ana()), cast, id)).toEqual(one)
  })
})

import { setImmediate } from 'node:timers/promises'
import { kindOf } from '@cabildo/shared/kinds/index'
import { sampleSetup } from '@cabildo/shared/testing/sample-workshop'
import { facilitator, host, participant, visitor } from '@cabildo/shared/testing/scene'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { StoreFault } from '../ports.ts'
import { memoryStore } from '../store/memory.ts'
import { GatedStore } from '../testing/gated-store.ts'
import { nextCommandId, RunnerRig } from '../testing/runner-rig.ts'

let gate: GatedStore
let rig: RunnerRig
let people: string[]

beforeEach(async () => {
  gate = new GatedStore(memoryStore())
  rig = new RunnerRig(gate.store)
  await rig.open()
  people = await rig.join(6)
  await rig.must(facilitator, { type: 'open-round', activity: 'vote' })
  rig.published.length = 0
})

/** Lets everything happen that could happen by now. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await setImmediate()
}

const [ana, luz] = [() => people[0] ?? '', () => people[1] ?? '']
const answeredIn = async (of = rig) =>
  of.runner.read(of.workshop, ({ box }) => box.get('vote/1')?.ballots.size ?? null)

describe('before the commit', () => {
  it('[I1] answers nobody, publishes nothing and shows nothing', async () => {
    const before = await rig.views()
    const arrived = gate.shut()
    const answered = vi.fn()
    const casting = Promise.all([rig.cast(ana(), 'water'), rig.cast(luz(), 'talent')]).then(answered)
    await arrived
    const looked = vi.fn()
    const looking = rig.views().then(looked)
    await settle()
    expect(answered).not.toHaveBeenCalled()
    expect(looked).not.toHaveBeenCalled()
    expect(rig.published).toEqual([])

    gate.open()
    await Promise.all([casting, looking])
    expect(answered).toHaveBeenCalledWith([
      expect.objectContaining({ ok: true }),
      expect.objectContaining({ ok: true }),
    ])
    expect(looked).not.toHaveBeenCalledWith(before)
    expect(rig.published).toEqual([
      expect.objectContaining({ workshop: rig.workshop, phase: false, people: new Set([ana(), luz()]) }),
    ])
  })

  it('[I1] keeps a refusal back too, for it may rest on what is not yet stored', async () => {
    const arrived = gate.shut()
    const refused = vi.fn()
    const closing = rig.send(facilitator, { type: 'close-round', activity: 'vote' })
    const late = rig.cast(ana(), 'water').then(refused)
    await arrived
    await settle()
    expect(refused).not.toHaveBeenCalled()
    gate.open()
    await Promise.all([closing, late])
    expect(refused).toHaveBeenCalledWith({ ok: false, refused: 'round-closed' })
  })
})

describe('a command sent twice', () => {
  const joining = { type: 'join', group: 'firms', language: 'es' } as const
  const headcount = (of: RunnerRig) => of.runner.read(of.workshop, ({ state }) => state.people.size)

  it('[I2] has one effect and one answer within a batch', async () => {
    const id = nextCommandId()
    const [one, other] = await Promise.all([rig.must(visitor, joining, id), rig.must(visitor, joining, id)])
    expect(other).toEqual(one)
    expect(one.made).toHaveLength(1)
    expect(await headcount(rig)).toBe(7)
  })

  it('[I2] has one effect and one answer later on, even when it could not be done any more', async () => {
    const id = nextCommandId()
    const cast = { type: 'cast', activity: 'vote', round: 1, answer: { dots: { water: 1 } } } as const
    const one = await rig.must(participant(ana()), cast, id)
    await rig.must(facilitator, { type: 'close-round', activity: 'vote' })
    expect(await rig.send(participant(ana()), cast, id)).toEqual(one)
    expect(await rig.send(participant(ana()), cast)).toEqual({ ok: false, refused: 'round-closed' })
  })

  it('[I2] has one effect and one answer after a restart', async () => {
    const id = nextCommandId()
    const one = await rig.must(visitor, joining, id)
    const restarted = new RunnerRig(gate.store)
    restarted.workshop = rig.workshop
    expect(await restarted.must(visitor, joining, id)).toEqual(one)
    expect(await headcount(restarted)).toBe(7)
    expect(gate.batches.at(-1)?.results).toMatchObject([{ command: id, result: one }])
  })

  it('[I2] opens one workshop', async () => {
    const id = nextCommandId()
    const command = { type: 'open-workshop', setup: sampleSetup } as const
    const one = await rig.must(host, command, id)
    expect(one.code).toMatch(/^[2-9A-Z]{8}$/)
    expect(await rig.must(host, command, id)).toEqual(one)
    expect(await gate.store.workshops()).toHaveLength(2)
  })
})

describe('a commit that fails', () => {
  it.each(['store-full', 'store-read-only', 'store-unavailable'] as const)(
    '[I9] is told as %s to everyone in the batch, shows nothing of it, and the next one works',
    async (reason) => {
      await rig.cast(ana(), 'water')
      const before = await rig.views()
      rig.published.length = 0
      gate.failNext(new StoreFault(reason))
      const ids = [nextCommandId(), nextCommandId()]
      const change = { type: 'cast', activity: 'vote', round: 1, answer: { dots: { talent: 2 } } } as const
      const closing = { type: 'close-round', activity: 'vote' } as const
      const told = await Promise.all([
        rig.send(participant(ana()), change, ids[0]),
        rig.send(facilitator, closing, ids[1]),
        rig.cast(luz(), 'water'),
      ])
      expect(told).toEqual(Array(3).fill({ ok: false, refused: reason, retry: true }))
      expect(rig.published).toEqual([])
      expect(await rig.views()).toEqual(before)
      expect(await answeredIn()).toBe(1)

      await rig.must(participant(ana()), change, ids[0])
      await rig.must(facilitator, closing, ids[1])
      const [ballot, ...others] = await gate.store.sealedBallots(rig.workshop, 'vote', 1)
      expect(ballot).toMatchObject({ group: 'firms', answer: { dots: { talent: 2 } } })
      expect(others).toEqual([])
    },
  )

  it('[I9] is told as internal when nobody knows why', async () => {
    gate.failNext(new Error('the cable was pulled'))
    expect(await rig.cast(ana(), 'water')).toEqual({ ok: false, refused: 'internal', retry: true })
    expect(await rig.cast(ana(), 'water')).toMatchObject({ ok: true })
  })

  it('[I9] does not take back what was stored before: a resend in the failed batch gets its answer', async () => {
    const id = nextCommandId()
    const cast = { type: 'cast', activity: 'vote', round: 1, answer: { dots: { water: 1 } } } as const
    const stored = await rig.must(participant(ana()), cast, id)
    gate.failNext(new StoreFault('store-full'))
    const told = await Promise.all([rig.send(participant(ana()), cast, id), rig.cast(luz(), 'water')])
    expect(told).toEqual([stored, { ok: false, refused: 'store-full', retry: true }])
  })

  it('[I9] shows nothing of it to somebody who was looking meanwhile', async () => {
    const before = await rig.views()
    const arrived = gate.shut()
    const casting = rig.cast(ana(), 'water')
    await arrived
    const looking = rig.views()
    gate.failNext(new StoreFault('store-unavailable'))
    gate.open()
    expect(await casting).toMatchObject({ ok: false })
    expect(await looking).toEqual(before)
  })

  it('[I9] leaves no workshop behind that was to be opened', async () => {
    gate.failNext(new StoreFault('store-full'))
    expect(await rig.send(host, { type: 'open-workshop', setup: sampleSetup })).toMatchObject({ ok: false })
    expect(await gate.store.workshops()).toHaveLength(1)
    expect(await rig.cast(ana(), 'water')).toMatchObject({ ok: true })
  })
})

describe('trouble of one', () => {
  it('[I14] refuses a workshop that cannot be loaded and serves the others of the batch', async () => {
    const broken = new RunnerRig({
      ...gate.store,
      load: async (id) => {
        if (id !== 'broken') return gate.store.load(id)
        throw new Error('its log is damaged')
      },
    })
    broken.workshop = 'broken'
    const bad = broken.send(facilitator, { type: 'end-workshop' })
    broken.workshop = rig.workshop
    expect(await Promise.all([bad, broken.cast(ana(), 'water')])).toEqual([
      { ok: false, refused: 'internal', retry: true },
      expect.objectContaining({ ok: true }),
    ])
  })

  it('[I14] refuses a command that breaks while it is decided and serves the others of the batch', async () => {
    const poisoned = { type: 'close-round', activity: 'vote' } as const
    const poison = new Proxy(poisoned, {
      get: (target, property, self) => {
        if (property === 'activity') throw new Error('poison')
        return Reflect.get(target, property, self)
      },
    })
    expect(await Promise.all([rig.submit(facilitator, poison), rig.cast(ana(), 'water')])).toEqual([
      { ok: false, refused: 'internal' },
      expect.objectContaining({ ok: true }),
    ])
  })

  it('[I14] drops what a command broke while it was folded, lets the others of its workshop try again, and serves the rest of the batch', async () => {
    const vote = kindOf('vote')?.ballots
    if (!vote) throw new Error('the vote takes no ballots')
    const [first, own] = [rig.workshop, [ana(), luz()]]
    await rig.open()
    const [other = ''] = await rig.join(1)
    await rig.must(facilitator, { type: 'open-round', activity: 'vote' })
    const second = rig.workshop
    const castIn = (workshop: string, person: string, item: string, id = nextCommandId()) => {
      rig.workshop = workshop
      const answer = { dots: { [item]: 1 } }
      return rig.send(participant(person), { type: 'cast', activity: 'vote', round: 1, answer }, id)
    }
    const honest = vote.add.bind(vote)
    vi.spyOn(vote, 'add').mockImplementation((context, tally, answer) => {
      if (JSON.stringify(answer).includes('talent')) throw new Error('poison')
      honest(context, tally, answer)
    })
    const [before, poisonous, after] = [nextCommandId(), nextCommandId(), nextCommandId()]
    const told = await Promise.all([
      castIn(first, own[0] ?? '', 'water', before),
      castIn(first, own[1] ?? '', 'talent', poisonous),
      castIn(first, people[2] ?? '', 'water', after),
      castIn(second, other, 'water'),
    ])
    const again = { ok: false, refused: 'internal', retry: true }
    expect(told).toEqual([
      again,
      { ok: false, refused: 'internal' },
      again,
      expect.objectContaining({ ok: true }),
    ])
    expect(await castIn(first, own[0] ?? '', 'water', before)).toMatchObject({ ok: true })
    expect(await castIn(first, people[2] ?? '', 'water', after)).toMatchObject({ ok: true })
    rig.workshop = first
    expect(await answeredIn()).toBe(2)
    vi.restoreAllMocks()
  })

  it('[I14] answers everyone though a listener breaks', async () => {
    rig.runner.onCommitted(() => {
      throw new Error('the socket is gone')
    })
    expect(await rig.cast(ana(), 'water')).toMatchObject({ ok: true })
    expect(await rig.cast(luz(), 'water')).toMatchObject({ ok: true })
    expect(rig.published).toHaveLength(2)
  })

  it('refuses a command to a workshop that does not exist', async () => {
    rig.workshop = 'nowhere'
    expect(await rig.cast(ana(), 'water')).toEqual({ ok: false, refused: 'unknown-workshop' })
    expect(await rig.rev()).toBeNull()
  })
})

describe('the close', () => {
  it('[I4] is sharp: what was sent before counts, what was sent after is told', async () => {
    const before = people.slice(0, 3).map((person) => rig.cast(person, 'water'))
    const closing = rig.send(facilitator, { type: 'close-round', activity: 'vote' })
    const after = people.slice(3).map((person) => rig.cast(person, 'talent'))
    expect(await Promise.all(before)).toEqual(Array(3).fill(expect.objectContaining({ ok: true })))
    expect(await closing).toMatchObject({ ok: true })
    expect(await Promise.all(after)).toEqual(Array(3).fill({ ok: false, refused: 'round-closed' }))
    expect(await gate.store.sealedBallots(rig.workshop, 'vote', 1)).toHaveLength(3)
  })
})

describe('draining', () => {
  it('[I11] waits for what is being committed, when nothing queues any more', async () => {
    const arrived = gate.shut()
    const answered = vi.fn()
    void rig.cast(ana(), 'water').then(answered)
    await arrived
    const drained = vi.fn()
    const draining = rig.runner.drain().then(drained)
    await settle()
    expect(drained).not.toHaveBeenCalled()
    gate.open()
    await draining
    expect(answered).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ ok: true }))
  })

  it('[I11] resolves when all that was sent is answered', async () => {
    const answered = vi.fn()
    for (const person of people) void rig.cast(person, 'water').then(answered)
    await rig.runner.drain()
    expect(answered).toHaveBeenCalledTimes(people.length)
    expect(await answeredIn()).toBe(people.length)
  })
})

import type { CommandEnvelope, CommandResult } from '@cabildo/shared/wire/contract'
import { describe, expect, it, vi } from 'vitest'
import { openOutbox } from './outbox.ts'
import { isPending } from './outbox-entry.ts'
import { inMemory, type OutboxStorage } from './outbox-storage.ts'

const accepted: CommandResult = { ok: true, workshop: 'w1', rev: 3, made: ['card-1'] }
const closed: CommandResult = { ok: false, refused: 'round-closed' }
const busy: CommandResult = { ok: false, refused: 'store-unavailable', retry: true }

const cast = (dots: number, round = 1) => ({
  activity: 'a1',
  slot: `cast/a1/${round}`,
  command: { type: 'cast' as const, activity: 'a1', round, answer: { dots: { water: dots } } },
})

/** A server whose answers are given by hand, and a rest that ends when told. */
function phone(storage: OutboxStorage = inMemory()) {
  const sent: CommandEnvelope[] = []
  const answers: ((result: CommandResult | null) => void)[] = []
  const rests: (() => void)[] = []
  let clock = 1000
  const outbox = openOutbox({
    workshop: 'w1',
    storage,
    deliver: (envelope) => {
      sent.push(envelope)
      return new Promise((answer) => answers.push(answer))
    },
    rest: (_ms, early) => Promise.race([early, new Promise<void>((done) => rests.push(done))]),
    now: () => (clock += 1),
  })
  const entries = () => outbox.state.getState().entries
  return {
    outbox,
    sent,
    entries,
    answer: (result: CommandResult | null) => answers.shift()?.(result),
    rested: () => rests.shift()?.(),
    asked: (count: number) => vi.waitFor(() => expect(sent.length).toBe(count)),
    states: () => entries().map(({ state }) => state),
  }
}

describe('outbox', () => {
  it('[I3] keeps a command before it is sent, and records it only on the answer', async () => {
    const storage = inMemory()
    const keptWhenSent: number[] = []
    const { outbox, sent, answer, asked, states } = phone({
      ...storage,
      save: async (key, value) => {
        keptWhenSent.push(sent.length)
        await storage.save(key, value)
      },
    })
    await outbox.say(cast(1))
    await asked(1)
    expect(keptWhenSent[0]).toBe(0)
    expect(await storage.load('w1/')).toMatchObject([{ id: sent[0]?.id, state: 'sent' }])
    expect(states()).toEqual(['sent'])
    answer(accepted)
    await vi.waitFor(() => expect(states()).toEqual(['recorded']))
  })

  it('[I3] sends the same id again when the acknowledgement is lost', async () => {
    const { outbox, sent, answer, rested, asked, states } = phone()
    await outbox.say(cast(1))
    await asked(1)
    answer(null)
    await vi.waitFor(() => expect(states()).toEqual(['on-phone']))
    rested()
    await asked(2)
    answer(accepted)
    await vi.waitFor(() => expect(states()).toEqual(['recorded']))
    expect(sent[1]).toEqual(sent[0])
  })

  it('[I3] tries again after a refusal that may pass', async () => {
    const { outbox, sent, answer, rested, asked, states } = phone()
    await outbox.say(cast(1))
    await asked(1)
    answer(busy)
    await vi.waitFor(() => expect(states()).toEqual(['on-phone']))
    rested()
    await asked(2)
    expect(sent[1]?.id).toBe(sent[0]?.id)
  })

  it('[I3] survives a reload: a new page goes on with what was kept, under the same id', async () => {
    const storage = inMemory()
    const before = phone(storage)
    await before.outbox.say(cast(2))
    await before.asked(1)
    before.outbox.close()
    const after = phone(storage)
    await after.asked(1)
    expect(after.sent[0]).toEqual(before.sent[0])
    after.answer(accepted)
    await vi.waitFor(() => expect(after.states()).toEqual(['recorded']))
    const later = phone(storage)
    await vi.waitFor(() => expect(later.states()).toEqual(['recorded']))
    expect(later.sent).toEqual([])
  })

  it('[I3] keeps the words of what was refused, until it is let go', async () => {
    const { outbox, answer, asked, entries } = phone()
    await outbox.say(cast(3))
    await asked(1)
    answer(closed)
    await vi.waitFor(() => expect(entries()[0]?.state).toBe('refused'))
    expect(entries()[0]).toMatchObject({
      refusal: { refused: 'round-closed' },
      command: { answer: { dots: { water: 3 } } },
    })
    await outbox.discard(entries()[0]?.id ?? '')
    expect(entries()).toEqual([])
  })

  it('lets a newer ballot of the same round replace one that was never sent', async () => {
    const { outbox, sent, answer, asked, entries } = phone()
    await outbox.say({ ...cast(1), slot: 'cast/a0/1' })
    await asked(1)
    await outbox.say(cast(1))
    await outbox.say(cast(2))
    expect(entries().filter(isPending).length).toBe(2)
    answer(accepted)
    await asked(2)
    expect(sent[1]?.command).toMatchObject({ answer: { dots: { water: 2 } } })
  })

  it('[I2] answers an older ballot that may be under way before it sends the newer one', async () => {
    const { outbox, sent, answer, rested, asked, entries } = phone()
    await outbox.say(cast(1))
    await asked(1)
    await outbox.say(cast(2))
    answer(null)
    await vi.waitFor(() => expect(entries()[0]?.state).toBe('on-phone'))
    rested()
    await asked(2)
    expect(sent[1]?.id).toBe(sent[0]?.id)
    answer(accepted)
    await asked(3)
    expect(sent[2]?.command).toMatchObject({ answer: { dots: { water: 2 } } })
    answer(accepted)
    await vi.waitFor(() => expect(entries().map(({ state }) => state)).toEqual(['recorded']))
  })

  it('keeps what was recorded when a later change is refused as late', async () => {
    const { outbox, answer, asked, entries } = phone()
    await outbox.say(cast(1))
    await asked(1)
    answer(accepted)
    await vi.waitFor(() => expect(entries()[0]?.state).toBe('recorded'))
    await outbox.say(cast(2))
    await asked(2)
    answer(closed)
    await vi.waitFor(() => expect(entries().map(({ state }) => state)).toEqual(['recorded', 'refused']))
  })

  it('sends all the same where nothing can be stored, and says that nothing lasts', async () => {
    const storage: OutboxStorage = {
      ...inMemory(),
      lasting: true,
      save: () => Promise.reject(new Error('quota')),
    }
    const { outbox, answer, asked, states } = phone(storage)
    await outbox.say(cast(1))
    expect(outbox.state.getState().lasting).toBe(false)
    await asked(1)
    answer(accepted)
    await vi.waitFor(() => expect(states()).toEqual(['recorded']))
  })

  it('tries at once when the link comes back', async () => {
    const { outbox, answer, asked } = phone()
    await outbox.say(cast(1))
    await asked(1)
    answer(null)
    await vi.waitFor(() => expect(outbox.state.getState().entries[0]?.state).toBe('on-phone'))
    outbox.wake()
    await asked(2)
  })

  it('takes in what another tab has settled', async () => {
    const storage = inMemory()
    const one = phone(storage)
    await one.outbox.say(cast(1))
    await one.asked(1)
    const other = phone(storage)
    await other.asked(1)
    other.answer(accepted)
    await vi.waitFor(() => expect(other.states()).toEqual(['recorded']))
    one.outbox.wake()
    await vi.waitFor(() => expect(one.states()).toEqual(['recorded']))
  })
})

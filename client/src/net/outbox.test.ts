import type { CommandEnvelope, CommandResult } from '@cabildo/shared/wire/contract'
import { describe, expect, it, vi } from 'vitest'
import { openOutbox } from './outbox.ts'
import { isPending, type OutboxEntry } from './outbox-entry.ts'
import { inMemory, type OutboxStorage } from './outbox-storage.ts'
import type { OutboxTabs } from './outbox-tabs.ts'

const accepted: CommandResult = { ok: true, workshop: 'w1', rev: 3, made: ['card-1'] }
const closed: CommandResult = { ok: false, refused: 'round-closed' }
const busy: CommandResult = { ok: false, refused: 'store-unavailable', retry: true }

const cast = (dots: number, round = 1) => ({
  activity: 'a1',
  slot: `cast/a1/${round}`,
  command: { type: 'cast' as const, activity: 'a1', round, answer: { dots: { water: dots } } },
})

const alone: OutboxTabs = { tell: () => {}, listen: () => {}, close: () => {} }

async function keptIn(storage: OutboxStorage): Promise<readonly OutboxEntry[]> {
  let kept: readonly OutboxEntry[] = []
  await storage.change('w1', (entries) => {
    kept = entries
    return entries
  })
  return kept
}

/** A server whose answers are given by hand, and a rest that ends when told. */
function phone(storage: OutboxStorage = inMemory(), now?: () => number, tabs = alone) {
  const sent: CommandEnvelope[] = []
  const answers: ((result: CommandResult | null) => void)[] = []
  const rests: (() => void)[] = []
  let clock = 1000
  const outbox = openOutbox({
    workshop: 'w1',
    storage,
    tabs,
    deliver: (envelope) => {
      sent.push(envelope)
      return new Promise((answer) => answers.push(answer))
    },
    rest: (_ms, early) => Promise.race([early, new Promise<void>((done) => rests.push(done))]),
    now: now ?? (() => (clock += 1)),
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
    const keptBeforeSent: unknown[] = []
    const { outbox, sent, answer, asked, states } = phone({
      ...storage,
      change: async (workshop, edit) => {
        await storage.change(workshop, edit)
        if (sent.length === 0) keptBeforeSent.push(...(await keptIn(storage)))
      },
    })
    await outbox.say(cast(1))
    await asked(1)
    expect(keptBeforeSent[0]).toMatchObject({ id: sent[0]?.id, state: 'on-phone', tried: false })
    expect(keptBeforeSent.at(-1)).toMatchObject({ id: sent[0]?.id, state: 'sent', tried: true })
    expect(await keptIn(storage)).toMatchObject([{ id: sent[0]?.id, state: 'sent' }])
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

  it('[I3] survives a reload with what was said while another thing was under way', async () => {
    const storage = inMemory()
    const before = phone(storage)
    await before.outbox.say({ ...cast(1), slot: 'cast/a0/1' })
    await before.asked(1)
    await before.outbox.say(cast(2))
    before.outbox.close()
    const after = phone(storage)
    await after.asked(1)
    after.answer(accepted)
    await after.asked(2)
    expect(after.sent[1]?.command).toMatchObject({ answer: { dots: { water: 2 } } })
  })

  it('[I3] survives a reload with what was refused, words and reason', async () => {
    const storage = inMemory()
    const before = phone(storage)
    await before.outbox.say(cast(3))
    await before.asked(1)
    before.answer(closed)
    await vi.waitFor(() => expect(before.states()).toEqual(['refused']))
    await vi.waitFor(async () => expect(await keptIn(storage)).toMatchObject([{ state: 'refused' }]))
    before.outbox.close()
    const after = phone(storage)
    await vi.waitFor(() => expect(after.states()).toEqual(['refused']))
    expect(after.entries()[0]).toMatchObject({
      refusal: { refused: 'round-closed' },
      command: { answer: { dots: { water: 3 } } },
    })
    expect(after.sent).toEqual([])
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

  it('[I2] keeps an older ballot that may have arrived until it is answered, whatever is said meanwhile', async () => {
    const { outbox, sent, answer, rested, asked, entries } = phone()
    await outbox.say(cast(1))
    await asked(1)
    answer(null)
    await vi.waitFor(() => expect(entries()[0]?.state).toBe('on-phone'))
    await outbox.say(cast(2))
    rested()
    await asked(2)
    expect(sent[1]).toEqual(sent[0])
    answer(accepted)
    await asked(3)
    answer(closed)
    await vi.waitFor(() => expect(entries().map(({ state }) => state)).toEqual(['recorded', 'refused']))
  })

  it('[I10] sends what was said last as the last, also by a clock that was set back', async () => {
    const storage = inMemory()
    const days = [3, 2, 1]
    const before = phone(storage, () => (days.shift() ?? 0) * 86_400_000)
    await before.outbox.say({ ...cast(1), slot: 'cast/a0/1' })
    await before.asked(1)
    await before.outbox.say(cast(1))
    await before.outbox.say({ ...cast(2), slot: 'card/1' })
    before.outbox.close()
    const after = phone(storage)
    await vi.waitFor(() =>
      expect(after.entries().map(({ slot }) => slot)).toEqual(['cast/a0/1', 'cast/a1/1', 'card/1']),
    )
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
      change: () => Promise.reject(new Error('quota')),
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

import { afterEach, describe, expect, it, vi } from 'vitest'
import type { OutboxEntry } from './outbox-entry.ts'
import { type OutboxStorage, openOutboxStorage } from './outbox-storage.ts'

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  window.localStorage.clear()
})

const entry = (workshop: string, id: string): OutboxEntry => ({
  id,
  workshop,
  activity: 'a1',
  slot: `slot of ${id}`,
  command: { type: 'cast', activity: 'a1', round: 1, answer: {} },
  state: 'on-phone',
  tried: false,
  refusal: null,
  made: [],
  order: 1,
  settledAt: 0,
})

const keep = (storage: OutboxStorage, workshop: string, ...ids: string[]) =>
  storage.change(workshop, (kept) => [...kept, ...ids.map((id) => entry(workshop, id))])

const letGo = (storage: OutboxStorage, workshop: string, gone: string) =>
  storage.change(workshop, (kept) => kept.filter(({ id }) => id !== gone))

async function idsIn(storage: OutboxStorage, workshop: string): Promise<string[]> {
  let ids: string[] = []
  await storage.change(workshop, (kept) => {
    ids = kept.map(({ id }) => id)
    return kept
  })
  return ids
}

describe('where the outbox rests', () => {
  it('[I3] is a place that outlives the page also where IndexedDB does not work', async () => {
    const before = await openOutboxStorage()
    expect(before.lasting).toBe(true)
    await keep(before, 'w1', 'c1', 'c2')
    await keep(before, 'w2', 'c3')
    await letGo(before, 'w1', 'c2')
    const after = await openOutboxStorage()
    expect(await idsIn(after, 'w1')).toEqual(['c1'])
    expect(await idsIn(after, 'w2')).toEqual(['c3'])
  })

  it('[I3] says that nothing lasts where the browser keeps nothing', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('denied')
    })
    const storage = await openOutboxStorage()
    expect(storage.lasting).toBe(false)
    await keep(storage, 'w1', 'c1')
    expect(await idsIn(storage, 'w1')).toEqual(['c1'])
    await letGo(storage, 'w1', 'c1')
    expect(await idsIn(storage, 'w1')).toEqual([])
  })

  it('leaves alone what lies there and is none of ours', async () => {
    window.localStorage.setItem('cabildo/outbox/w1/foreign', '{"a":1}')
    const storage = await openOutboxStorage()
    expect(await idsIn(storage, 'w1')).toEqual([])
    await letGo(storage, 'w1', 'foreign')
    expect(window.localStorage.getItem('cabildo/outbox/w1/foreign')).toBe('{"a":1}')
  })

  it('[I2] is changed by one tab at a time where the browser has locks', async () => {
    const held: string[] = []
    const request = async (name: string, work: () => Promise<void>) => {
      held.push(name)
      await work()
      held.push('free')
    }
    vi.stubGlobal('navigator', { locks: { request } })
    const storage = await openOutboxStorage()
    await keep(storage, 'w1', 'c1')
    expect(held).toEqual(['cabildo/outbox', 'free'])
    expect(await idsIn(storage, 'w1')).toEqual(['c1'])
  })
})

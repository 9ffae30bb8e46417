import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { StoreFault } from '../ports.ts'
import { memoryStore } from '../store/memory.ts'
import { GatedStore } from '../testing/gated-store.ts'
import { emptyBatch } from './batch.ts'
import { StoreWatch } from './store-watch.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('[I9] a watched store', () => {
  it('is in trouble from a commit that failed until one succeeds', async () => {
    const gated = new GatedStore(memoryStore())
    const watch = new StoreWatch(gated.store)
    expect(await watch.trouble()).toBeNull()
    gated.failNext(new StoreFault('store-full'))
    await expect(watch.store.commit(emptyBatch())).rejects.toThrow(StoreFault)
    expect(await watch.trouble()).toBe('the last commit failed: store-full')
    await watch.store.commit(emptyBatch())
    expect(await watch.trouble()).toBeNull()
  })

  it('recovers by itself when nobody commits any more', async () => {
    const gated = new GatedStore(memoryStore())
    const watch = new StoreWatch(gated.store)
    gated.failNext(new Error('of any kind'))
    await watch.store.commit(emptyBatch()).catch(() => {})
    vi.advanceTimersByTime(9_999)
    expect(await watch.trouble()).toBe('the last commit failed: internal')
    vi.advanceTimersByTime(1)
    expect(await watch.trouble()).toBeNull()
  })

  it('is in trouble while it cannot be read', async () => {
    let fault: Error | null = new StoreFault('store-unavailable')
    const watch = new StoreWatch({
      ...memoryStore(),
      workshopByCode: async () => {
        if (fault) throw fault
        return null
      },
    })
    expect(await watch.trouble()).toBe('the store cannot be read: store-unavailable')
    fault = null
    expect(await watch.trouble()).toBeNull()
  })

  it('is in trouble when it does not answer in time', async () => {
    const watch = new StoreWatch({ ...memoryStore(), workshopByCode: () => new Promise(() => {}) })
    const trouble = watch.trouble()
    vi.advanceTimersByTime(2_000)
    expect(await trouble).toBe('the store did not answer within 2000 ms')
  })
})

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fetchPart, reloadForParts } from './fetch-part.ts'

const server = vi.fn<() => Promise<Response>>()

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('fetch', server)
  window.sessionStorage.clear()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  server.mockReset()
})

const away = () => Promise.reject(new TypeError('network'))
const there = () => Promise.resolve(new Response('{}'))

describe('a part of the page that is fetched late', () => {
  it('is asked for again while the server does not answer', async () => {
    server.mockImplementation(away)
    const load = vi.fn<() => Promise<string>>(away)
    const part = fetchPart(load)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(load.mock.calls.length).toBeGreaterThan(5)
    load.mockResolvedValue('here')
    await vi.advanceTimersByTimeAsync(10_000)
    await expect(part).resolves.toBe('here')
  })

  it('fails when the server answers and does not have it', async () => {
    server.mockImplementation(there)
    await expect(fetchPart(() => Promise.reject(new TypeError('gone')))).rejects.toThrow('gone')
  })

  it('never reloads the page while the network is away: nothing would be left on the screen', async () => {
    server.mockImplementation(away)
    await reloadForParts()
    expect(window.sessionStorage).toHaveLength(0)
    server.mockImplementation(there)
    await reloadForParts()
    expect(window.sessionStorage).toHaveLength(1)
  })
})

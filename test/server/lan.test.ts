/** The network of the room: who may ask and choose, what boards are told, and a test phone that leaves no trace. */
import { randomBytes } from 'node:crypto'
import { createApp } from '@cabildo/server/app'
import type { LanAddress } from '@cabildo/server/lan-addresses'
import { createLog, standardError } from '@cabildo/server/log'
import { memoryStore } from '@cabildo/server/store/memory'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Booted, bootServer } from './booted.ts'
import { Client } from './client.ts'
import { bearer, post, request } from './http.ts'
import { claimHost, Hosted, type Link } from './people.ts'

const HOTEL = { address: '192.168.1.20', network: 'wlan0' }
const PHONE = { address: '172.20.10.2', network: 'en5' }
const measured = { device: 'android', via: 'websocket', ms: 23, storage: true, fits: true } as const

let held: LanAddress[] = []
let server: Booted
let hosted: Hosted
let board: Link
beforeAll(async () => {
  server = await bootServer({ addresses: () => held, level: 'trace' })
  hosted = await Hosted.open(server)
  board = await hosted.issueLink('display')
})
beforeEach(() => {
  held = [HOTEL, PHONE]
})
afterAll(() => server.close())

const at = ({ address }: LanAddress) => server.url.replace('127.0.0.1', address)
const network = async (token: string | null) =>
  (await request(`${server.url}/api/network`, { headers: bearer(token) })).body
const choose = (base: unknown, token: string | null = hosted.token) =>
  post(`${server.url}/api/network`, { base }, token)
const arrived = async () =>
  (await request(`${server.url}/api/check/${hosted.workshop}`, { headers: bearer(hosted.token) })).body

describe('[L1] the address for phones', () => {
  it('is told to boards as it is chosen, and the best that remains when it is gone', async () => {
    expect(await network(board.token)).toMatchObject({ chosen: at(HOTEL), addresses: [], mayChoose: false })
    expect((await choose(at(PHONE))).status).toBe(200)
    expect(await network(hosted.token)).toMatchObject({ chosen: at(PHONE), mayChoose: true })
    expect(await network(board.token)).toMatchObject({ chosen: at(PHONE) })
    held = [HOTEL]
    expect(await network(hosted.token)).toMatchObject({ chosen: null })
    expect(await network(board.token)).toMatchObject({ chosen: at(HOTEL) })
  })

  it('is the host’s to choose and staff’s to ask, and only the address of a server', async () => {
    const { token } = await hosted.join()
    for (const stranger of [token, null]) {
      expect((await network(stranger)).refused).toBe('not-allowed')
      expect((await choose(at(HOTEL), stranger)).body.refused).toBe('not-allowed')
    }
    const co = await hosted.issueLink('facilitator')
    expect(await network(co.token)).toMatchObject({ addresses: [], mayChoose: false })
    for (const other of [board.token, co.token]) {
      expect((await choose(at(HOTEL), other)).body.refused).toBe('not-allowed')
    }
    const traps = ['javascript:alert(1)', 'http://a/b', 'http://a?b', 'http://u@a', 'nonsense', 7, null]
    for (const trap of traps) expect((await choose(trap)).body.refused).toBe('malformed')
  })
})

describe('[L4] a test phone', () => {
  it('leaves nothing while no host looks', async () => {
    expect((await post(`${server.url}/api/check`, measured)).body).toEqual({ ok: true, seen: false })
    expect(await arrived()).toMatchObject({ phones: [] })
  })

  it('is seen by the host who looks, with the boards that are open, and joins nobody', async () => {
    const rev = await hosted.rev()
    expect(await arrived()).toMatchObject({ boards: 0 })
    const open = await Client.connect(server.url, board)
    const check = await post(`${server.url}/api/check`, measured)
    expect(check.body).toEqual({ ok: true, seen: true })
    const { phones, boards, now } = await arrived()
    expect([phones, boards]).toEqual([[{ id: 1, ...measured }], 1])
    expect(Math.abs(Number(now) - Date.now())).toBeLessThan(60_000)
    expect(await hosted.rev()).toBe(rev)
    open.close()
  })

  it('is nobody else’s to read', async () => {
    const { token } = await hosted.join()
    const co = await hosted.issueLink('facilitator')
    for (const other of [null, token, board.token, co.token]) {
      const answer = await request(`${server.url}/api/check/${hosted.workshop}`, { headers: bearer(other) })
      expect([answer.status, answer.body.refused]).toEqual([403, 'not-allowed'])
    }
  })

  it('says no more than it was asked', async () => {
    for (const wrong of [
      {},
      { ...measured, name: 'Ana' },
      { ...measured, device: 'Ana’s phone' },
      { ...measured, ms: -1 },
      'x',
    ]) {
      expect((await post(`${server.url}/api/check`, wrong)).body.refused).toBe('malformed')
    }
    expect((await post(`${server.url}/api/check`, { ...measured, device: 'x'.repeat(2_000) })).status).toBe(
      413,
    )
  })

  it('is not written down', async () => {
    await arrived()
    const odd = { ...measured, ms: 41_357 }
    await post(`${server.url}/api/check`, odd)
    expect(JSON.stringify(await arrived())).toContain('41357')
    expect(server.logged()).toContain('/api/check')
    expect(server.logged()).not.toContain('41357')
  })

  it('that will not stop is slowed, and slows nobody who joins', async () => {
    const other = await bootServer()
    try {
      const answers = await Promise.all(
        Array.from({ length: 40 }, () => post(`${other.url}/api/check`, measured)),
      )
      const slowed = answers.filter(({ status }) => status === 429)
      expect(slowed.length).toBeGreaterThanOrEqual(10)
      expect(slowed[0]?.body).toMatchObject({ refused: 'too-many-attempts', retry: true })
      await claimHost(other)
      await (await Hosted.open(other)).joinMany(5)
    } finally {
      await other.close()
    }
  })
})

describe('[L5] the pages', () => {
  const policy = async (url: string) =>
    (await fetch(`${url}/console`)).headers.get('content-security-policy') ?? ''

  it('may ask nothing of another server, and on this computer itself only its own addresses besides', async () => {
    const own = await policy(server.url)
    expect(own).toContain("default-src 'self'")
    const asks = /connect-src ([^;]*)/.exec(own)?.[1]?.split(' ') ?? []
    const { host } = new URL(server.url)
    const allowed = ["'self'", `ws://${host}`, `wss://${host}`, at(HOTEL), at(PHONE)]
    expect([...new Set(asks)].sort()).toEqual(allowed.sort())
  })

  it('tell the list of addresses to nobody who is on another computer, nor behind a proxy', async () => {
    const seen = await fetch(`${server.url}/console`, { headers: { 'x-forwarded-for': '192.168.1.77' } })
    expect(seen.headers.get('content-security-policy')).not.toContain(HOTEL.address)
    const app = createApp({
      store: memoryStore(),
      clock: { now: Date.now },
      log: createLog('fatal', standardError()),
      config: { pepper: randomBytes(32), publicUrl: 'https://taller.example.org', addresses: () => [HOTEL] },
    })
    const { url } = await app.listen(0)
    expect(await policy(url)).not.toContain(HOTEL.address)
    await app.close()
  })
})

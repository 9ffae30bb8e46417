/** What stands around the workshops: pages, origins, the list, and going away. */
import { StoreFault } from '@cabildo/server/ports'
import { memoryStore } from '@cabildo/server/store/memory'
import { GatedStore } from '@cabildo/server/testing/gated-store'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Booted, bootServer } from './booted.ts'
import { Client } from './client.ts'
import { bearer, envelope, request, send } from './http.ts'
import { claimHost, Hosted } from './people.ts'

let server: Booted
beforeAll(async () => {
  server = await bootServer()
})
afterAll(() => server.close())

describe('pages and origins', () => {
  it('tells a foreign page nothing, neither over HTTP nor over a socket', async () => {
    const headers = { origin: 'http://elsewhere.example' }
    const { status, body } = await request(`${server.url}/api/door/ABCD2345`, { headers })
    expect([status, body.refused]).toEqual([403, 'foreign-origin'])
    const handshake = await request(`${server.url}/socket.io/?EIO=4&transport=polling`, { headers })
    expect([handshake.status, handshake.body.message]).toEqual([403, 'foreign-origin'])
    expect((await request(`${server.url}/socket.io/?EIO=4&transport=polling`)).status).toBe(200)
    const own = await request(`${server.url}/socket.io/?EIO=4&transport=polling`, {
      headers: { origin: server.url },
    })
    expect(own.status).toBe(200)
  })

  it('says in plain words that the pages are not built', async () => {
    const { status, text } = await request(`${server.url}/`)
    expect(status).toBe(503)
    expect(text).toContain('npm start')
  })

  it('answers an unknown address of the API with a refusal', async () => {
    for (const path of ['/api/nothing', '/api/command', '/api/%E0%A4%A']) {
      const { body } = await request(`${server.url}${path}`)
      expect(body.refused).toBe('malformed')
    }
  })

  it('sends headers that do not blank a page on plain http', async () => {
    const { headers } = await fetch(`${server.url}/healthz`)
    expect(headers.get('content-security-policy')).toContain("default-src 'self'")
    expect(headers.get('content-security-policy')).not.toContain('upgrade-insecure-requests')
    expect(headers.get('strict-transport-security')).toBeNull()
  })
})

describe('[I9] whether it is ready', () => {
  const readyz = async ({ url }: Booted) => {
    const { status, body } = await request(`${url}/readyz`)
    return [status, body]
  }

  it('it says no with the reason while the store cannot be read', async () => {
    let down = false
    const inner = memoryStore()
    const workshopByCode = async (code: string) => {
      if (down) throw new StoreFault('store-unavailable')
      return inner.workshopByCode(code)
    }
    const shaky = await bootServer({ store: { ...inner, workshopByCode } })
    try {
      expect(await readyz(shaky)).toEqual([200, { ok: true }])
      down = true
      const reason = 'the store cannot be read: store-unavailable'
      expect(await readyz(shaky)).toEqual([503, { ok: false, reason }])
      down = false
      expect(await readyz(shaky)).toEqual([200, { ok: true }])
    } finally {
      await shaky.close()
    }
  })

  it('it says no with the reason once a commit failed, and yes when the next one succeeds', async () => {
    const gated = new GatedStore(memoryStore())
    const shaky = await bootServer({ store: gated.store, level: 'fatal' })
    try {
      const hosted = await Hosted.open(shaky)
      gated.failNext(new StoreFault('store-full'))
      const enter = () => envelope(hosted.workshop, { type: 'enter-activity', activity: 'vote' })
      expect(await send(shaky.url, hosted.token, enter())).toMatchObject({
        refused: 'store-full',
        retry: true,
      })
      expect(await readyz(shaky)).toEqual([503, { ok: false, reason: 'the last commit failed: store-full' }])
      expect(await send(shaky.url, hosted.token, enter())).toMatchObject({ ok: true })
      expect(await readyz(shaky)).toEqual([200, { ok: true }])
    } finally {
      await shaky.close()
    }
  })
})

describe('going away', () => {
  it('[I11] answers what was asked, tells everybody when to come back and ends within 10 s', async () => {
    const leaving = await bootServer()
    const hosted = await Hosted.open(leaving)
    const people = await hosted.joinMany(20)
    await hosted.run({ type: 'open-round', activity: 'vote' })
    const phones = await Promise.all(people.map((person) => Client.connect(leaving.url, person)))
    const votes = phones.map((phone) =>
      phone.send(
        envelope(hosted.workshop, {
          type: 'cast',
          activity: 'vote',
          round: 1,
          answer: { dots: { water: 1 } },
        }),
      ),
    )
    const began = performance.now()
    const closed = leaving.close()
    const results = await Promise.all(votes)
    for (const result of results)
      expect(result.ok || (result.refused === 'restarting' && result.retry)).toBe(true)
    await closed
    expect(performance.now() - began).toBeLessThan(10_000)
    for (const phone of phones) {
      const [bye] = phone.byes()
      expect(bye?.reason).toBe('restarting')
      expect(bye?.after).toBeGreaterThanOrEqual(0)
      expect(bye?.after).toBeLessThanOrEqual(8000)
      await phone.until(() => !phone.socket.connected)
    }
    await expect(fetch(`${leaving.url}/healthz`)).rejects.toThrow()
  })
})

describe('[I11] a server that goes away', () => {
  it('takes in nothing new, says to send it again, and calls its phones back one by one', async () => {
    const leaving = await bootServer()
    const hosted = await Hosted.open(leaving)
    const people = await hosted.joinMany(20)
    await hosted.run({ type: 'open-round', activity: 'vote' })
    const phones = await Promise.all(people.map((person) => Client.connect(leaving.url, person)))
    const closed = leaving.close()
    const cast = { type: 'cast' as const, activity: 'vote', round: 1, answer: { dots: { water: 1 } } }
    const late = await Promise.all(phones.map((phone) => phone.send(envelope(hosted.workshop, cast))))
    expect(late).toEqual(Array(20).fill({ ok: false, refused: 'restarting', retry: true }))
    await Promise.all(phones.map((phone) => phone.until(() => phone.byes().length === 1)))
    expect(new Set(phones.map((one) => one.byes()[0]?.after)).size).toBeGreaterThan(10)
    await closed
  })
})

describe('the list of workshops', () => {
  it('is the host’s, and nobody else’s', async () => {
    const host = await claimHost(server)
    const hosted = await Hosted.open(server)
    const person = await hosted.join()
    const list = await request(`${server.url}/api/workshops`, { headers: bearer(host) })
    const mine = Object.values(list.body).find((entry) => Object(entry).id === hosted.workshop)
    expect(mine).toMatchObject({ code: hosted.code, status: 'lobby', people: 1 })
    for (const token of [person.token, null]) {
      for (const path of ['workshops', 'network']) {
        const { body } = await request(`${server.url}/api/${path}`, { headers: bearer(token) })
        expect(body.refused).toBe('not-allowed')
      }
    }
  })
})

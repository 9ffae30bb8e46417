/** The host signs the other hosts out: at once, for good, and nobody else. */
import { randomBytes } from 'node:crypto'
import type { Batch, Grant, Store } from '@cabildo/server/ports'
import { StoreFault } from '@cabildo/server/ports'
import { memoryStore } from '@cabildo/server/store/memory'
import { GatedStore } from '@cabildo/server/testing/gated-store'
import { describe, expect, it } from 'vitest'
import { type Booted, bootServer } from './booted.ts'
import { Client } from './client.ts'
import { bearer, envelope, newSecret, post, request, send } from './http.ts'
import { claimHost, Hosted } from './people.ts'

async function onServer(work: (server: Booted) => Promise<void>, store?: Store): Promise<void> {
  const server = await bootServer({ ...(store ? { store } : {}), level: 'fatal' })
  try {
    await work(server)
  } finally {
    await server.close()
  }
}

const signOutOthers = ({ url }: Booted, token: string | null) => post(`${url}/api/sign-out-others`, {}, token)

const known = async ({ url }: Booted, token: string) =>
  (await request(`${url}/api/workshops`, { headers: bearer(token) })).status === 200

describe('[S6] signing the other hosts out', () => {
  it('takes them off every open socket within a second, and leaves one’s own and all links', () =>
    onServer(async (server) => {
      const [own, second] = [await Hosted.open(server), await Hosted.open(server)]
      const facilitator = await Client.connect(server.url, await own.issueLink('facilitator'))
      const at = (token: string, { workshop }: Hosted) => Client.connect(server.url, { token, workshop })
      const others = [await at(second.token, own), await at(second.token, second)]
      const mine = [await at(own.token, own), await at(own.token, second)]
      const began = performance.now()
      expect((await signOutOthers(server, own.token)).status).toBe(200)
      await Promise.all(others.map((client) => client.until(() => !client.socket.connected, 1000)))
      expect(performance.now() - began).toBeLessThan(1000)
      for (const client of others) expect(client.byes()).toEqual([{ reason: 'revoked', after: null }])
      for (const client of [...mine, facilitator]) expect(client.socket.connected).toBe(true)

      expect(await Client.refusal(server.url, { token: second.token, workshop: own.workshop })).toBe(
        'unknown-token',
      )
      const ending = envelope(second.workshop, { type: 'end-workshop' })
      expect(await send(server.url, second.token, ending)).toMatchObject({ refused: 'unknown-token' })
      expect(await send(server.url, own.token, ending)).toMatchObject({ ok: true })
      expect(await Client.refusal(server.url, { token: own.token, workshop: own.workshop })).toBeNull()
      for (const client of [...mine, facilitator]) client.close()
    }))

  it('takes the first one out as well, sockets from before the first signing out included', () =>
    onServer(async (server) => {
      const own = await Hosted.open(server)
      const before = await Client.connect(server.url, own)
      await signOutOthers(server, own.token)
      const after = await Client.connect(server.url, own)
      const later = await claimHost(server)
      expect((await signOutOthers(server, later)).status).toBe(200)
      await Promise.all([before, after].map((client) => client.until(() => !client.socket.connected, 1000)))
      expect([await known(server, own.token), await known(server, later)]).toEqual([false, true])
    }))

  it('voids links that were not used yet, and claims of the others that are sent again', () =>
    onServer(async (server) => {
      const [own, used, unused] = [
        await claimHost(server),
        server.app.issueHostLink(),
        server.app.issueHostLink(),
      ]
      const claim = { secret: used, token: newSecret() }
      expect((await post(`${server.url}/api/claim`, claim)).status).toBe(200)
      await signOutOthers(server, own)
      for (const again of [claim, { secret: unused, token: newSecret() }]) {
        expect((await post(`${server.url}/api/claim`, again)).body.refused).toBe('unknown-token')
        expect(await known(server, again.token)).toBe(false)
      }
      expect(await known(server, await claimHost(server))).toBe(true)
    }))

  it('leaves one where all do it at the same moment, with claims under way', () =>
    onServer(async (server) => {
      const hosts = await Promise.all(Array.from({ length: 6 }, () => claimHost(server)))
      const claiming = Array.from({ length: 6 }, async () => {
        const token = newSecret()
        const { status } = await post(`${server.url}/api/claim`, {
          secret: server.app.issueHostLink(),
          token,
        })
        return { token, status }
      })
      const answers = await Promise.all(hosts.map((token) => signOutOthers(server, token)))
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
      expect(answers.filter(({ status }) => status === 401)).toHaveLength(5)
      const standing = await Promise.all(hosts.map((token) => known(server, token)))
      expect(standing.map(Number)).toEqual(answers.map(({ status }) => Number(status === 200)))
      await Promise.all(claiming)
    }))

  it('holds after a restart, also for those who had not come since the start', async () => {
    const store = memoryStore()
    const pepper = randomBytes(32)
    const boot = () => bootServer({ store, pepper })
    const first = await boot()
    const [own, stolen] = [await claimHost(first), await claimHost(first)]
    await first.close()
    const second = await boot()
    expect((await signOutOthers(second, own)).status).toBe(200)
    expect([await known(second, own), await known(second, stolen)]).toEqual([true, false])
    await second.close()
    const third = await boot()
    expect([await known(third, own), await known(third, stolen)]).toEqual([true, false])
    expect(await known(third, await claimHost(third))).toBe(true)
    await third.close()
  })

  it('ends grants that were stored without a link', async () => {
    const inner = memoryStore()
    let linked = false
    const withoutLink = (grant: Grant): Grant =>
      grant.role === 'host' && !linked ? { ...grant, link: null } : grant
    const commit = (batch: Batch) => inner.commit({ ...batch, grants: batch.grants.map(withoutLink) })
    await onServer(
      async (server) => {
        const [own, other] = [await claimHost(server), await claimHost(server)]
        expect([await known(server, own), await known(server, other)]).toEqual([true, true])
        linked = true
        await signOutOthers(server, own)
        expect([await known(server, own), await known(server, other)]).toEqual([true, false])
      },
      { ...inner, commit },
    )
  })

  it('is for hosts only, and for this computer’s own programs, whom nothing signs out', () =>
    onServer(async (server) => {
      const hosted = await Hosted.open(server)
      const local = server.app.issueLocalToken()
      for (const { token } of [await hosted.issueLink('facilitator'), await hosted.join()]) {
        expect((await signOutOthers(server, token)).body.refused).toBe('not-allowed')
      }
      expect((await signOutOthers(server, null)).body.refused).toBe('not-allowed')
      expect(await known(server, hosted.token)).toBe(true)
      await signOutOthers(server, hosted.token)
      expect(await known(server, local)).toBe(true)
      await signOutOthers(server, local)
      expect([await known(server, local), await known(server, hosted.token)]).toEqual([true, false])
    }))

  it('[I9] changes nothing when it cannot be stored, and says so', async () => {
    const gated = new GatedStore(memoryStore())
    await onServer(async (server) => {
      const [own, other] = [await Hosted.open(server), await claimHost(server)]
      const client = await Client.connect(server.url, { token: other, workshop: own.workshop })
      gated.failNext(new StoreFault('store-read-only'))
      const answer = await signOutOthers(server, own.token)
      expect([answer.status, answer.body.refused]).toEqual([503, 'store-read-only'])
      expect([await known(server, own.token), await known(server, other)]).toEqual([true, true])
      expect(client.socket.connected).toBe(true)
      expect((await signOutOthers(server, own.token)).status).toBe(200)
      await client.until(() => !client.socket.connected, 1000)
    }, gated.store)
  })
})

/** Tokens: revoked within a second on open sockets, known here only, and never written down. */

import type { Batch } from '@cabildo/server/ports'
import { memoryStore } from '@cabildo/server/store/memory'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Booted, bootServer } from './booted.ts'
import { Client } from './client.ts'
import { bearer, envelope, newSecret, post, request, send } from './http.ts'
import { Hosted } from './people.ts'

const batches: Batch[] = []
const inner = memoryStore()
const store = {
  ...inner,
  commit: (batch: Batch) => {
    batches.push(structuredClone(batch))
    return inner.commit(batch)
  },
}

let server: Booted
beforeAll(async () => {
  server = await bootServer({ store, level: 'trace' })
})
afterAll(() => server.close())

describe('[S6] a revoked link', () => {
  it.each(['facilitator', 'display'] as const)(
    'of a %s is out of its open sockets within a second',
    async (role) => {
      const hosted = await Hosted.open(server)
      const link = await hosted.issueLink(role)
      const [one, two] = [await Client.connect(server.url, link), await Client.connect(server.url, link)]
      const other = await Client.connect(server.url, await hosted.issueLink(role))
      const began = performance.now()
      await hosted.run({ type: 'revoke-link', link: link.link })
      await Promise.all([one, two].map((client) => client.until(() => !client.socket.connected, 1000)))
      expect(performance.now() - began).toBeLessThan(1000)
      expect(one.byes()).toEqual([{ reason: 'revoked', after: null }])
      expect(other.socket.connected).toBe(true)
      expect(await Client.refusal(server.url, link)).toBe('unknown-token')
      const sent = envelope(hosted.workshop, { type: 'end-workshop' })
      expect(await send(server.url, link.token, sent)).toMatchObject({ refused: 'unknown-token' })
      other.close()
    },
  )

  it('cannot slip in while it is being revoked', async () => {
    const hosted = await Hosted.open(server)
    for (let round = 0; round < 20; round += 1) {
      const link = await hosted.issueLink('facilitator')
      const entering = Array.from({ length: 4 }, () => new Client(server.url, link))
      const settled = entering.map(
        (client) =>
          new Promise<void>((resolve) => {
            client.socket.once('connect', resolve)
            client.socket.once('connect_error', () => resolve())
          }),
      )
      await hosted.run({ type: 'revoke-link', link: link.link })
      await Promise.all(settled)
      await Promise.all(entering.map((client) => client.until(() => !client.socket.connected, 1000)))
      if (round % 10 === 9) await expect.poll(() => server.app.pressure().sockets).toBe(0)
    }
  })
})

describe('[S6] a socket', () => {
  it('is refused to a token nobody knows, to none, and to one in the address', async () => {
    const hosted = await Hosted.open(server)
    const held = { token: newSecret(), workshop: hosted.workshop }
    expect(await Client.refusal(server.url, held)).toBe('unknown-token')
    expect(await Client.refusal(server.url, { ...held, token: '' })).toBe('malformed')
    expect(await Client.refusal(server.url, held, { token: null })).toBe('malformed')
    const good = await hosted.issueLink('display')
    expect(await Client.refusal(`${server.url}/?token=${good.token}`, held)).toBe('unknown-token')
  })

  it('of another version of the wire is told to reload', async () => {
    const hosted = await Hosted.open(server)
    const link = await hosted.issueLink('display')
    expect(await Client.refusal(server.url, link, { protocol: 0 })).toBe('client-outdated')
    expect(await Client.refusal(server.url, link, { protocol: 99, workshop: null })).toBe('client-outdated')
  })
})

describe('[S6] secrets', () => {
  it('are in no log and no row, whatever was done with them', async () => {
    const secret = server.app.issueHostLink()
    const hosted = await Hosted.open(server)
    const person = await hosted.join()
    const link = await hosted.issueLink('facilitator')
    const [stray, claimed] = [newSecret(), newSecret()]
    await post(`${server.url}/api/claim`, { secret, token: claimed })
    await post(`${server.url}/api/claim`, { secret, token: stray })
    await request(`${server.url}/api/workshops?token=${stray}&secret=${secret}`, { headers: bearer(stray) })
    await request(`${server.url}/socket.io/?EIO=4&transport=polling&token=${stray}`)
    await post(`${server.url}/api/command?token=${person.token}`, `{"token":"${person.token}"`, person.token)
    await Client.refusal(server.url, { token: stray, workshop: hosted.workshop })
    const client = await Client.connect(server.url, link)
    await client.send(envelope(hosted.workshop, { type: 'issue-link', role: 'display' }, { token: stray }))
    client.close()
    const rejoin = { token: newSecret(), rejoinCode: person.rejoinCode }
    await send(server.url, null, envelope(hosted.workshop, { type: 'rejoin' }, rejoin))

    expect(server.logged()).toContain('request completed')
    const kept = server.logged() + JSON.stringify(batches)
    for (const canary of [
      secret,
      stray,
      claimed,
      person.token,
      link.token,
      hosted.token,
      ...Object.values(rejoin),
    ]) {
      expect(kept.includes(canary)).toBe(false)
    }
  })
})

/** Workshop files over HTTP: who may have one, what a server takes in, and the backup that only this computer gets. */
import { request as openRequest } from 'node:http'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Booted, bootServer } from './booted.ts'
import { bearer, envelope, newSecret, post, request, send } from './http.ts'
import { claimHost, Hosted } from './people.ts'

let [laptop, cloud]: [Booted | null, Booted | null] = [null, null]
const booted = (server: Booted | null): Booted => {
  if (server === null) throw new Error('no server')
  return server
}
beforeAll(async () => {
  laptop = await bootServer()
  cloud = await bootServer()
})
afterAll(async () => {
  await laptop?.close()
  await cloud?.close()
})

async function fileOf({ server, workshop }: Hosted, token: string | null, ask: object) {
  return fetch(`${server.url}/api/workshops/${workshop}/file`, {
    method: 'POST',
    headers: bearer(token),
    body: JSON.stringify(ask),
  })
}

const upload = (server: Booted, token: string | null, bytes: Uint8Array) =>
  request(`${server.url}/api/workshop-files`, {
    method: 'POST',
    headers: bearer(token),
    body: Buffer.from(bytes),
  })

const plain = { move: false, seats: false }

describe('a workshop file', () => {
  it('[H6] [S5] is given to the host alone: it holds what facilitators are not shown either', async () => {
    const hosted = await Hosted.open(booted(laptop))
    const [other, person] = [await Hosted.open(booted(laptop)), await hosted.join()]
    const links = await Promise.all(
      (['facilitator', 'operator', 'display'] as const).map((role) => hosted.issueLink(role)),
    )
    const others = [null, person.token, ...links.map(({ token }) => token)]
    others.push((await other.issueLink('facilitator')).token)
    for (const token of others) {
      expect((await fileOf(hosted, token, plain)).status).toBe(403)
      const answer = await upload(booted(laptop), token, new Uint8Array())
      expect([answer.status, answer.body.refused]).toEqual([403, 'not-allowed'])
    }
    expect((await fileOf(hosted, newSecret(), plain)).status).toBe(401)
    const given = await fileOf(hosted, hosted.token, plain)
    expect([given.status, given.headers.get('content-disposition')]).toEqual([
      200,
      `attachment; filename="${hosted.code}.cabildo"`,
    ])
    expect((await fileOf(hosted, hosted.token, { move: 'yes' })).status).toBe(400)
    const nowhere = await post(`${hosted.server.url}/api/workshops/nowhere/file`, plain, hosted.token)
    expect(nowhere.body.refused).toBe('unknown-workshop')
  })

  it('[H6] [S1] is not given over the network while a round has answers, for two of them would tell whose', async () => {
    const hosted = await Hosted.open(booted(laptop))
    const person = await hosted.join()
    await hosted.run({ type: 'open-round', activity: 'vote' })
    expect((await fileOf(hosted, hosted.token, plain)).status).toBe(200)
    await hosted.vote(person, { water: 1 })
    const refused = await fileOf(hosted, hosted.token, plain)
    expect([refused.status, await refused.json()]).toEqual([
      409,
      { ok: false, refused: 'another-round-open' },
    ])
    // A program of this computer may read the data folder anyway.
    expect((await fileOf(hosted, hosted.server.app.issueLocalToken(), plain)).status).toBe(200)
    await hosted.run({ type: 'close-round', activity: 'vote' })
    expect((await fileOf(hosted, hosted.token, plain)).status).toBe(200)
  })

  it('[H3] [H4] [H5] moves a workshop to another server: phones and codes stay good, links end, and it comes back', async () => {
    const hosted = await Hosted.open(booted(laptop))
    const person = await hosted.join()
    const link = await hosted.issueLink('facilitator')
    const moved = await fileOf(hosted, hosted.token, { move: true, seats: true })
    const bytes = new Uint8Array(await moved.arrayBuffer())
    const voted = () => send(hosted.server.url, person.token, cast())
    const cast = () => envelope(hosted.workshop, { type: 'act', activity: 'cards', action: card })
    const card = { type: 'add-card', text: 'Water', language: 'en' }
    expect(await voted()).toMatchObject({ ok: false, refused: 'workshop-elsewhere' })

    const there = booted(cloud)
    const host = await claimHost(there)
    const taken = await upload(there, host, bytes)
    expect(taken.body).toEqual({
      ...{ ok: true, workshop: hosted.workshop, code: hosted.code, goesOn: true, seats: 2 },
    })
    const open = () => envelope(hosted.workshop, { type: 'open-round', activity: 'cards' })
    expect(await send(there.url, link.token, open())).toMatchObject({ refused: 'unknown-token' })
    expect(await send(there.url, host, open())).toMatchObject({ ok: true })
    expect(await send(there.url, person.token, cast())).toMatchObject({ ok: true })
    const rejoin = envelope(
      hosted.code,
      { type: 'rejoin' },
      { token: newSecret(), rejoinCode: person.rejoinCode },
    )
    expect(await send(there.url, null, rejoin)).toMatchObject({ ok: true })

    await send(there.url, host, envelope(hosted.workshop, { type: 'close-round', activity: 'cards' }))
    const back = await fetch(`${there.url}/api/workshops/${hosted.code}/file`, {
      method: 'POST',
      headers: bearer(host),
      body: JSON.stringify({ move: true, seats: false }),
    })
    const home = await upload(hosted.server, hosted.token, new Uint8Array(await back.arrayBuffer()))
    expect(home.body).toMatchObject({ ok: true, goesOn: true })
    const reopen = envelope(hosted.workshop, { type: 'reopen-round', activity: 'cards' })
    expect(await send(hosted.server.url, hosted.token, reopen)).toMatchObject({ ok: true })
    expect(await voted()).toMatchObject({ ok: true })
    expect(await send(hosted.server.url, link.token, open())).toMatchObject({ refused: 'unknown-token' })
    const list = await request(`${hosted.server.url}/api/workshops`, { headers: bearer(hosted.token) })
    expect(list.text).toContain(hosted.workshop)
  })

  it('[H2] [I14] that is none, or too big, is refused with the status of the sender, and the server goes on', async () => {
    const server = booted(cloud)
    const host = await claimHost(server)
    const tries: [Uint8Array, string, number][] = [
      [new Uint8Array(), 'file-foreign', 422],
      [gzipSync(Buffer.alloc(30_000_000)), 'file-too-big', 413],
      [new Uint8Array(33 * 1024 * 1024), 'file-too-big', 413],
    ]
    for (const [bytes, refused, status] of tries) {
      const answer = await upload(server, host, bytes)
      expect([answer.status, answer.body.refused]).toEqual([status, refused])
    }
    expect((await request(`${server.url}/readyz`)).status).toBe(200)
  })
})

/** A request that is sent by halves. */
function halves(url: string, token: string | null, bytes: Uint8Array) {
  const sent = openRequest(url, {
    method: 'POST',
    headers: { ...bearer(token), 'content-length': bytes.length },
    agent: false,
  })
  const half = Math.floor(bytes.length / 2)
  sent.write(bytes.subarray(0, half))
  const answer = new Promise<number>((resolve, reject) => {
    sent.once('response', (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
    sent.once('error', reject)
  })
  return { answer, finish: () => sent.end(bytes.subarray(half)) }
}

describe('a workshop file over slow Wi-Fi', () => {
  it('[H6] may take longer to arrive than anything else, once it is known that the host sends it', async () => {
    const hosted = await Hosted.open(booted(laptop))
    const given = await fileOf(hosted, hosted.token, plain)
    const bytes = new Uint8Array(await given.arrayBuffer())
    const patient = await bootServer({ arriveMs: 500 })
    const host = await claimHost(patient)
    const slow = halves(`${patient.url}/api/workshop-files`, host, bytes)
    // Begun later, and not heard out.
    const other = halves(`${patient.url}/api/claim`, host, new TextEncoder().encode('{"secret":"none"}'))
    await expect(other.answer).rejects.toThrow()
    slow.finish()
    expect(await slow.answer).toBe(200)
    await patient.close()
  })
})

describe('[S6] a backup', () => {
  it('is written for programs of this computer alone, never for a host of the network', async () => {
    const taken: string[] = []
    const server = await bootServer({
      backUp: async (file) => {
        taken.push(file)
        return { file, bytes: 1, secrets: ['pepper'] }
      },
    })
    const hosted = await Hosted.open(server)
    const { token } = await hosted.issueLink('facilitator')
    for (const asking of [null, token, hosted.token]) {
      const answer = await post(`${server.url}/api/backup`, { out: '/tmp/backup' }, asking)
      expect([answer.status, answer.body.refused]).toEqual([403, 'not-allowed'])
    }
    expect(taken).toEqual([])
    const own = await post(`${server.url}/api/backup`, { out: '/tmp/backup' }, server.app.issueLocalToken())
    expect([own.status, taken]).toEqual([200, ['/tmp/backup']])
    await server.close()
  })
})

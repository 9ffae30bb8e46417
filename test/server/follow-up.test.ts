/** A follow-up workshop over HTTP: the host alone opens one, and once. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Booted, bootServer } from './booted.ts'
import { newSecret, post } from './http.ts'
import { Hosted } from './people.ts'

describe('a follow-up workshop', () => {
  let server: Booted
  beforeAll(async () => {
    server = await bootServer()
  })
  afterAll(() => server.close())

  it('[H8] [S5] is opened by the host alone, once however often it is asked', async () => {
    const hosted = await Hosted.open(server)
    const place = `${server.url}/api/workshops/${hosted.workshop}/follow-up`
    const { token } = await hosted.issueLink('facilitator')
    const ask = { id: newSecret() }
    for (const other of [null, token])
      expect((await post(place, ask, other)).body.refused).toBe('not-allowed')
    const opened = await post(place, ask, hosted.token)
    expect(opened.body).toMatchObject({ ok: true, workshop: expect.any(String), code: expect.any(String) })
    expect((await post(place, ask, hosted.token)).body).toEqual(opened.body)
    // The earlier one may have gone on before the answer that got lost is asked for again.
    await hosted.join()
    expect((await post(place, ask, hosted.token)).body).toEqual(opened.body)
    const other = await Hosted.open(server)
    const elsewhere = `${server.url}/api/workshops/${other.workshop}/follow-up`
    expect((await post(elsewhere, ask, other.token)).body.refused).toBe('malformed')
    expect((await post(place, {}, hosted.token)).status).toBe(400)
  })
})

/** The ways in: the one-time link, the join code, the rejoin code. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Booted, bootServer } from './booted.ts'
import { Client } from './client.ts'
import { bearer, envelope, newSecret, post, request, send } from './http.ts'
import { accepted, Hosted, newCode } from './people.ts'

let server: Booted
beforeAll(async () => {
  server = await bootServer()
})
afterAll(() => server.close())

describe('the one-time link of the host', () => {
  it('makes whoever claims it first the host, and is refused to anybody else', async () => {
    const secret = server.app.issueHostLink()
    const [first, second] = [newSecret(), newSecret()]
    expect((await post(`${server.url}/api/claim`, { secret, token: first })).status).toBe(200)
    const again = await post(`${server.url}/api/claim`, { secret, token: second })
    expect([again.status, again.body.refused]).toEqual([410, 'link-used'])
    const list = await request(`${server.url}/api/workshops`, { headers: bearer(second) })
    expect(list.body.refused).toBe('unknown-token')
  })

  it('answers a resent claim as the first time', async () => {
    const claim = { secret: server.app.issueHostLink(), token: newSecret() }
    const [one, two] = [
      await post(`${server.url}/api/claim`, claim),
      await post(`${server.url}/api/claim`, claim),
    ]
    expect(two).toEqual(one)
  })

  it('goes to one of two who claim it at the same moment', async () => {
    const secret = server.app.issueHostLink()
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => post(`${server.url}/api/claim`, { secret, token: newSecret() })),
    )
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  })

  it('is not guessed', async () => {
    const { body } = await post(`${server.url}/api/claim`, { secret: newSecret(), token: newSecret() })
    expect(body.refused).toBe('unknown-token')
  })
})

describe('the door', () => {
  it('opens to the code however it is typed', async () => {
    const hosted = await Hosted.open(server)
    const { code } = hosted
    const spelt = [
      code,
      code.toLowerCase(),
      `${code.slice(0, 4)}-${code.slice(4)}`,
      ` ${code.slice(0, 4)} ${code.slice(4)} `,
    ]
    for (const typed of spelt) {
      const { status, body } = await request(`${server.url}/api/door/${encodeURIComponent(typed)}`)
      expect(status).toBe(200)
      expect(body).toMatchObject({
        workshop: { id: hosted.workshop },
        secrecy: ['open', 'confidential', 'anonymous'],
      })
    }
  })

  it('says that an unknown and a misspelt code are unknown', async () => {
    for (const typed of ['ABCD2345', 'no code at all', '0O1I', '%00', '..%2F..%2Fetc']) {
      const { status, body } = await request(`${server.url}/api/door/${typed}`)
      expect([status, body.refused]).toEqual([404, 'unknown-workshop'])
    }
    const sent = envelope('ABCD2345', { type: 'join', group: null, language: 'en' }, { token: newSecret() })
    expect(await send(server.url, null, sent)).toMatchObject({ ok: false, refused: 'unknown-workshop' })
  })

  it('lets nobody join a workshop that has ended, and says so', async () => {
    const hosted = await Hosted.open(server)
    await hosted.run({ type: 'end-workshop' })
    const { body } = await request(`${server.url}/api/door/${hosted.code}`)
    expect(body).toMatchObject({ workshop: { status: 'ended' } })
    const sent = envelope(
      hosted.code,
      { type: 'join', group: 'firms', language: 'en' },
      { token: newSecret() },
    )
    expect(await send(server.url, null, sent)).toMatchObject({ ok: false, refused: 'workshop-ended' })
  })

  it('[S7] limits wrong codes of one address and still lets the right one through', async () => {
    const guessed = await bootServer()
    try {
      const hosted = await Hosted.open(guessed)
      const guesses = await Promise.all(
        Array.from({ length: 120 }, () => request(`${guessed.url}/api/door/${newCode()}`)),
      )
      const refused = guesses.map(({ body }) => body.refused)
      expect(refused.filter((code) => code === 'unknown-workshop').length).toBeLessThanOrEqual(41)
      expect(refused.filter((code) => code === 'too-many-attempts').length).toBeGreaterThanOrEqual(79)
      await expect
        .poll(async () => (await request(`${guessed.url}/api/door/${hosted.code}`)).status, { timeout: 5000 })
        .toBe(200)
    } finally {
      await guessed.close()
    }
  })

  it('[S7] lets a room in that shares its address with somebody who guesses on and on', async () => {
    const guessed = await bootServer()
    try {
      const hosted = await Hosted.open(guessed)
      const door = () => request(`${guessed.url}/api/door/${hosted.code}`)
      expect((await door()).status).toBe(200)
      const guess = () => request(`${guessed.url}/api/door/${newCode()}`)
      await Promise.all(Array.from({ length: 200 }, guess))
      const doors = await Promise.all(Array.from({ length: 500 }, (_, one) => (one % 5 ? door() : guess())))
      expect(doors.filter(({ status }) => status === 200)).toHaveLength(400)
      await hosted.joinMany(100)
    } finally {
      await guessed.close()
    }
  })

  it('[S7] lets 500 phones behind one address join at once', async () => {
    const hosted = await Hosted.open(server)
    const began = performance.now()
    await hosted.joinMany(500)
    expect(performance.now() - began).toBeLessThan(30_000)
  })
})

describe('coming back', () => {
  it('brings the same person to another phone by the rejoin code', async () => {
    const hosted = await Hosted.open(server)
    const { person, rejoinCode } = await hosted.join()
    const token = newSecret()
    const sent = envelope(hosted.workshop, { type: 'rejoin' }, { token, rejoinCode })
    accepted(await send(server.url, null, sent))
    const phone = await Client.connect(server.url, { token, workshop: hosted.workshop })
    await phone.until(() => phone.mines().length > 0)
    expect(JSON.parse(phone.mines()[0] ?? '')[1].mine.person).toBe(person)
    phone.close()
  })

  it('refuses a wrong rejoin code, and too many of them', async () => {
    const hosted = await Hosted.open(server)
    await hosted.join()
    const attempt = (rejoinCode = newCode()) =>
      send(
        server.url,
        null,
        envelope(hosted.workshop, { type: 'rejoin' }, { token: newSecret(), rejoinCode }),
      )
    expect(await attempt()).toMatchObject({ refused: 'unknown-rejoin-code' })
    const codes = (await Promise.all(Array.from({ length: 60 }, () => attempt()))).map(
      (one) => !one.ok && one.refused,
    )
    expect(codes).toContain('too-many-attempts')
    const none = await send(
      server.url,
      null,
      envelope(hosted.workshop, { type: 'rejoin' }, { token: newSecret() }),
    )
    expect(none).toMatchObject({ refused: 'unknown-rejoin-code' })
  })

  it('[S7] is slowed for nobody by those who guess from elsewhere, nor for a room by its own slips', async () => {
    const hosted = await Hosted.open(server)
    const rejoin = async (from: string, rejoinCode: string) => {
      const sent = envelope(hosted.workshop, { type: 'rejoin' }, { token: newSecret(), rejoinCode })
      const { body } = await request(`${server.url}/api/command`, {
        method: 'POST',
        body: JSON.stringify(sent),
        headers: { 'x-forwarded-for': from },
      })
      return body.ok === true ? 'in' : body.refused
    }
    const people = await hosted.joinMany(500)
    const flood = await Promise.all(Array.from({ length: 300 }, () => rejoin('10.0.0.66', newCode())))
    expect(flood).toContain('too-many-attempts')
    expect(flood).not.toContain('in')
    const room = await Promise.all(
      people.flatMap(({ rejoinCode }, one) => [
        ...(one % 20 === 0 ? [rejoin('10.0.0.7', newCode())] : []),
        rejoin('10.0.0.7', rejoinCode),
      ]),
    )
    expect(room.filter((answer) => answer === 'in')).toHaveLength(500)
    expect(room.filter((answer) => answer === 'unknown-rejoin-code')).toHaveLength(25)
  })

  it('knows a rejoin code in its own workshop only', async () => {
    const [one, other] = [await Hosted.open(server), await Hosted.open(server)]
    const { rejoinCode } = await one.join()
    const sent = envelope(other.workshop, { type: 'rejoin' }, { token: newSecret(), rejoinCode })
    expect(await send(server.url, null, sent)).toMatchObject({ refused: 'unknown-rejoin-code' })
  })
})

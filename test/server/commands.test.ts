/** Commands at the desk: the same on either transport, limited in number and size, one identity per token. */
import { sampleSetup } from '@cabildo/shared/testing/sample-workshop'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Booted, bootServer } from './booted.ts'
import { Client } from './client.ts'
import { envelope, newSecret, post, send } from './http.ts'
import { accepted, Hosted } from './people.ts'

let server: Booted
beforeAll(async () => {
  server = await bootServer()
})
afterAll(() => server.close())

describe('commands', () => {
  it('[I2] are answered the same on either transport under one id', async () => {
    const hosted = await Hosted.open(server)
    const link = await hosted.issueLink('facilitator')
    const client = await Client.connect(server.url, link)
    const sent = envelope(hosted.workshop, { type: 'enter-activity', activity: 'vote' })
    const answer = await client.send(sent)
    expect(answer.ok).toBe(true)
    expect(await send(server.url, link.token, sent)).toEqual(answer)
    expect(await client.send(sent)).toEqual(answer)
    client.close()
  })

  it('never give one token to two', async () => {
    const hosted = await Hosted.open(server)
    const { token } = await hosted.join()
    const join = envelope(hosted.workshop, { type: 'join', group: 'firms', language: 'en' }, { token })
    expect(await send(server.url, null, join)).toMatchObject({ refused: 'identity-taken' })
    const link = envelope(hosted.workshop, { type: 'issue-link', role: 'display' }, { token: hosted.token })
    expect(await send(server.url, hosted.token, link)).toMatchObject({ refused: 'identity-taken' })
  })

  it('answer a resent join although its token is known by then', async () => {
    const hosted = await Hosted.open(server)
    const sent = envelope(
      hosted.workshop,
      { type: 'join', group: 'firms', language: 'en' },
      { token: newSecret() },
    )
    const first = accepted(await send(server.url, null, sent))
    await Client.connect(server.url, { token: sent.secrets?.token ?? '', workshop: hosted.workshop }).then(
      (c) => c.close(),
    )
    expect(await send(server.url, null, sent)).toEqual(first)
  })

  it('have a limit per token, with leave to come again', async () => {
    const hosted = await Hosted.open(server)
    const { token } = await hosted.join()
    const answers = await Promise.all(
      Array.from({ length: 80 }, () =>
        send(server.url, token, envelope(hosted.workshop, { type: 'end-workshop' })),
      ),
    )
    const codes = answers.map((answer) => !answer.ok && answer.refused)
    expect(codes.filter((code) => code === 'not-allowed')).toHaveLength(60)
    expect(
      answers.filter((answer) => !answer.ok && answer.refused === 'too-many-commands' && answer.retry),
    ).toHaveLength(20)
  })

  it('may be long only when the host opens a workshop', async () => {
    const hosted = await Hosted.open(server)
    const purpose = { en: 'a'.repeat(600) }
    const agenda = Array.from({ length: 50 }, (_, index) => ({
      ...sampleSetup.agenda[1],
      id: `vote-${index}`,
      prompt: purpose,
    }))
    const long = {
      id: newSecret(),
      workshop: null,
      command: { type: 'open-workshop', setup: { ...sampleSetup, agenda } },
    }
    expect(JSON.stringify(long).length).toBeGreaterThan(40_000)
    expect((await post(`${server.url}/api/command`, long, hosted.token)).status).toBe(200)
    const person = await hosted.join()
    const refused = await post(`${server.url}/api/command`, long, person.token)
    expect([refused.status, refused.body.refused]).toEqual([413, 'too-large'])
    const edit = {
      ...long,
      workshop: hosted.workshop,
      command: { type: 'edit-workshop', title: { en: 'a'.repeat(40_000) } },
    }
    expect((await post(`${server.url}/api/command`, edit, hosted.token)).status).toBe(413)
  })

  it('say of a text that it is too long, or has control characters, by its field', async () => {
    const hosted = await Hosted.open(server)
    const titled = (en: string) =>
      send(server.url, hosted.token, envelope(hosted.workshop, { type: 'edit-workshop', title: { en } }))
    expect(await titled('a'.repeat(10_000))).toMatchObject({
      refused: 'text-too-long',
      field: 'title',
      params: { max: 160 },
    })
    expect(await titled('a\u0000b')).toMatchObject({ refused: 'text-control' })
    expect(await titled('a\u202eb')).toMatchObject({ refused: 'text-control' })
    expect(await titled('   ')).toMatchObject({ refused: 'text-empty' })
  })
})

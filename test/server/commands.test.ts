/** Commands at the desk: the same on either transport, limited in number and size, one identity per token. */
import { activity, dots, sampleSetup } from '@cabildo/shared/testing/sample-workshop'
import type { Command } from '@cabildo/shared/workshop/commands'
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

/** The envelope as JSON of so many bytes, with blanks where it has fewer. */
function atLeast(bytes: number, sent: object): string {
  const body = JSON.stringify(sent)
  return body + ' '.repeat(Math.max(0, bytes - Buffer.byteLength(body)))
}

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

  it('[I14] may be long over HTTP when a workshop is set up, by those who run it', async () => {
    const hosted = await Hosted.open(server)
    const facilitator = await hosted.issueLink('facilitator')
    const items = Array.from({ length: 480 }, (_, index) => ({
      id: `item-${index}`,
      text: { es: `${index} ${'á'.repeat(100)}`, en: `${index} ${'a'.repeat(100)}` },
      from: [],
    }))
    const long = { ...activity('long', 'vote', dots), items }
    const groups = [...sampleSetup.groups, { id: 'others', name: { en: 'Others' }, seats: 2 }]
    const commands: Command[] = [
      { type: 'add-activity', setup: long, at: 0 },
      { type: 'edit-activity', activity: 'long', items },
      { type: 'edit-workshop', groups },
      { type: 'open-workshop', setup: { ...sampleSetup, agenda: [long] } },
    ]
    for (const command of commands) {
      const opens = command.type === 'open-workshop'
      const body = atLeast(150_000, envelope(opens ? null : hosted.workshop, command))
      const { status } = await post(`${server.url}/api/command`, body, (opens ? hosted : facilitator).token)
      expect([command.type, status]).toEqual([command.type, 200])
    }
    const kept = await server.app.runner.read(
      hosted.workshop,
      ({ state }) => state.activities[0]?.setup.items,
    )
    expect(kept).toHaveLength(480)
  })

  it('[I16] are refused as too large beyond 256 KB, and beyond 32 KB from anybody else or about anything else', async () => {
    const hosted = await Hosted.open(server)
    const facilitator = await hosted.issueLink('facilitator')
    const display = await hosted.issueLink('display')
    const person = await hosted.join()
    const edit = envelope(hosted.workshop, { type: 'edit-activity', activity: 'vote', title: { en: 'Long' } })
    const other = envelope(hosted.workshop, { type: 'enter-activity', activity: 'vote' })
    const tried = async (token: string | null, body: string) => {
      const answer = await post(`${server.url}/api/command`, body, token)
      return [answer.status, answer.body.refused]
    }
    const before = await hosted.rev()
    for (const { token } of [hosted, facilitator]) {
      expect(await tried(token, atLeast(257 * 1024, edit))).toEqual([413, 'too-large'])
      expect(await tried(token, atLeast(33 * 1024, other))).toEqual([413, 'too-large'])
    }
    for (const token of [display.token, person.token, null]) {
      expect(await tried(token, atLeast(33 * 1024, edit))).toEqual([413, 'too-large'])
    }
    expect(await hosted.rev()).toBe(before)
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

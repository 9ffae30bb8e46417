/** The guarded door, case by case: the frames known to kill servers of this kind. */
import { sampleSetup } from '@cabildo/shared/testing/sample-workshop'
import { PROTOCOL } from '@cabildo/shared/wire/version'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { type Booted, bootServer } from './booted.ts'
import { Client } from './client.ts'
import { nested } from './hostile.ts'
import { bearer, envelope, newSecret, post, request } from './http.ts'
import { Hosted } from './people.ts'

let server: Booted
let hosted: Hosted
beforeAll(async () => {
  server = await bootServer()
  hosted = await Hosted.open(server)
})
afterAll(() => server.close())

/** Sends one frame by hand on a socket of somebody who was let in; resolves with the answer, or the close code. */
async function sendFrame(frame: string | Buffer): Promise<string> {
  const { token, workshop } = await hosted.join()
  const socket = new WebSocket(`${server.url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`)
  return new Promise((resolve, reject) => {
    socket.on('error', reject)
    socket.on('open', () => socket.send(`40${JSON.stringify({ token, workshop, protocol: PROTOCOL })}`))
    socket.on('close', (code) => resolve(`closed ${code}`))
    socket.on('message', (data) => {
      const text = String(data)
      if (text.startsWith('42["view"')) socket.send(frame)
      if (!text.startsWith('43')) return
      resolve(text.slice(2))
      socket.close()
    })
  })
}

/** Somebody else is served as if nothing had been. */
async function expectServed(): Promise<void> {
  const client = await Client.connect(server.url, await hosted.join())
  const sent = envelope(hosted.workshop, { type: 'end-workshop' })
  expect(await client.send(sent)).toMatchObject({ refused: 'not-allowed' })
  client.close()
}

describe('[I14] one frame', () => {
  it.each([
    ['with a null payload', '421["command",null]'],
    ['without a payload', '421["command"]'],
    ['with a payload nested 15,000 deep', `421["command",${nested(15_000)}]`],
    ['with objects nested 5,000 deep', `421["command",${nested(5000, '{"a":', '}').replace(':}', ':1}')}]`],
    [
      'with a function’s name for an id',
      '421["command",{"id":"constructorconstructor","workshop":null,"command":{}}]',
    ],
    ['of the wrong type', '421["command",[1,2,3]]'],
    [
      'with an answer nested 100 deep in a command that is right',
      `421["command",{"id":"aaaaaaaaaaaaaaaaaaaaa","workshop":"x","command":{"type":"cast","activity":"vote","round":1,"answer":${nested(100)}}}]`,
    ],
  ])('%s is refused as malformed', async (_name, frame) => {
    expect(await sendFrame(frame)).toContain('"refused":"malformed"')
    await expectServed()
  })

  it.each([
    ['of 40 KB', `421["command","${'x'.repeat(40 * 1024)}"]`],
    ['nested 20,000 deep', `421["command",${nested(20_000)}]`],
    ['of bytes that belong to nothing', Buffer.from([1, 2, 3])],
    ['that is no packet', 'nonsense'],
    ['with a broken event', '42["command"'],
    ['with an event reserved by the library', '42["disconnecting"]'],
  ])('%s ends that connection alone', async (_name, frame) => {
    expect(await sendFrame(frame)).toMatch(/^closed/)
    await expectServed()
  })

  it.each([
    ['named error', '42["error",{"message":"x"}]'],
    ['named like nothing we know', '42["shutdown",1]'],
    ['without an acknowledgement', '42["command",null]'],
    ['without anything', '42["sync"]'],
  ])('%s is ignored', async (_name, frame) => {
    const { token, workshop } = await hosted.join()
    const socket = new WebSocket(`${server.url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`)
    const answered = new Promise<string>((resolve, reject) => {
      socket.on('close', () => reject(new Error('closed')))
      socket.on('open', () => socket.send(`40${JSON.stringify({ token, workshop, protocol: PROTOCOL })}`))
      socket.on('message', (data) => {
        const text = String(data)
        if (text.startsWith('42["view"')) {
          socket.send(frame)
          socket.send('427["sync",{"rev":0,"tick":0}]')
        }
        if (text.startsWith('437')) resolve(text)
      })
    })
    expect(await answered).toContain('"rev"')
    socket.removeAllListeners('close')
    socket.close()
    await expectServed()
  })

  it('after a thousand others is the last of that connection', async () => {
    const client = await Client.connect(server.url, await hosted.join())
    for (let sent = 0; sent < 1200; sent += 1) client.socket.emit('sync', { rev: 0, tick: 0 }, () => {})
    await client.until(() => !client.socket.connected)
    await expectServed()
  })
})

describe('[I14] one request', () => {
  it.each([
    ['nested 20,000 deep', nested(15_000), 400],
    ['nested 9 deep', `{"id":"${newSecret()}","workshop":null,"command":${nested(8)}}`, 400],
    ['that is no JSON', '{"id":', 400],
    ['that is empty', '', 400],
    ['of bytes that are no text', Buffer.from([0x22, 0xff, 0xfe, 0x22]).toString('latin1'), 400],
    ['of 40 KB', 'x'.repeat(40_000), 413],
    ['of 2 MB', 'x'.repeat(2_000_000), 413],
  ])('%s is refused', async (_name, body, status) => {
    for (const path of ['command', 'claim']) {
      const answer = await post(`${server.url}/api/${path}`, body)
      expect([answer.status, answer.body.ok]).toEqual([
        path === 'claim' && body.length > 1024 ? 413 : status,
        false,
      ])
    }
  })

  it('as deep as an agenda with items is not', async () => {
    const setup = { ...sampleSetup, agenda: sampleSetup.agenda }
    const sent = envelope(null, { type: 'open-workshop', setup })
    expect((await post(`${server.url}/api/command`, sent, hosted.token)).status).toBe(200)
  })

  it('with a token that is none is refused, not taken for a visitor’s', async () => {
    for (const authorization of ['Bearer x', 'Basic abc', 'Bearer ', `Bearer ${newSecret()}`]) {
      const answer = await request(`${server.url}/api/command`, {
        method: 'POST',
        body: '{}',
        headers: { authorization },
      })
      expect([answer.status, answer.body.refused]).toEqual([401, 'unknown-token'])
    }
    expect(bearer(null)).toEqual({})
  })

  it('never tells what broke', async () => {
    const failing = await bootServer({
      store: Object.assign(Object.create(null), {
        ...(await import('@cabildo/server/store/memory')).memoryStore(),
        workshopByCode: () => Promise.reject(new Error('secret path /root/x')),
      }),
    })
    const answer = await request(`${failing.url}/api/door/ABCD2345`)
    expect([answer.status, answer.body]).toEqual([500, { ok: false, refused: 'internal', retry: true }])
    expect(failing.logged()).toContain('secret path')
    await failing.close()
  })
})

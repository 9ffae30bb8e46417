/** The three ways of attack: events on a socket, requests to the routes, and raw frames on a websocket. */

import { sampleSetup } from '@cabildo/shared/testing/sample-workshop'
import type { Command } from '@cabildo/shared/workshop/commands'
import type { Socket } from 'socket.io-client'
import { WebSocket } from 'ws'
import { anyBytes, anyJson, nested, pick, type Random, spoilt } from './hostile.ts'
import { envelope, newSecret } from './http.ts'

export type Target = { url: string; workshop: string; code: string }

/** A valid message of some type, to be spoilt. */
function anyEnvelope(random: Random, { workshop }: Target): object {
  const commands: Command[] = [
    { type: 'cast', activity: 'vote', round: 1, answer: { dots: { water: 1 } } },
    { type: 'act', activity: 'cards', action: { type: 'add-card', text: 'Water', language: 'en' } },
    { type: 'join', group: 'firms', language: 'en', name: 'Ana' },
    { type: 'rejoin' },
    { type: 'reveal', activity: 'vote', step: 1 },
    { type: 'edit-workshop', title: { en: 'T' }, groups: [{ id: 'a', name: { en: 'A' }, seats: 1 }] },
    { type: 'open-workshop', setup: sampleSetup },
  ]
  const command = pick(random, commands)
  return envelope(workshop, command, { token: newSecret(), rejoinCode: 'ABCD2345' })
}

export function anyMessage(random: Random, target: Target): unknown {
  return random() < 0.7 ? spoilt(random, anyEnvelope(random, target)) : anyJson(random)
}

const EVENTS = [
  'command',
  'command',
  'command',
  'sync',
  'sync',
  'error',
  'view',
  'nothing',
  'toString',
  '__proto__',
  '',
]

type Loose = Pick<Socket, 'emit'>

/** One event with any payload, or none, with an acknowledgement asked for or not. */
export function attackEvent(random: Random, socket: Loose, target: Target): void {
  const event = pick(random, EVENTS)
  const payload = random() < 0.1 ? anyBytes(random, 200) : anyMessage(random, target)
  const args = pick<unknown[]>(random, [[payload], [payload], [payload, anyJson(random)], [null], []])
  socket.emit(event, ...args, ...(random() < 0.6 ? [() => {}] : []))
}

const METHODS = ['GET', 'POST', 'POST', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']

function anyPath(random: Random, { workshop, code }: Target): string {
  const odd = pick(random, [
    '',
    workshop,
    code,
    '%00',
    '%2e%2e',
    'a'.repeat(3000),
    encodeURIComponent('\u202e💣'),
  ])
  const paths = [
    'api/command',
    'api/command',
    'api/command',
    'api/claim',
    'api/host-links',
    'api/sign-out-others',
    'api/workshops',
    'api/network',
  ]
  const route =
    random() < 0.7
      ? pick(random, paths)
      : pick(random, [`api/door/${odd}`, `api/${odd}`, odd, 'healthz', 'readyz'])
  return random() < 0.1 ? `${route}?x=${odd}` : route
}

/** One request; resolves with its status. Only a request that was never answered is an error. */
export async function attackRoute(random: Random, target: Target, token: string): Promise<number> {
  const method = pick(random, METHODS)
  const bodies = [
    () => JSON.stringify(anyMessage(random, target)),
    () => JSON.stringify(anyMessage(random, target)).slice(0, -2),
    () => nested(20_000, pick(random, ['[', '{"a":']), pick(random, [']', '}'])),
    () => anyBytes(random, 400).toString('latin1'),
    () => 'x'.repeat(40_000),
  ]
  const headers: Record<string, string> = {}
  if (random() < 0.6)
    headers.authorization = `Bearer ${random() < 0.8 ? token : pick(random, ['', 'x', 'a'.repeat(9000)])}`
  if (random() < 0.3) headers['content-type'] = pick(random, ['application/json', 'text/html', 'x'])
  const body = method === 'GET' ? null : pick(random, bodies)()
  const response = await fetch(`${target.url}/${anyPath(random, target)}`, { method, headers, body })
  await response.arrayBuffer()
  return response.status
}

const ENGINE = '0123456789b'

function anyFrame(random: Random, auth: object): string | Buffer {
  const packets = [
    () => `40${JSON.stringify(auth)}`,
    () => `40${JSON.stringify(spoilt(random, auth))}`,
    () => `42${JSON.stringify(['command', anyJson(random)])}`,
    () => `421["command",${nested(15_000)}]`,
    () => `42["command",${nested(20_000)}]`,
    () =>
      `42${pick(random, ['["command"', '[]', '[null]', '{}', 'null', '["error"]', '["disconnect"]', '[1,2]'])}`,
    () =>
      `4${pick(random, ['51-["command",{"_placeholder":true,"num":0}]', '51-["command",{"_placeholder":true,"num":-1}]', '59999-[]', '61-1[]', '43[1]', '3["x"]', '0/other,{}', '1'])}`,
    () => pick(random, [...ENGINE]) + String(anyBytes(random, 60)),
    () => `42["command","${'x'.repeat(40 * 1024)}"]`,
    () => anyBytes(random, 300),
  ]
  return pick(random, packets)()
}

/** Opens a websocket by hand and sends raw frames until they are through or the server has had enough. */
export function attackFrames(random: Random, { url }: Target, auth: object, frames: number): Promise<number> {
  return new Promise((resolve) => {
    const socket = new WebSocket(`${url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`)
    let sent = 0
    const end = () => resolve(Math.max(1, sent))
    socket.on('error', end)
    socket.on('close', end)
    socket.on('open', () => {
      if (random() < 0.7) socket.send(`40${JSON.stringify(auth)}`)
      const next = () => {
        if (sent >= frames || socket.readyState !== WebSocket.OPEN) return socket.close()
        sent += 1
        socket.send(anyFrame(random, auth), () => setImmediate(next))
      }
      next()
    })
  })
}

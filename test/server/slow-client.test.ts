/** A client that does not read costs little and holds up nobody. */
import { sampleSetup } from '@cabildo/shared/testing/sample-workshop'
import { PROTOCOL } from '@cabildo/shared/wire/version'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { type Booted, bootServer } from './booted.ts'
import { Client } from './client.ts'
import { Hosted, type Link } from './people.ts'

let server: Booted
beforeAll(async () => {
  server = await bootServer()
})
afterAll(() => server.close())

/** An agenda whose view for the facilitator is some 200 KB. */
const heavy = {
  ...sampleSetup,
  agenda: Array.from({ length: 60 }, (_, index) => ({
    ...sampleSetup.agenda[1],
    id: `vote-${index}`,
    prompt: { en: 'a'.repeat(600), es: 'b'.repeat(600), pt: 'c'.repeat(600) },
  })).map((activity) => ({ ...activity, ...pad(activity) })),
}

function pad({ id }: { id: string }) {
  const items = Array.from({ length: 12 }, (_, index) => ({
    id: `${id}-${index}`,
    text: { en: 'd'.repeat(120) },
    from: [],
  }))
  return {
    kind: 'vote',
    title: { en: id },
    secrecy: 'open' as const,
    config: { method: 'dots', budget: 3, cap: 2 },
    items,
    source: null,
    thresholds: null,
  }
}

/** A socket by hand that can stop reading. */
async function openByHand({ token, workshop }: Link): Promise<{ socket: WebSocket; lastRev: () => number }> {
  const socket = new WebSocket(`${server.url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`)
  let rev = -1
  await new Promise<void>((resolve, reject) => {
    socket.on('error', reject)
    socket.on('open', () => socket.send(`40${JSON.stringify({ token, workshop, protocol: PROTOCOL })}`))
    socket.on('message', (data) => {
      const text = String(data)
      if (text === '2') socket.send('3')
      if (!text.startsWith('42["view"')) return
      rev = JSON.parse(text.slice(2))[1].rev
      resolve()
    })
  })
  return { socket, lastRev: () => rev }
}

describe('[I15] a paused client', () => {
  it('costs at most 1 MB, delays nobody, and gets one whole view when it reads again', async () => {
    const hosted = await Hosted.open(server, heavy)
    const link = await hosted.issueLink('facilitator')
    const paused = await openByHand(link)
    const reader = await Client.connect(server.url, await hosted.issueLink('facilitator'))
    paused.socket.pause()
    let mostWaiting = 0
    let slowest = 0
    let pushes = 0
    // Until the system's own buffers are full, and then as long again.
    for (let beyond = 0; beyond < 30 && pushes < 400; pushes += 1) {
      const host = await another(hosted, pushes)
      const began = performance.now()
      const { rev } = await host.run({ type: 'edit-workshop', title: { en: `Title ${pushes}` } })
      await reader.until(() => reader.views().at(-1)?.rev === rev)
      slowest = Math.max(slowest, performance.now() - began)
      reader.frames.splice(0, reader.frames.length - 1)
      const { mostWaiting: waiting } = server.app.pressure()
      mostWaiting = Math.max(mostWaiting, waiting)
      if (waiting > 256 * 1024) beyond += 1
    }
    expect(mostWaiting).toBeGreaterThan(256 * 1024)
    expect(mostWaiting).toBeLessThanOrEqual(1024 * 1024)
    expect(slowest).toBeLessThan(2000)
    const last = await hosted.rev()
    paused.socket.resume()
    await expect.poll(paused.lastRev, { timeout: 10_000 }).toBe(last)
    expect(server.app.pressure().mostWaiting).toBeLessThan(256 * 1024)
    paused.socket.close()
    reader.close()
  })
})

/** The host under a new token now and then, so that the limit of commands is not what is measured. */
let borrowed: Hosted | null = null
async function another(hosted: Hosted, count: number): Promise<Hosted> {
  if (count % 40 === 0 || borrowed === null) borrowed = await hosted.withNewToken()
  return borrowed
}

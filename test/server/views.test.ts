/** What goes out over the sockets: the same bytes to an audience, nothing that shows nothing new, one's own things to oneself. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Booted, bootServer } from './booted.ts'
import { Client } from './client.ts'
import { envelope } from './http.ts'
import { Hosted } from './people.ts'

let server: Booted
beforeAll(async () => {
  server = await bootServer()
})
afterAll(() => server.close())

const cast = (hosted: Hosted, dots: Record<string, number>, activity = 'vote') =>
  envelope(hosted.workshop, { type: 'cast', activity, round: 1, answer: { dots } })

describe('[I5] an audience', () => {
  it('gets the same bytes at the same rev and tick, whoever looks and whenever they came', async () => {
    const hosted = await Hosted.open(server)
    const people = await hosted.joinMany(20)
    const board = await hosted.issueLink('display')
    const runs = await hosted.issueLink('facilitator')
    const connect = (held: { token: string; workshop: string }) => Client.connect(server.url, held)
    const clients = await Promise.all([...people, board, board, runs, runs].map(connect))
    await hosted.run({ type: 'open-round', activity: 'vote' })
    for (const person of people.slice(0, 10)) await hosted.vote(person)
    clients.push(...(await Promise.all([...people.slice(0, 3), board, runs].map(connect))))
    await Promise.all(people.slice(10).map((person) => hosted.vote(person, { talent: 2 })))
    await hosted.run({ type: 'close-round', activity: 'vote' })
    await hosted.run({ type: 'reveal', activity: 'vote', step: 1 })
    await hosted.run({ type: 'reveal', activity: 'vote', step: 3 })
    const last = await hosted.rev()
    clients.push(...(await Promise.all([...people.slice(0, 3), board, runs].map(connect))))
    await Promise.all(clients.map((client) => client.until(() => client.views().at(-1)?.rev === last)))

    const bytes = new Map<string, string>()
    for (const { raw, rev, tick, audience } of clients.flatMap((client) => client.views())) {
      const key = `${audience} ${rev} ${tick}`
      expect([key, raw]).toEqual([key, bytes.get(key) ?? raw])
      bytes.set(key, raw)
    }
    for (const audience of ['participant', 'display', 'facilitator']) {
      const seen = new Set([...bytes.keys()].filter((key) => key.startsWith(audience)))
      expect(seen.size).toBeGreaterThan(3)
    }
    // Later is later: nobody was ever shown the past.
    for (const client of clients) {
      const order = client.views().map(({ rev, tick }) => rev * 1_000_000 + tick)
      expect(order).toEqual([...order].sort((one, other) => one - other))
      client.close()
    }
  })
})

describe('[I5] who comes back', () => {
  it('is shown what is, not what was when the last one there had left', async () => {
    const hosted = await Hosted.open(server)
    const phone = await Client.connect(server.url, await hosted.join())
    const board = await hosted.issueLink('display')
    const first = await Client.connect(server.url, board)
    first.close()
    await expect.poll(() => server.app.pressure().sockets, { timeout: 5000 }).toBe(1)
    const { rev } = await hosted.run({ type: 'enter-activity', activity: 'vote' })
    await phone.until(() => phone.views().at(-1)?.rev === rev)
    const again = await Client.connect(server.url, board)
    expect(again.views()[0]).toMatchObject({ rev, raw: expect.stringContaining('"id":"vote"') })
    for (const client of [phone, again]) client.close()
  })
})

describe('[S1] a hidden round', () => {
  it('sends a phone nothing while fifty others vote', async () => {
    const hosted = await Hosted.open(server)
    const people = await hosted.joinMany(51)
    await hosted.run({ type: 'open-round', activity: 'vote' })
    const [watcher, ...voters] = await Promise.all(people.map((person) => Client.connect(server.url, person)))
    const board = await Client.connect(server.url, await hosted.issueLink('display'))
    if (watcher === undefined) throw new Error('nobody watches')
    await watcher.until(() => watcher.mines().length > 0)
    const before = watcher.frames.length
    for (const voter of voters) expect((await voter.send(cast(hosted, { water: 2 }))).ok).toBe(true)
    const after = () => watcher.frames.length - before
    await board.until(() => board.views().at(-1)?.tick === 50)
    expect(after()).toBe(0)
    // Nor to those who voted: the answer to their command said it all.
    expect(voters.every((voter) => voter.frames.length === 2)).toBe(true)
    // And the board was told in ticks, not vote by vote.
    expect(board.views().length).toBeLessThan(50)
    await hosted.run({ type: 'close-round', activity: 'vote' })
    await watcher.until(() => after() === 1)
    for (const client of [watcher, board, ...voters]) client.close()
  })
})

describe('what is one’s own', () => {
  it('comes on connecting, and to the other phone of the same person when one votes', async () => {
    const hosted = await Hosted.open(server)
    const person = await hosted.join()
    await hosted.run({ type: 'open-round', activity: 'vote' })
    const [one, other] = [await Client.connect(server.url, person), await Client.connect(server.url, person)]
    const stranger = await Client.connect(server.url, await hosted.join())
    await Promise.all([one, other, stranger].map((client) => client.until(() => client.mines().length === 1)))
    await one.send(cast(hosted, { water: 2 }))
    await other.until(() => other.mines().length === 2)
    expect(other.mines()[1]).toContain('"water":2')
    expect(stranger.mines()).toHaveLength(1)
    for (const client of [one, other, stranger]) client.close()
  })

  it('comes to the author when the facilitator hides their card', async () => {
    const hosted = await Hosted.open(server)
    const person = await hosted.join()
    await hosted.run({ type: 'open-round', activity: 'cards' })
    const phone = await Client.connect(server.url, person)
    const action = { type: 'add-card', text: 'Water', language: 'en' }
    const added = await phone.send(envelope(hosted.workshop, { type: 'act', activity: 'cards', action }))
    await phone.until(() => phone.mines().at(-1)?.includes('"visible"') ?? false)
    const card = added.ok ? added.made[0] : ''
    await hosted.run({ type: 'act', activity: 'cards', action: { type: 'hide-card', card } })
    await phone.until(() => phone.mines().at(-1)?.includes('"hidden"') ?? false)
    phone.close()
  })
})

describe('sync', () => {
  it('tells clock and rev, and brings the view again to who says they have an older one', async () => {
    const hosted = await Hosted.open(server)
    const phone = await Client.connect(server.url, await hosted.join())
    const ask = (rev: number) => phone.socket.timeout(5000).emitWithAck('sync', { rev, tick: 0 })
    const first = await ask(-1)
    expect(first.rev).toBe(await hosted.rev())
    expect(Math.abs(first.now - Date.now())).toBeLessThan(5000)
    expect(phone.views()).toHaveLength(1)
    await ask(first.rev)
    expect(phone.views()).toHaveLength(1)
    await ask(-1)
    await phone.until(() => phone.views().length === 2)
    phone.close()
  })
})

/** Rehearsals: a marked copy with simulated people in it, beside a workshop that nothing happens to, and erased whole. */
import { randomBytes } from 'node:crypto'
import type { Store } from '@cabildo/server/ports'
import { memoryStore } from '@cabildo/server/store/memory'
import type { CrewState } from '@cabildo/shared/wire/rehearsal'
import type { Command } from '@cabildo/shared/workshop/commands'
import type { FacilitatorView } from '@cabildo/shared/workshop/view'
import { describe, expect, it } from 'vitest'
import { type Booted, bootServer } from './booted.ts'
import { Client } from './client.ts'
import { crewAnswers } from './crew-answers.ts'
import { bearer, envelope, newSecret, post, request, send } from './http.ts'
import { accepted, claimHost, type Held, Hosted } from './people.ts'

/** On a computer that has other things to do as well. */
const SOON = { timeout: 20_000 }

async function onServer(
  work: (server: Booted, store: Store) => Promise<void>,
  store = memoryStore(),
): Promise<void> {
  const server = await bootServer({ store, level: 'fatal' })
  try {
    await work(server, store)
  } finally {
    await server.close()
  }
}

const newAsk = (people = 12) => ({ id: newSecret(), token: newSecret(), people })
const at = ({ url }: Booted, workshop: string, place: string) => `${url}/api/workshops/${workshop}/${place}`

/** A rehearsal of the workshop, and its facilitator's way in. */
async function rehearse({ server, workshop, token }: Hosted, people = 12): Promise<Held & { code: string }> {
  const ask = newAsk(people)
  const { status, body } = await post(at(server, workshop, 'rehearsal'), ask, token)
  expect([status, body]).toMatchObject([200, { ok: true }])
  return { token: ask.token, workshop: String(body.workshop), code: String(body.code) }
}

const drop = (server: Booted, workshop: string, token: string | null) =>
  request(at(server, workshop, 'rehearsal'), { method: 'DELETE', headers: bearer(token) })

class Console {
  readonly client: Client
  readonly #server: Booted
  readonly #held: Held

  private constructor(server: Booted, held: Held, client: Client) {
    this.#server = server
    this.#held = held
    this.client = client
  }

  static async open(server: Booted, held: Held): Promise<Console> {
    return new Console(server, held, await Client.connect(server.url, held))
  }

  get view(): FacilitatorView {
    return JSON.parse(this.client.views().at(-1)?.raw ?? '')[1].view
  }

  until(fact: (view: FacilitatorView) => boolean): Promise<void> {
    return this.client.until(() => fact(this.view))
  }

  async run(command: Command): Promise<void> {
    accepted(await send(this.#server.url, this.#held.token, envelope(this.#held.workshop, command)))
  }
}

describe('[R16] a rehearsal', () => {
  it('is a copy of its own, marked for everybody, whose people come and answer by themselves', () =>
    onServer(async (server, store) => {
      const hosted = await Hosted.open(server)
      await hosted.join()
      const before = await hosted.rev()
      const held = await rehearse(hosted)
      const console = await Console.open(server, held)
      expect(console.view).toMatchObject({ workshop: { rehearsal: true }, rehearsalOf: hosted.workshop })
      await console.until(({ people }) => people === 12)

      await console.run({ type: 'open-round', activity: 'cards' })
      await console.until(({ agenda }) => JSON.stringify(agenda[0]?.manage).includes('"text"'))
      await console.run({ type: 'close-round', activity: 'cards' })
      for (const activity of ['vote', 'secret', 'consent']) {
        await console.run({ type: 'open-round', activity })
        const expected = crewAnswers(held.workshop, 12, `${activity}/1`)
        await expect
          .poll(
            () => server.app.runner.read(held.workshop, ({ box }) => [...box.values()].at(-1)?.ballots.size),
            SOON,
          )
          .toBe(expected)
        await console.run({ type: 'close-round', activity })
        await console.run({ type: 'reveal', activity, step: 1 })
        await console.until(({ current }) => current?.result?.n === expected)
      }

      const door = await request(`${server.url}/api/door/${held.code}`)
      expect(door.body.workshop).toMatchObject({ rehearsal: true })
      // Nothing of it is in the real one, neither people nor a word in its log.
      expect(await hosted.rev()).toBe(before)
      expect(JSON.stringify(await store.load(hosted.workshop))).not.toContain('rehearsal')
      console.client.close()
    }))

  it('is opened once however often it is asked for, and not by a token that stands for something else', () =>
    onServer(async (server) => {
      const hosted = await Hosted.open(server)
      const ask = newAsk()
      const opened = () => post(at(server, hosted.workshop, 'rehearsal'), ask, hosted.token)
      const [first, again] = [await opened(), await opened()]
      expect(again.body).toEqual(first.body)
      // A copy of a copy is one of the real workshop.
      const third = newAsk()
      const copied = () => post(at(server, String(first.body.workshop), 'rehearsal'), third, ask.token)
      expect((await copied()).body).toMatchObject({ ok: true })
      expect((await copied()).body).toMatchObject({ ok: true })
      const taken = { ...newAsk(), token: (await hosted.issueLink('display')).token }
      expect((await post(at(server, hosted.workshop, 'rehearsal'), taken, hosted.token)).body).toMatchObject({
        refused: 'identity-taken',
      })
      const all = await request(`${server.url}/api/workshops`, { headers: bearer(hosted.token) })
      expect(JSON.parse(all.text)).toHaveLength(3)
    }))

  it('leaves no row behind when it is dropped, shows everybody out, and frees its place', () =>
    onServer(async (server, store) => {
      const hosted = await Hosted.open(server)
      const before = await store.counts()
      const held = await rehearse(hosted)
      const console = await Console.open(server, held)
      await console.until(({ people }) => people === 12)
      await console.run({ type: 'open-round', activity: 'vote' })
      await console.until(({ agenda }) => (agenda[1]?.answered ?? 0) > 0)

      expect(await drop(server, held.workshop, held.token)).toMatchObject({ status: 200, body: { ok: true } })
      await console.client.until(() => !console.client.socket.connected)
      expect(console.client.byes()).toEqual([{ reason: 'dropped', after: null }])
      expect(await store.load(held.workshop)).toBeNull()
      expect(await store.workshopByCode(held.code)).toBeNull()
      expect(await store.counts()).toEqual(before)
      const listed = await request(`${server.url}/api/workshops`, { headers: bearer(hosted.token) })
      expect(listed.text).toContain(hosted.workshop)
      expect(listed.text).not.toContain(held.workshop)
      expect(await Client.refusal(server.url, held)).toBe('unknown-token')
      expect((await drop(server, held.workshop, hosted.token)).body).toMatchObject({
        refused: 'unknown-workshop',
      })
      await expect.poll(() => server.app.pressure().sockets, SOON).toBe(0)
    }))

  it('is the only thing that can be dropped', () =>
    onServer(async (server) => {
      const hosted = await Hosted.open(server)
      const before = await hosted.rev()
      expect(await drop(server, hosted.workshop, hosted.token)).toMatchObject({
        status: 409,
        body: { refused: 'not-a-rehearsal' },
      })
      expect(await hosted.rev()).toBe(before)
      const crew = await post(at(server, hosted.workshop, 'crew'), { people: 5 }, hosted.token)
      expect(crew.body).toMatchObject({ refused: 'not-a-rehearsal' })
      expect(await hosted.rev()).toBe(before)
    }))

  it('takes no more than a hundred people, and there are no more than four at once', () =>
    onServer(async (server) => {
      const hosted = await Hosted.open(server)
      for (const people of [0, 4, 101, 5.5]) {
        const refused = await post(at(server, hosted.workshop, 'rehearsal'), newAsk(people), hosted.token)
        const code = people > 100 ? 'too-large' : 'malformed'
        expect([people, refused.body]).toMatchObject([people, { ok: false, refused: code }])
      }
      const held: Held[] = []
      for (let nth = 0; nth < 4; nth += 1) held.push(await rehearse(hosted, 5))
      const fifth = () => post(at(server, hosted.workshop, 'rehearsal'), newAsk(5), hosted.token)
      expect((await fifth()).body).toMatchObject({ refused: 'too-many-rehearsals', params: { most: 4 } })
      await drop(server, held[0]?.workshop ?? '', hosted.token)
      expect((await fifth()).body).toMatchObject({ ok: true })
    }))

  it('loses its people when it ends, and gets the same ones back, also after a restart', async () => {
    const [store, pepper] = [memoryStore(), randomBytes(32)]
    const first = await bootServer({ store, pepper })
    const hosted = await Hosted.open(first)
    const held = await rehearse(hosted, 6)
    const crew = async (server: Booted): Promise<CrewState> =>
      JSON.parse((await request(at(server, held.workshop, 'crew'), { headers: bearer(held.token) })).text)
    await expect.poll(() => crew(first), SOON).toEqual({ here: 6, of: 6 })
    await first.close()

    const second = await bootServer({ store, pepper })
    expect(await crew(second)).toEqual({ here: 0, of: 0 })
    await post(at(second, held.workshop, 'crew'), { people: 50 }, held.token)
    await expect.poll(() => crew(second), SOON).toEqual({ here: 6, of: 6 })
    const console = await Console.open(second, held)
    expect(console.view.people).toBe(6)
    await console.run({ type: 'end-workshop' })
    await expect.poll(() => crew(second), SOON).toEqual({ here: 0, of: 0 })
    expect((await post(at(second, held.workshop, 'crew'), { people: 5 }, held.token)).body).toMatchObject({
      refused: 'workshop-ended',
    })
    console.client.close()
    await second.close()
  })
})

describe('[S5] rehearsals', () => {
  it('are for the host and for facilitators of that workshop, and for nobody else', () =>
    onServer(async (server) => {
      const [hosted, other] = [await Hosted.open(server), await Hosted.open(server)]
      const tokens = [
        null,
        (await hosted.join()).token,
        (await hosted.issueLink('display')).token,
        (await hosted.issueLink('operator')).token,
        (await other.issueLink('facilitator')).token,
      ]
      const copy = await rehearse(hosted, 5)
      const asks = (workshop: string, token: string | null) => [
        post(at(server, workshop, 'rehearsal'), newAsk(), token),
        post(at(server, workshop, 'crew'), { people: 5 }, token),
        request(at(server, workshop, 'crew'), { headers: bearer(token) }),
        drop(server, workshop, token),
      ]
      for (const token of tokens) {
        for (const { status, body } of await Promise.all([
          ...asks(hosted.workshop, token),
          ...asks(copy.workshop, token),
        ])) {
          expect([status, body]).toMatchObject([403, { refused: 'not-allowed' }])
        }
      }
      // Who runs the copy alone does not run the workshop it was made of.
      expect((await post(at(server, hosted.workshop, 'rehearsal'), newAsk(), copy.token)).status).toBe(403)
      const facilitator = await hosted.issueLink('facilitator')
      const opened = await post(at(server, hosted.workshop, 'rehearsal'), newAsk(), facilitator.token)
      expect(opened.status).toBe(200)
      expect((await drop(server, String(opened.body.workshop), facilitator.token)).status).toBe(403)
      expect((await drop(server, String(opened.body.workshop), await claimHost(server))).status).toBe(200)
    }))
})

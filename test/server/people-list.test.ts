/** Who is in the room is for those who run it, and for nobody else; never what anybody answered. */
import { randomBytes } from 'node:crypto'
import { RECOVERY_BYTES, recoveryCodeFrom, recoveryToken } from '@cabildo/shared/recovery-code'
import type { PeopleList } from '@cabildo/shared/workshop/people-list'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Booted, bootServer } from './booted.ts'
import { Client } from './client.ts'
import { bearer, envelope, newSecret, request, send } from './http.ts'
import { accepted, Hosted } from './people.ts'

let server: Booted
beforeAll(async () => {
  server = await bootServer()
})
afterAll(() => server.close())

const read = ({ workshop }: Hosted, token: string | null) =>
  request(`${server.url}/api/workshops/${workshop}/people`, { headers: bearer(token) })

describe('the list of people', () => {
  it('[S5] is refused to visitors, participants, operators, boards and whoever runs another workshop', async () => {
    const [hosted, other] = [await Hosted.open(server), await Hosted.open(server)]
    const tokens = [
      null,
      (await hosted.join()).token,
      (await hosted.issueLink('operator')).token,
      (await hosted.issueLink('display')).token,
      (await other.issueLink('facilitator')).token,
    ]
    for (const token of tokens) {
      expect(await read(hosted, token)).toMatchObject({ status: 403, body: { refused: 'not-allowed' } })
    }
    expect(await read(hosted, newSecret())).toMatchObject({ status: 401, body: { refused: 'unknown-token' } })
    for (const token of [hosted.token, (await hosted.issueLink('facilitator')).token]) {
      expect(await read(hosted, token)).toMatchObject({ status: 200 })
    }
  })

  it('[S5] is closed to a facilitator whose link was taken back', async () => {
    const hosted = await Hosted.open(server)
    const { token, link } = await hosted.issueLink('facilitator')
    expect(await read(hosted, token)).toMatchObject({ status: 200 })
    await hosted.run({ type: 'revoke-link', link })
    expect(await read(hosted, token)).toMatchObject({ status: 401 })
  })

  it('[R10] names everybody and the revision, says nothing of answers, and moves with what is done', async () => {
    const hosted = await Hosted.open(server)
    const [ana, luz] = [await hosted.join(), await hosted.join('civil')]
    await hosted.run({ type: 'open-round', activity: 'vote' })
    const list = async () => (await read(hosted, hosted.token)).body as PeopleList
    const before = await list()
    expect(before.rev).toBe(await hosted.rev())
    expect(before.people.map(({ id, group, joined }) => ({ id, group, joined }))).toEqual([
      { id: ana.person, group: 'firms', joined: 1 },
      { id: luz.person, group: 'civil', joined: 2 },
    ])
    await hosted.vote(ana)
    expect(await list()).toEqual(before)
    await hosted.run({ type: 'move-person', person: ana.person, group: 'civil' })
    expect((await list()).people[0]).toMatchObject({ id: ana.person, group: 'civil' })
    expect((await list()).rev).toBeGreaterThan(before.rev)
  })
})

describe('[R14] a recovery code', () => {
  it('is the token of a facilitator’s link of its workshop, until that is revoked', async () => {
    const [hosted, other] = [await Hosted.open(server), await Hosted.open(server)]
    const token = recoveryToken(recoveryCodeFrom(randomBytes(RECOVERY_BYTES)))
    expect(await read(hosted, token)).toMatchObject({ status: 401 })
    const issue = envelope(hosted.workshop, { type: 'issue-link', role: 'facilitator' }, { token })
    const [link = ''] = accepted(await send(server.url, hosted.token, issue)).made
    const asItself = (command: Parameters<Hosted['run']>[0], workshop = hosted.workshop) =>
      send(server.url, token, envelope(workshop, command))
    expect(await asItself({ type: 'open-round', activity: 'vote' })).toMatchObject({ ok: true })
    expect(await asItself({ type: 'open-round', activity: 'vote' }, other.workshop)).toMatchObject({
      refused: 'not-allowed',
    })
    expect(await read(other, token)).toMatchObject({ status: 403 })
    await hosted.run({ type: 'revoke-link', link })
    expect(await asItself({ type: 'close-round', activity: 'vote' })).toMatchObject({
      refused: 'unknown-token',
    })
  })
})

describe('two consoles', () => {
  it('[R3] [R4] that close and reveal at once leave one closed round, revealed or not, whichever came first', async () => {
    const seen = new Set<string>()
    for (let turn = 0; turn < 12; turn += 1) {
      const hosted = await Hosted.open(server)
      const people = await hosted.joinMany(6)
      const [one, two] = [await hosted.issueLink('facilitator'), await hosted.issueLink('facilitator')]
      await hosted.run({ type: 'open-round', activity: 'vote' })
      for (const person of people) await hosted.vote(person)
      const press = (token: string, command: Parameters<Hosted['run']>[0]) =>
        send(server.url, token, envelope(hosted.workshop, command))
      const close = () => press(one.token, { type: 'close-round', activity: 'vote' })
      const reveal = () => press(two.token, { type: 'reveal', activity: 'vote', step: 1 })
      const [closed, revealed] = await Promise.all(
        turn % 2 ? [close(), reveal()] : [reveal(), close()].reverse(),
      )
      expect(closed).toMatchObject({ ok: true })
      const shown = revealed?.ok ? 'shown' : revealed?.refused
      seen.add(String(shown))
      const stands = await server.app.runner.read(hosted.workshop, ({ state, box }) => {
        const activity = state.activities.find(({ setup }) => setup.id === 'vote')
        return {
          rounds: activity?.rounds.map(({ closed: seal }) => seal?.answered ?? null),
          step: activity?.revealStep,
          open: box.size,
        }
      })
      expect(stands).toEqual({ rounds: [6], step: shown === 'shown' ? 1 : 0, open: 0 })
      // Both closing at once is one close.
      expect(await press(two.token, { type: 'close-round', activity: 'vote' })).toMatchObject({
        refused: 'round-closed',
      })
    }
    expect([...seen].every((what) => what === 'shown' || what === 'not-closed')).toBe(true)
  })
})

describe('[R11] who waits at the door', () => {
  it('[R11] who waits is shown nothing of what is before the room until they are let in', async () => {
    const hosted = await Hosted.open(server)
    await hosted.run({ type: 'watch-door' })
    const late = await hosted.join()
    await hosted.run({ type: 'open-round', activity: 'vote' })
    const client = await Client.connect(server.url, late)
    const last = () => client.views().at(-1)?.raw ?? ''
    expect(last()).toContain('"current":null')
    await hosted.run({ type: 'pause-phones' })
    await client.until(() => last().includes('"paused":true'))
    expect(client.views().every(({ raw }) => raw.includes('"current":null'))).toBe(true)
    await hosted.run({ type: 'admit-person', person: late.person })
    await client.until(() => last().includes('"current":{"id":"vote"'))
    await hosted.run({ type: 'remove-person', person: late.person })
    await client.until(() => !client.socket.connected)
    expect(await Client.refusal(server.url, late)).toBe('person-removed')
    client.close()
  })

  it('[R10] two phones of one person are one after the merge', async () => {
    const hosted = await Hosted.open(server)
    const [kept, dropped] = [await hosted.join(), await hosted.join()]
    const client = await Client.connect(server.url, dropped)
    await hosted.run({ type: 'merge-people', keep: kept.person, drop: dropped.person })
    await client.until(() => !client.socket.connected)
    const again = await Client.connect(server.url, dropped)
    await again.until(() => again.frames.some((frame) => frame.includes('"mine"')))
    expect(again.frames.find((frame) => frame.includes('"mine"'))).toContain(kept.person)
    await hosted.run({ type: 'remove-person', person: kept.person })
    await again.until(() => !again.socket.connected)
    client.close()
    again.close()
  })
})

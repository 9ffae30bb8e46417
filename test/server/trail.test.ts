/** What became of what was gathered is for the phones of that workshop, the same bytes for each. */
import { ideasSetup } from '@cabildo/shared/testing/ideas-scene'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Booted, bootServer } from './booted.ts'
import { bearer, envelope, newSecret, request, send } from './http.ts'
import { Hosted, type Person } from './people.ts'

let server: Booted
beforeAll(async () => {
  server = await bootServer()
})
afterAll(() => server.close())

const read = async ({ workshop }: Hosted, token: string | null) => {
  const address = `${server.url}/api/workshops/${workshop}/trail`
  const { status, body } = await request(address, { headers: bearer(token) })
  return { status, body, raw: JSON.stringify(body) }
}

const write = ({ token, workshop }: Person, text: string, key?: string) => {
  const action = { type: 'add-card', text, language: 'en', ...(key && { key }) }
  const activity = key ? 'secret' : 'cards'
  return send(server.url, token, envelope(workshop, { type: 'act', activity, action }))
}

describe('the trail of a workshop', () => {
  it('[F5] is the same for everybody in it, moves with the log, and is not moved by a vote', async () => {
    const hosted = await Hosted.open(server, ideasSetup)
    const people = await hosted.joinMany(3)
    const [ana, luz] = people
    if (!ana || !luz) throw new Error('nobody joined')
    expect((await read(hosted, ana.token)).body).toEqual({ steps: [] })
    await hosted.run({ type: 'open-round', activity: 'cards' })
    const made = (await Promise.all([write(ana, 'Water'), write(luz, 'Wells')])).flatMap((result) =>
      result.ok ? result.made : [],
    )
    const [one, other] = [await read(hosted, ana.token), await read(hosted, luz.token)]
    expect(one.raw).toBe(other.raw)
    for (const text of ['Water', 'Wells', ...made]) expect(one.raw).toContain(text)
    for (const { person } of people) expect(one.raw).not.toContain(person)

    await hosted.run({ type: 'close-round', activity: 'cards' })
    await hosted.run({ type: 'open-round', activity: 'sorted' })
    await hosted.run({ type: 'close-round', activity: 'sorted' })
    await hosted.run({ type: 'open-round', activity: 'vote' })
    const before = (await read(hosted, ana.token)).raw
    for (const person of people) await hosted.vote(person, { [made[0] ?? '']: 1 })
    expect((await read(hosted, ana.token)).raw).toBe(before)
    await hosted.run({ type: 'close-round', activity: 'vote' })
    await hosted.run({ type: 'reveal', activity: 'vote', step: 1 })
    expect((await read(hosted, ana.token)).raw).toContain('"place":{"at":1')
  })

  it('[S2] names nobody and no key of what was written without an author', async () => {
    const hosted = await Hosted.open(server, ideasSetup)
    const ana = await hosted.join()
    await hosted.run({ type: 'open-round', activity: 'secret' })
    const key = '0123456789abcdef0123456789abcdef'
    expect((await write(ana, 'Quiet', key)).ok).toBe(true)
    const { raw } = await read(hosted, ana.token)
    expect(raw).toContain('Quiet')
    for (const hint of [key, ana.person]) expect(raw).not.toContain(hint)
  })

  it('[S5] is refused to visitors, boards, those who run it and people of another workshop', async () => {
    const [hosted, other] = [await Hosted.open(server), await Hosted.open(server)]
    const tokens = [
      null,
      hosted.token,
      (await hosted.issueLink('facilitator')).token,
      (await hosted.issueLink('display')).token,
      (await other.join()).token,
    ]
    for (const token of tokens) expect(await read(hosted, token)).toMatchObject({ status: 403 })
    expect(await read(hosted, newSecret())).toMatchObject({ status: 401 })
    expect(await read(hosted, (await hosted.join()).token)).toMatchObject({ status: 200 })
  })
})
